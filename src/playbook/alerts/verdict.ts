import type { WorkCalendar } from '../calendar.ts';
import type { DerivedClient } from '../client-state.ts';
import type { Fact } from './fact.ts';

/** Whether a condition holds, since when, and what made it so. */
export interface Verdict {
  holds: boolean;
  /** The day from which it has been as it is; undefined where only a replay of earlier days can tell. */
  since: string | undefined;
  /** What made it hold; empty where it does not. */
  facts: Fact[];
}

/** What conditions are asked about: a client on a day. */
export interface Subject {
  state: DerivedClient;
  today: string;
  calendar: WorkCalendar;
}

export const holds = (since: string | undefined, ...facts: Fact[]): Verdict => ({
  holds: true,
  since,
  facts,
});

/** @param since the day from which it has not held: what it counts from, where it only has to wait. */
export const fails = (since?: string): Verdict => ({ holds: false, since, facts: [] });

/** All hold, since the last of them began; otherwise it fails since the first of them failed. */
export function both(verdicts: readonly Verdict[]): Verdict {
  const failed = verdicts.filter((verdict) => !verdict.holds);
  if (failed.length > 0) return fails(failed.length === 1 ? failed[0]?.since : undefined);
  return { holds: true, since: latestOf(verdicts), facts: verdicts.flatMap(({ facts }) => facts) };
}

/** One holds, since the first of those that hold began. */
export function either(verdicts: readonly Verdict[]): Verdict {
  const held = verdicts.filter((verdict) => verdict.holds);
  if (held.length === 0) return fails(latestOf(verdicts));
  return {
    holds: true,
    // with several it may have gone from one to the other, and only the days between can tell
    since: held.length === 1 ? held[0]?.since : undefined,
    facts: held.flatMap(({ facts }) => facts),
  };
}

export function opposite(verdict: Verdict): Verdict {
  return { holds: !verdict.holds, since: verdict.since, facts: [] };
}

function latestOf(verdicts: readonly Verdict[]): string | undefined {
  const days = verdicts.map(({ since }) => since);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}
