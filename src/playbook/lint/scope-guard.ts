/** What a scope is there to prevent: work that nobody agreed, and agreements that nobody looks at. */
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import { weekdays } from '../calendar.ts';
import { checkInOf } from '../scope/check-in.ts';
import { type UncoveredWork, uncoveredWork } from '../scope/uncovered-work.ts';
import type { Known } from '../link.ts';
import { changesByClient } from './changes.ts';
import type { Lint } from './lint-rule.ts';
import { isPlaceholder } from './placeholders.ts';

type OfClient<K extends 'scope' | 'client'> = ReadonlyMap<string, RecordOf<K>>;

/** Deliverables and actions of a plan that no item of the scope covers. */
export function workWithinScope(records: readonly AnyRecord[], known: Known, present: string): Lint {
  const changes = changesByClient(records);
  const scopes = ofClients(records, 'scope');
  return (record) => {
    if (record.kind !== 'plan') return [];
    const { client = '' } = record;
    const scope = scopes.get(client);
    const agreement = { scope, changes: changes.get(client) ?? [], plan: record };
    const isOurs = (owner: string) => known.ids.person.has(owner);
    return uncoveredWork(agreement, present, isOurs).flatMap((work) => uncovered(work));
  };
}

/** An item that does not exist is a reference that leads nowhere, and told as one. */
function uncovered({ name, path, reason, id, change }: UncoveredWork): Problem[] {
  if (reason === 'unknown' || isPlaceholder(name)) return [];
  const why: Record<typeof reason, string> = {
    unnamed: 'names no item of the scope',
    later: `is of \`${id}\`, which the scope leaves for phase 2`,
    excluded: `is of \`${id}\`, which the scope excludes`,
    removed: `is of \`${id}\`, which change ${change?.number} took out`,
    pending: `is of \`${id}\`, which change ${change?.number} asks for and nobody has approved`,
  };
  return [
    {
      rule: 'work-outside-scope',
      path: reason === 'unnamed' ? [...path] : [...path, 'scope'],
      message: `“${name}” ${why[reason]}.`,
      hint:
        reason === 'pending'
          ? 'Get the decision first, or take the work out of the plan.'
          : reason === 'unnamed'
            ? 'Write `scope:` with the id of the item that covers it; if there is none, file a change request.'
            : 'File a change request in changes/, or take the work out of the plan.',
    },
  ];
}

/** Scopes whose agreed check-in is overdue: counted from the last one, or from the baseline. */
export function scopeCheckIns(records: readonly AnyRecord[], present: string): Lint {
  const touchpoints = Map.groupBy(
    records.filter((record) => record.kind === 'touchpoint'),
    ({ client = '' }) => client,
  );
  const clients = ofClients(records, 'client');
  return (record) => {
    if (record.kind !== 'scope' || record.data.check_in === undefined) return [];
    const { client = '', data } = record;
    const own = clients.get(client)?.data;
    if (!own || own.ended || own.paused) return [];
    const checkIn = checkInOf(record, touchpoints.get(client) ?? [], present, weekdays);
    if (!checkIn || checkIn.due >= present) return [];
    const { due, last: before } = checkIn;
    return [
      {
        rule: 'scope-check-in-due',
        path: ['check_in'],
        message: `A scope check-in was due on ${due}; ${before ? `the last one was on ${before}` : `there has been none since the baseline of ${data.baseline}`}.`,
        hint: `Lay the month's work over the scope and log it as touchpoints/${present}-scope-check-in.md with \`type: scope-check-in\`.`,
      },
    ];
  };
}

/** Scopes whose list is newer than the confirmation of it. */
export function confirmedAsItStands(record: AnyRecord): Problem[] {
  if (record.kind !== 'scope') return [];
  const { baseline, confirmed } = record.data;
  if (!confirmed || confirmed.on >= baseline) return [];
  return [
    {
      rule: 'scope-confirmed-before-baseline',
      path: ['confirmed', 'on'],
      message: `The scope was confirmed on ${confirmed.on}, and this list is of ${baseline}: nobody has confirmed it.`,
      hint: 'Have it confirmed and write the new `confirmed`, or correct the day that is wrong.',
    },
  ];
}

function ofClients<K extends 'scope' | 'client'>(records: readonly AnyRecord[], kind: K): OfClient<K> {
  const isOfKind = (record: AnyRecord): record is AnyRecord & RecordOf<K> => record.kind === kind;
  return new Map(records.filter(isOfKind).map((record) => [record.client ?? '', record]));
}
