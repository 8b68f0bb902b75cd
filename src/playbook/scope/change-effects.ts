import type { ScopeItem } from '../../../schemas/scope.ts';
import type { RecordOf } from '../../records/record.ts';
import { changesOn } from './change-state.ts';
import { inOrderOfApproval } from './ledger.ts';
import { WorkingScope } from './working-scope.ts';

/** What a change does to one item, or would do. */
export interface ChangeEffect {
  does: 'add' | 'remove' | 'alter';
  /** The item as it is afterwards; as it was, where it goes. */
  item: ScopeItem;
  /** The item before, where the change alters it. */
  before: ScopeItem | undefined;
  /** The list that an added item comes from. */
  from: 'phase-2' | 'excluded' | undefined;
  /** The list that an added item joins; undefined where it joins what is included. */
  into: 'phase-2' | 'excluded' | undefined;
}

/**
 * What each change does to the scope, by the id of the change: an approved one to the state that it met, one that was
 * rejected or is open to the scope as it is with everything approved.
 */
export function changeEffects(
  record: RecordOf<'scope'>,
  changes: readonly RecordOf<'change'>[],
): ReadonlyMap<string, ChangeEffect[]> {
  const states = changesOn(changes, record.data.baseline, '9999-12-31');
  const working = new WorkingScope(record);
  const effects = new Map<string, ChangeEffect[]>();
  const approved = states.filter(({ status }) => status === 'approved').map((state) => state.record);
  for (const change of approved.sort(inOrderOfApproval)) {
    effects.set(change.id, effectsOn(working, change));
    working.apply(change);
  }
  for (const { record: change } of states)
    if (!effects.has(change.id)) effects.set(change.id, effectsOn(working, change));
  return effects;
}

/** What a change would do to a scope, without doing it; what it names and the scope has not is left out. */
function effectsOn(working: WorkingScope, { data }: RecordOf<'change'>): ChangeEffect[] {
  const nothing = { before: undefined, from: undefined, into: undefined };
  const added = data.add.map(({ under, ...item }): ChangeEffect => {
    const known = working.find(item.id)?.state;
    const into = under === 'phase-2' || under === 'excluded' ? under : undefined;
    const from = known === 'phase-2' || known === 'excluded' ? known : undefined;
    return { does: 'add', item, before: undefined, from: from === into ? undefined : from, into };
  });
  const altered = data.alter.flatMap((change): ChangeEffect[] => {
    const known = working.find(change.id)?.item;
    return known ? [{ ...nothing, does: 'alter', item: { ...known, ...change }, before: known }] : [];
  });
  const removed = data.remove.flatMap((id): ChangeEffect[] => {
    const known = working.find(id)?.item;
    return known ? [{ ...nothing, does: 'remove', item: known }] : [];
  });
  return [...added, ...altered, ...removed];
}
