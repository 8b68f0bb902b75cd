/** Change requests that do not fit the scope, or each other. */
import type { DataPath } from '../../../schemas/walk.ts';
import { type Problem, printPath } from '../../records/diagnostic.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import { nearest } from '../../records/suggest.ts';
import type { Known } from '../link.ts';
import { numberOf } from '../scope/change-state.ts';
import { nextChangeNumber } from '../scope/next-number.ts';
import { ledgerProblems } from '../scope/ledger.ts';
import type { LedgerProblem, Origin } from '../scope/working-scope.ts';
import type { Lint } from './lint-rule.ts';

type Change = RecordOf<'change'>;

/** The change requests of each client. */
export function changesByClient(records: readonly AnyRecord[]): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const record of records) {
    if (record.kind !== 'change' || record.client === undefined) continue;
    const own = changes.get(record.client);
    if (own) own.push(record);
    else changes.set(record.client, [record]);
  }
  return changes;
}

/** Changes that remove or alter what is not in the scope, add what is there already, or have no scope to change. */
export function changesFitScope(records: readonly AnyRecord[], known: Known): Lint {
  const changes = changesByClient(records);
  const problems = new Map<AnyRecord, Problem[]>();
  for (const record of records) {
    const own = record.kind === 'scope' && changes.get(record.client ?? '');
    if (record.kind !== 'scope' || !own) continue;
    for (const found of ledgerProblems(record, own)) {
      problems.set(found.change, [...(problems.get(found.change) ?? []), misfit(found)]);
    }
  }
  return (record) => {
    if (record.kind !== 'change') return [];
    // a scope with an error has its place all the same
    if (!known.addresses.has(`/clients/${record.client}/scope/`)) return [withoutScope(record)];
    return problems.get(record) ?? [];
  };
}

function withoutScope({ client }: Change): Problem {
  return {
    rule: 'change-without-scope',
    line: 1,
    message: `The client \`${client}\` has no scope that could be changed.`,
    hint: `Create \`clients/${client}/scope.md\` with \`baseline\` and \`included\` first.`,
  };
}

function misfit({ path, kind, id, other, candidates }: LedgerProblem): Problem {
  const meant = nearest(id, candidates);
  const isAdded = path[0] === 'add';
  if (kind === 'there') {
    return {
      rule: 'scope-id-collision',
      path: [...path],
      message: `\`${id}\` is in the scope already: ${placeOf(other)} has it.`,
      hint: 'Give the new item another `id`, or write it under `alter` to change what is there.',
    };
  }
  if (kind === 'gone') {
    return {
      rule: 'change-unknown-item',
      path: [...path],
      message: `\`${id}\` was taken out of the scope before, by ${placeOf(other)}.`,
      hint: 'Take this line out, or add the item again under `add`.',
    };
  }
  const choices = candidates.map((candidate) => `\`${candidate}\``).join(', ');
  return {
    rule: 'change-unknown-item',
    path: [...path],
    message: isAdded
      ? `The scope has no branch \`${id}\` that something could be added under.`
      : `The scope (scope.md with its approved changes) has no item \`${id}\`.`,
    hint: meant ? `Did you mean \`${meant}\`?` : `Write one of ${choices}.`,
  };
}

function placeOf(origin: Origin | undefined): string {
  if (!origin) return 'another change';
  const { record, path } = origin;
  const file = record.kind === 'scope' ? 'scope.md' : `changes/${record.id}.md`;
  return `\`${printPath(path)}\` of ${file}`;
}

/** Two changes with one number. */
export function changeNumbers(records: readonly AnyRecord[]): Lint {
  const changes = changesByClient(records);
  return (record) => {
    if (record.kind !== 'change') return [];
    const own = changes.get(record.client ?? '') ?? [];
    const first = own.find((change) => numberOf(change) === numberOf(record));
    if (!first || first === record) return [];
    const renamed = `${nextChangeNumber(own)}${record.id.slice(numberOf(record).length)}`;
    return [
      {
        rule: 'change-number',
        line: 1,
        message: `The number ${numberOf(record)} belongs to changes/${first.id}.md too.`,
        hint: `Rename this file to \`${renamed}.md\`.`,
      },
    ];
  };
}

/** Changes that were approved with nothing assessed, or that do nothing. */
export function changesWithMatter(record: AnyRecord): Problem[] {
  if (record.kind !== 'change') return [];
  const { add, remove, alter, impact, decision } = record.data;
  const problems: Problem[] = [];
  if (decision?.approved && !impact)
    problems.push({
      rule: 'change-not-assessed',
      path: ['decision'],
      message: 'The change was approved, and nobody has written what it costs.',
      hint: 'Add `impact: { hours: 0, cost: 0, days: 0 }` with what it takes.',
    });
  if (decision?.approved && add.length + remove.length + alter.length === 0)
    problems.push({
      rule: 'change-without-effect',
      path: ['decision'],
      message: 'The change was approved, and it adds, removes and alters nothing.',
      hint: 'Write what becomes of the scope under `add`, `remove` or `alter`, by the ids of its items.',
    });
  return problems;
}

interface Touched {
  change: Change;
  path: DataPath;
}

/**
 * Changes of one item that overlap in time: the later was asked for before the earlier was decided, so that it was
 * assessed on a state which was about to change. On one day their order is unknown, which is an error.
 */
export function changesInTurn(records: readonly AnyRecord[]): Lint {
  const changes = changesByClient(records);
  return (record) => {
    if (record.kind !== 'change' || record.data.decision?.approved === false) return [];
    const earlier = (changes.get(record.client ?? '') ?? []).filter(
      ({ id, data }) => id < record.id && data.decision?.approved !== false,
    );
    return touchedBy(record).flatMap(({ id, path }) => {
      const other = earlier.flatMap((change) => {
        const same = touchedBy(change).find((touched) => touched.id === id);
        return same && overlap(change, record) ? [{ change, path: same.path }] : [];
      });
      return other.slice(-1).map((touched) => conflict(id, path, record, touched));
    });
  };
}

function touchedBy({ data }: Change): { id: string; path: DataPath }[] {
  return [
    ...data.remove.map((id, index) => ({ id, path: ['remove', index] })),
    ...data.alter.map(({ id }, index) => ({ id, path: ['alter', index, 'id'] })),
  ];
}

/** Neither was decided when the other was asked for. */
function overlap(a: Change, b: Change): boolean {
  const isOpenAt = ({ data }: Change, day: string) => data.decision === undefined || data.decision.on > day;
  return isSameDay(a, b) || (isOpenAt(a, b.data.asked.on) && isOpenAt(b, a.data.asked.on));
}

function isSameDay(a: Change, b: Change): boolean {
  return a.data.decision !== undefined && a.data.decision.on === b.data.decision?.on;
}

function conflict(id: string, path: DataPath, record: Change, other: Touched): Problem {
  const { change } = other;
  const there = `\`${printPath(other.path)}\` of changes/${change.id}.md`;
  const same = isSameDay(record, change);
  return {
    rule: 'change-conflict',
    ...(same && { severity: 'error' as const }),
    path,
    message: same
      ? `\`${id}\` is changed here and in ${there}, and both were approved on ${change.data.decision?.on}.`
      : `\`${id}\` is changed here and in ${there}, and neither was decided when the other was asked for.`,
    hint: same
      ? 'Put both into one change, or correct the day on which one of them was approved.'
      : `Decide ${numberOf(change)} first and assess this one on what comes of it, or put both into one change.`,
  };
}
