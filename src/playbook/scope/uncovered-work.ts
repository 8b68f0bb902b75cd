import type { DataPath } from '../../../schemas/walk.ts';
import { earliest } from '../calendar.ts';
import type { ClientFile } from '../playbook.ts';
import { type ChangeState, numberOf } from './change-state.ts';
import type { LedgerItem } from './ledger-item.ts';
import { type ScopeLedger, scopeLedger } from './ledger.ts';

/** Work in the plan that nothing agreed covers. */
export interface UncoveredWork {
  /** The deliverable, or the action where it has none. */
  name: string;
  /** Where it stands in plan.md. */
  path: DataPath;
  /**
   * `unnamed`: it names no item; `unknown`: the scope never had the item; `later` and `excluded`: the scope names it as
   * work of another time or of nobody; `removed`: a change took it out; `pending`: a change that would add it is open.
   */
  reason: 'unnamed' | 'unknown' | 'later' | 'excluded' | 'removed' | 'pending';
  /** The item that it names. */
  id: string | undefined;
  /** The change that is in question: open, or the one that took the item out. */
  change: Pick<ChangeState, 'number'> | undefined;
}

type Agreement = Pick<ClientFile, 'scope' | 'changes' | 'plan'>;

/**
 * The deliverables of a plan that no item of the scope covers: on the day on which they were done, or today. What
 * somebody at the client delivers needs no cover; without a scope there is nothing to hold the plan against.
 *
 * @param isOurs whether an owner is somebody of the team.
 */
export function uncoveredWork(
  { scope, changes, plan }: Agreement,
  today: string,
  isOurs: (owner: string) => boolean,
): UncoveredWork[] {
  if (!scope || !plan) return [];
  const ledgers = new Map<string, ScopeLedger>();
  const on = (day: string) => {
    const ledger = ledgers.get(day) ?? scopeLedger(scope, changes, day);
    ledgers.set(day, ledger);
    return ledger;
  };
  return plan.data.objectives.flatMap(({ actions }, o) =>
    actions.flatMap((action, a) => {
      const place: DataPath = ['objectives', o, 'actions', a];
      if (action.deliverables.length === 0) return found(action.name, place, action.scope, on(today));
      return action.deliverables.flatMap(({ name, owner, scope: own, done }, d) => {
        const isDoneBefore = done !== undefined && done < scope.data.baseline;
        if (isDoneBefore || (owner !== undefined && !isOurs(owner))) return [];
        const day = earliest(done ?? today, today);
        return found(name, [...place, 'deliverables', d], own ?? action.scope, on(day));
      });
    }),
  );
}

function found(name: string, path: DataPath, id: string | undefined, ledger: ScopeLedger): UncoveredWork[] {
  const work = (reason: UncoveredWork['reason'], change?: UncoveredWork['change']) => [
    { name, path, reason, id, change },
  ];
  if (id === undefined) return work('unnamed');
  const item = itemOf(ledger, id);
  if (!item) return work('unknown');
  const asked = item.pending.find(({ does }) => does === 'add')?.change;
  switch (item.state) {
    case 'included':
    case 'added':
    case 'changed':
      return [];
    case 'removed':
      return work('removed', item.change && { number: numberOf(item.change) });
    case 'pending':
      return work('pending', asked);
    case 'phase-2':
      return asked ? work('pending', asked) : work('later');
    case 'excluded':
      return asked ? work('pending', asked) : work('excluded');
  }
}

/** The item of an id, whatever its state. */
export function itemOf({ branches, phase2, excluded }: ScopeLedger, id: string): LedgerItem | undefined {
  const all = [...branches.flatMap((branch) => [branch, ...branch.items]), ...phase2, ...excluded];
  return all.find(({ item }) => item.id === id);
}
