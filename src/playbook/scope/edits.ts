/** The guard of what was agreed: a scope that was confirmed and a change that was approved are not edited in silence. */
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import type { Place } from '../../records/place.ts';
import type { LinkProblem } from '../link.ts';
import { changeEdits } from './change-edits.ts';
import { nextChangeNumber } from './next-number.ts';
import { scopeEdits } from './scope-edits.ts';

/** Scopes and changes of all clients, procedures and plays as they were, each by its present id. */
export interface GuardedBefore {
  /** Where the branch left the other one. */
  forked: readonly AnyRecord[];
  /** At the end of the other one. */
  tip: readonly AnyRecord[];
}

/** What is there now: the records, and the places of files that could not be read as well. */
export interface Present {
  records: readonly AnyRecord[];
  places: readonly Place[];
}

/** A record in its three states; without `now` it was deleted. */
export interface States<K extends 'scope' | 'change'> {
  forked: RecordOf<K> | undefined;
  tip: RecordOf<K> | undefined;
  now: RecordOf<K> | undefined;
}

/**
 * Edits of what was agreed, without a new agreement. An edit counts only where the present differs both from where the
 * branch began and from what it will be merged into: what others changed there meanwhile is not held against it, and
 * neither is what was merged from it as one commit.
 */
export function editedAgreements(before: GuardedBefore, present: Present): LinkProblem[] {
  const [forked, tip, now] = [before.forked, before.tip, present.records].map(byClient);
  const clients = present.places.flatMap(({ kind, id }) => (kind === 'client' ? id : []));
  return clients.sort().flatMap((client) => {
    const states = { forked: forked?.get(client), tip: tip?.get(client), now: now?.get(client) };
    const unread = present.places.filter((place) => place.client === client && !isRead(place, states.now));
    const changes = (of: Agreement | undefined) => of?.changes ?? [];
    const all = [...changes(states.forked), ...changes(states.tip), ...changes(states.now)];
    const next = nextChangeNumber([...all, ...unread.filter(({ kind }) => kind === 'change')]);
    const scope = { forked: states.forked?.scope, tip: states.tip?.scope, now: states.now?.scope };
    return [
      // a scope with an error is there; what it says is told when it can be read
      ...(unread.some(({ kind }) => kind === 'scope') ? [] : scopeEdits(client, scope, next)),
      ...changeEdits(
        {
          forked: changes(states.forked),
          tip: changes(states.tip),
          now: changes(states.now),
          unread: unread.flatMap(({ kind, id }) => (kind === 'change' ? id : [])),
        },
        scope.now?.file ?? `clients/${client}/client.md`,
        next,
      ),
    ];
  });
}

interface Agreement {
  scope: RecordOf<'scope'> | undefined;
  changes: RecordOf<'change'>[];
}

function byClient(records: readonly AnyRecord[]): Map<string, Agreement> {
  const clients = new Map<string, Agreement>();
  for (const record of records) {
    if (record.client === undefined || (record.kind !== 'scope' && record.kind !== 'change')) continue;
    const own = clients.get(record.client) ?? { scope: undefined, changes: [] };
    if (record.kind === 'scope') own.scope = record;
    else own.changes.push(record);
    clients.set(record.client, own);
  }
  return clients;
}

function isRead({ kind, id }: Place, agreement: Agreement | undefined): boolean {
  if (kind === 'scope') return agreement?.scope !== undefined;
  if (kind === 'change') return agreement?.changes.some((change) => change.id === id) ?? false;
  return true;
}
