import { earliest, latest, type WorkCalendar } from '../calendar.ts';
import type { DerivedClient } from '../derive-client.ts';
import type { Fact } from './fact.ts';

/** Whether a condition holds, since when, and what made it so. */
export interface Verdict {
  holds: boolean;
  /** A day from which it has surely been as it is; undefined where only today is known. */
  since: string | undefined;
  /** It was otherwise on the day before `since`; if not, only a replay of earlier days can tell how long it has been so. */
  exact: boolean;
  /** What made it hold; empty where it does not. */
  facts: readonly Fact[];
}

/** What conditions are asked about: a client on a day. */
export interface Subject {
  state: DerivedClient;
  today: string;
  calendar: WorkCalendar;
}

const noFacts: readonly Fact[] = [];
/** Most conditions fail for most clients, and say no more. */
const failed: Verdict = { holds: false, since: undefined, exact: false, facts: noFacts };

/** @param since the first day on which it held; undefined where only a replay can tell. */
export const holds = (since: string | undefined, ...facts: Fact[]): Verdict => ({
  holds: true,
  since,
  exact: since !== undefined,
  facts,
});

/** It holds, and did at the least from this day on. */
export const holdsAtLeast = (since: string, ...facts: Fact[]): Verdict => ({
  holds: true,
  since,
  exact: false,
  facts,
});

/** @param since the first day on which it no longer held; undefined where only a replay can tell. */
export const fails = (since?: string): Verdict =>
  since === undefined ? failed : { holds: false, since, exact: true, facts: noFacts };

/** It does not hold, and did not at the least from this day on. */
export const failsAtLeast = (since: string | undefined): Verdict =>
  since === undefined ? failed : { holds: false, since, exact: false, facts: noFacts };

/** All hold, since the last of them began; otherwise it fails since the first of them failed. */
export function both(verdicts: readonly Verdict[]): Verdict {
  const unmet = verdicts.filter((verdict) => !verdict.holds);
  if (unmet.length > 0) return { ...beganWith(unmet, verdicts), holds: false, facts: noFacts };
  return { ...completedBy(verdicts), holds: true, facts: verdicts.flatMap(({ facts }) => facts) };
}

/** One holds, since the first of those that hold began; otherwise it fails since the last of them failed. */
export function either(verdicts: readonly Verdict[]): Verdict {
  const held = verdicts.filter((verdict) => verdict.holds);
  if (held.length === 0) return { ...completedBy(verdicts), holds: false, facts: noFacts };
  return { ...beganWith(held, verdicts), holds: true, facts: held.flatMap(({ facts }) => facts) };
}

export function opposite(verdict: Verdict): Verdict {
  return { ...verdict, holds: !verdict.holds, facts: noFacts };
}

type Began = Pick<Verdict, 'since' | 'exact'>;

/** When all are needed: with the one that came last, as long as it is known when that was. */
function completedBy(verdicts: readonly Verdict[]): Began {
  const since = latestOf(verdicts);
  return { since, exact: verdicts.some((verdict) => verdict.exact && verdict.since === since) };
}

/**
 * When one is enough: with the first of `enough`. It is known for sure only if there is one alone, and all others were
 * as they are on the day before; with several it may have gone from one to the other.
 */
function beganWith(enough: readonly Verdict[], all: readonly Verdict[]): Began {
  const since = earliestOf(enough);
  const [only, another] = enough;
  const exact =
    only?.exact === true &&
    another === undefined &&
    all.every((verdict) => verdict === only || isBefore(verdict.since, since));
  return { since, exact };
}

/** Where only today is known of one, only today is known of all together. */
function latestOf(verdicts: readonly Verdict[]): string | undefined {
  let last: string | undefined;
  for (const { since } of verdicts) {
    if (since === undefined) return undefined;
    last = latest(since, last ?? since);
  }
  return last;
}

function earliestOf(verdicts: readonly Verdict[]): string | undefined {
  let first: string | undefined;
  for (const { since } of verdicts) if (since !== undefined) first = earliest(since, first ?? since);
  return first;
}

function isBefore(day: string | undefined, other: string | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}
