import type { ScopeItem } from '../../../schemas/scope.ts';
import type { RecordOf } from '../../records/record.ts';
import type { ChangeState } from './change-state.ts';

/** How an item stands in the agreement on a day. */
export type LedgerState = 'included' | 'added' | 'changed' | 'removed' | 'phase-2' | 'excluded' | 'pending';

/** What a change that is not decided would do to an item. */
export interface PendingEffect {
  change: ChangeState;
  does: 'add' | 'remove' | 'alter';
  /** The item as it would be; undefined where it would go. */
  to: ScopeItem | undefined;
}

/** An item of the scope on a day. A branch has items; an item has none. */
export interface LedgerItem {
  item: ScopeItem;
  state: LedgerState;
  /** The last approved change that touched it. */
  change: RecordOf<'change'> | undefined;
  /** The item as the baseline had it, where a change altered it. */
  before: ScopeItem | undefined;
  /** The list it was in before a change brought it to another. */
  from: 'phase-2' | 'excluded' | undefined;
  pending: PendingEffect[];
  items: LedgerItem[];
}
