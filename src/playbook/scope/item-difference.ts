import type { ScopeItem } from '../../../schemas/scope.ts';

/** What of an item a change of the scope may touch. */
export type ItemField = 'name' | 'limit' | 'revisions' | 'counts' | 'note';

/** One field of an item before and after; undefined where it had, or has, none. */
export interface ItemDifference {
  field: ItemField;
  from: string | number | undefined;
  to: string | number | undefined;
}

const fields: readonly ItemField[] = ['name', 'limit', 'revisions', 'counts', 'note'];

/** The fields in which two wordings of one item differ, in the order in which they are read. */
export function itemDifferences(before: ScopeItem, after: ScopeItem): ItemDifference[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }));
}
