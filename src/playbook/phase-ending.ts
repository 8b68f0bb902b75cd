import type { TimelinePhase } from './timeline.ts';

/** How a phase ended beside its planned length. */
export interface Ending {
  /** `broken-off`: the client ended before the phase did. */
  how: 'early' | 'on-time' | 'late' | 'broken-off';
  /** Days before or after the planned length; for a phase broken off, days that were left. */
  days: number;
}

/** When the onboarding ends, or ended. */
export interface OnboardingEnd {
  planned: string;
  /** The day it ended, or is expected to. */
  expected: string;
  done: boolean;
}

/** How a phase that is done ended; `isBroken` if the client left us during it. */
export function endingOf(
  { days, plannedDays }: { days: number; plannedDays: number },
  isBroken: boolean,
): Ending {
  const late = days - plannedDays;
  if (late > 0) return { how: 'late', days: late };
  if (isBroken) return { how: 'broken-off', days: -late };
  return late < 0 ? { how: 'early', days: -late } : { how: 'on-time', days: 0 };
}

/** The end of the last phase of onboarding, of all the rounds of a journey. */
export function onboardingEnd(phases: readonly TimelinePhase[]): OnboardingEnd | undefined {
  const last = phases.findLastIndex(({ phase, cycle }) => phase.stage === 'onboarding' && cycle <= 1);
  const planned = phases[last]?.planned.to;
  if (planned === undefined) return undefined;
  const behind = phases.slice(0, last + 1);
  const open = behind.findLast(({ state }) => state === 'current' || state === 'upcoming');
  if (open) {
    const expected = open.forecast?.to ?? open.actual?.to;
    return expected === undefined ? undefined : { planned, expected, done: false };
  }
  // where all of it was skipped, it was over when the first of the rest began
  const from = phases.slice(last + 1).find(({ actual }) => actual)?.actual?.from;
  const expected = behind.findLast(({ actual }) => actual)?.actual?.to ?? from;
  const isBroken = behind.some(({ ending }) => ending?.how === 'broken-off');
  return expected === undefined || isBroken ? undefined : { planned, expected, done: true };
}
