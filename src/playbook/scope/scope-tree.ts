import type { Scope, ScopeGroup, ScopeItem } from '../../../schemas/scope.ts';

export type ScopeState = 'included' | 'excluded' | 'phase-2';

/** An item of the scope with how it stands in the agreement. */
export interface ScopeEntry {
  item: ScopeItem;
  state: ScopeState;
}

export interface ScopeBranch {
  group: ScopeGroup;
  entries: ScopeEntry[];
}

/** The scope as branches of items: what is included, by group. */
export function includedBranches(scope: Scope): ScopeBranch[] {
  return scope.included.map((group) => ({
    group,
    entries: group.items.map((item) => ({ item, state: 'included' as const })),
  }));
}

/** How many items stand in each state; a group without items counts as one. */
export function countScope(scope: Scope): Record<ScopeState, number> {
  const included = includedBranches(scope).reduce((sum, { entries }) => sum + Math.max(1, entries.length), 0);
  return { included, excluded: scope.excluded.length, 'phase-2': scope.phase_2.length };
}
