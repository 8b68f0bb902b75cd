/** The scope as a contract: the baseline with the approved changes, in the order in which they were approved. */
import type { RecordOf } from '../../records/record.ts';
import { type ChangeState, changesOn, isOpen } from './change-state.ts';
import type { LedgerItem } from './ledger-item.ts';
import { type LedgerProblem, WorkingScope } from './working-scope.ts';

/** Hours and price of changes, those that come once and those of every month apart, and the days they move the deadline by. */
export interface ImpactSum {
  once: { hours: number; cost: number };
  monthly: { hours: number; cost: number };
  days: number;
  /** How many of the changes nobody assessed. */
  unassessed: number;
}

/** The scope of a client on a day. */
export interface ScopeLedger {
  record: RecordOf<'scope'>;
  day: string;
  /** 1 for the baseline, one more for each approved change. */
  version: number;
  /** Day since which it is as it is. */
  since: string;
  branches: LedgerItem[];
  phase2: LedgerItem[];
  excluded: LedgerItem[];
  /** Changes that were asked for up to the day, in the order of their numbers. */
  changes: ChangeState[];
  approved: ImpactSum;
  pending: ImpactSum;
  /** What the client's confirmation covers: this scope, or an earlier state of it. */
  confirmed: 'none' | 'earlier' | 'current';
}

/** Days on which the scope became another one, oldest first, the baseline's day first of all. */
export function scopeDays(scope: RecordOf<'scope'>, changes: readonly RecordOf<'change'>[]): string[] {
  const approved = changes.flatMap(({ data: { decision } }) =>
    decision?.approved && decision.on >= scope.data.baseline ? [decision.on] : [],
  );
  return [...new Set([scope.data.baseline, ...approved])].sort();
}

/**
 * The scope on a day. A change approved before the baseline's day is part of the baseline; one approved on that day or
 * later comes on top of it, in the order of approval and then of numbers. A change that names what is not there is left
 * out where it does; `ledgerProblems` tells of it.
 */
export function scopeLedger(
  record: RecordOf<'scope'>,
  changes: readonly RecordOf<'change'>[],
  day: string,
): ScopeLedger {
  const states = changesOn(changes, record.data.baseline, day);
  const { working, applied } = applyApproved(record, states);
  const open = states.filter(isOpen);
  for (const state of open) working.mark(state);
  const last = applied.at(-1)?.data.decision?.on;
  const { baseline, confirmed } = record.data;
  const since = last ?? baseline;
  return {
    record,
    day,
    version: 1 + applied.length,
    since,
    branches: working.branches,
    phase2: working.phase2,
    excluded: working.excluded,
    changes: states,
    approved: sumOf(states.filter(({ status }) => status === 'approved')),
    pending: sumOf(open),
    confirmed: !confirmed || confirmed.on > day ? 'none' : confirmed.on < since ? 'earlier' : 'current',
  };
}

/** Changes that name what is not there, or add what is there already, with the place of each. */
export function ledgerProblems(
  record: RecordOf<'scope'>,
  changes: readonly RecordOf<'change'>[],
): LedgerProblem[] {
  const states = changesOn(changes, record.data.baseline, '9999-12-31');
  const { working, problems } = applyApproved(record, states);
  for (const state of states) {
    if (isOpen(state)) problems.push(...working.test(state.record));
  }
  return problems;
}

function applyApproved(record: RecordOf<'scope'>, states: readonly ChangeState[]) {
  const working = new WorkingScope(record);
  const applied = states
    .filter(({ status }) => status === 'approved')
    .map(({ record: change }) => change)
    .sort(inOrderOfApproval);
  const problems = applied.flatMap((change) => working.apply(change));
  return { working, applied, problems };
}

/** Sorts approved changes: by the day of approval, then by number. */
export function inOrderOfApproval(a: RecordOf<'change'>, b: RecordOf<'change'>): number {
  const [first = '', second = ''] = [a.data.decision?.on, b.data.decision?.on];
  return first < second || (first === second && a.id < b.id) ? -1 : 1;
}

function sumOf(states: readonly ChangeState[]): ImpactSum {
  const sum: ImpactSum = {
    once: { hours: 0, cost: 0 },
    monthly: { hours: 0, cost: 0 },
    days: 0,
    unassessed: 0,
  };
  for (const { record } of states) {
    const { impact } = record.data;
    if (!impact) {
      sum.unassessed++;
      continue;
    }
    const of = impact.per === 'month' ? sum.monthly : sum.once;
    of.hours += impact.hours;
    of.cost += impact.cost;
    sum.days += impact.days;
  }
  return sum;
}
