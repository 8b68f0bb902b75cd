import { days } from './words.ts';

/** The drawing of a client's journey and its twin in words. */
export const timeline = {
  planned: 'Planned',
  actual: 'Actual and forecast',
  today: (day: string, of: number, all: number) =>
    all === 0 ? `Today ${day}` : `Today ${day}, ${of} of ${days(all)}`,
  todayOnHold: (day: string) => `Today ${day}, on hold`,
  over: (count: number) => `${days(count)} over`,
  early: (count: number) => `${days(count)} early`,
  left: (count: number, end: string) => `${days(count)} left, ends ${end}`,
  onHold: (count: number) => `On hold, ${days(count)}`,
  ended: { churned: (day: string) => `Left us on ${day}`, finished: (day: string) => `Finished on ${day}` },
  row: (count: number, of: number) => `${count} of ${days(of)}`,
  plannedSpan: (from: string, to: string) => `Planned ${from} to ${to}.`,
  done: {
    'on-time': (to: string) => `Left on ${to}, on time.`,
    early: (to: string, count: number) => `Left on ${to}, ${days(count)} early.`,
    late: (to: string, count: number) => `Left on ${to}, ${days(count)} over.`,
    'broken-off': (to: string, count: number) => `Broken off on ${to}, ${days(count)} before its end.`,
  },
  since: (from: string) => `Since ${from}.`,
  forecast: (from: string, to: string) => `Forecast ${from} to ${to}.`,
  hold: (from: string, to: string, count: number) => `On hold ${from} to ${to}, ${days(count)}`,
  holdOpen: (from: string, count: number) => `On hold since ${from}, ${days(count)} so far`,
  starts: (day: string) => `The journey begins on ${day}.`,
  skipped: 'Skipped.',
  now: 'now',
  onboardingDone: (day: string, late: number) =>
    late === 0
      ? `Onboarding ended on ${day}, as planned.`
      : `Onboarding ended on ${day}, ${days(Math.abs(late))} ${late > 0 ? 'after' : 'before'} the plan.`,
  onboardingEnds: (day: string, late: number) =>
    late === 0
      ? `Onboarding is expected to end on ${day}, as planned.`
      : `Onboarding is expected to end on ${day}, ${days(Math.abs(late))} ${late > 0 ? 'after' : 'before'} the plan.`,
};
