import type { Client } from '../../schemas/client.ts';
import type { Journey, Phase } from '../../schemas/journey.ts';
import { hasEnded } from './activity.ts';
import { addDuration, daysBetween, earliest, latest, type WorkCalendar } from './calendar.ts';
import { dueAfter, firstWorked, type Hold, heldDays, holdsOf, holdsWithin, type Span } from './holds.ts';
import { type Ending, endingOf, type OnboardingEnd, onboardingEnd } from './phase-ending.ts';
import { type Current, currentRound, type Round, roundsAround, transitionOf } from './rounds.ts';

/** A phase of one client's journey, with the cycle it belongs to. */
export interface TimelinePhase {
  /** Id in client.md: `adoption`, and in later rounds `adoption-2`. */
  id: string;
  phase: Phase;
  /** From 1; 0 for a phase that does not repeat. */
  cycle: number;
  state: 'done' | 'current' | 'upcoming' | 'skipped';
  planned: Span;
  /** When it really was, up to today for the current phase. */
  actual: Span | undefined;
  /** What is left of the current phase, or the whole of one to come; empty spans are left out. */
  forecast: Span | undefined;
  /** Day by which the phase is to end, from the day that it really began, holds left out; of a phase that was begun. */
  due: string | undefined;
  /** Planned length in calendar days, reckoned from the day the phase really began; days on hold are not in it. */
  plannedDays: number;
  /** Days since it began; up to its end if it is done. Days on hold do not count. */
  days: number;
  /** Days beyond the planned length, never negative. */
  over: number;
  /** Holds within the phase, cut to it: those that were, and those in what is forecast. */
  holds: Hold[];
  /** Of a phase that is done. */
  ending: Ending | undefined;
  note: string | undefined;
}

export interface Timeline {
  phases: TimelinePhase[];
  /** Absent before the start and after the last phase. */
  current: TimelinePhase | undefined;
  /** Days that the current phase is expected to end after (or, negative, before) its planned end; holds are no delay. */
  behind: number;
  /** All holds that are known: past, present and announced. */
  holds: Hold[];
  /** Undefined without onboarding phases, and for a client that ended before they did. */
  onboarding: OnboardingEnd | undefined;
}

/** A journey of no phases, for a client whose journey cannot be read. */
export const noTimeline: Timeline = {
  phases: [],
  current: undefined,
  behind: 0,
  holds: [],
  onboarding: undefined,
};

/**
 * The journey of a client: what was planned from the start day, what was recorded, and what follows from both. Phases
 * named in `repeat` come round again, always one full round beyond the current one. Days on hold count against no
 * phase and move what follows. A client that has ended stands as it did on that day.
 */
export function drawTimeline(
  client: Client,
  journey: Journey,
  today: string,
  calendar: WorkCalendar,
): Timeline {
  const ended = hasEnded(client, today);
  const until = ended ? (client.ended?.on ?? today) : today;
  const rounds = roundsAround(client, journey, until);
  const holds = holdsOf(client, until);
  const at = roundOn(client, rounds, until, ended);
  const reached = rounds.findLastIndex(({ id }) => id === at?.id || transitionOf(client, id, until));
  let plannedFrom = client.start;
  let expected = client.start;

  const phases = rounds.map((round, index): TimelinePhase => {
    const { id, phase } = round;
    const planned = { from: plannedFrom, to: addDuration(plannedFrom, phase.lasts, calendar) };
    plannedFrom = planned.to;
    const recorded = transitionOf(client, id, until);
    const entered = recorded?.entered ?? (id === at?.id ? at.entered : undefined);
    const base = { ...round, planned, note: recorded?.note };
    if (entered !== undefined) {
      const isCurrent = id === at?.id && !ended;
      const end = isCurrent ? until : (recorded?.left ?? nextEntry(client, rounds, index, until) ?? until);
      const begun = beginning(phase, { from: entered, to: latest(entered, earliest(end, until)) });
      if (!isCurrent) {
        expected = begun.actual.to;
        const isBroken = id === at?.id && client.ended?.as === 'churned';
        return { ...base, ...begun, state: 'done', forecast: undefined, ending: endingOf(begun, isBroken) };
      }
      const goesOn = firstWorked(until, holds);
      const forecast = goesOn < begun.due ? { from: goesOn, to: begun.due } : undefined;
      expected = latest(goesOn, begun.due);
      const within = holdsWithin(holds, { from: entered, to: expected });
      return { ...base, ...begun, state: 'current', forecast, holds: within, ending: undefined };
    }
    // a day to come that is already recorded
    const from = latest(expected, transitionOf(client, id, LAST_DAY)?.entered ?? expected);
    const state = index < reached ? 'skipped' : 'upcoming';
    const forecast = state === 'upcoming' && !ended ? forecastFrom(phase, from) : undefined;
    if (forecast) expected = forecast.to;
    return {
      ...base,
      ...{ state, actual: undefined, forecast, due: undefined, days: 0, over: 0, ending: undefined },
      plannedDays: daysBetween(planned.from, planned.to),
      holds: forecast ? holdsWithin(holds, forecast) : [],
    };
  });

  const current = phases.find((phase) => phase.state === 'current');
  return {
    phases,
    current,
    behind: current ? behindPlan(current) : 0,
    holds,
    onboarding: onboardingEnd(phases),
  };

  function beginning(phase: Phase, actual: Span) {
    const due = dueAfter(actual.from, phase.lasts, holds, calendar);
    const worked = (to: string) => daysBetween(actual.from, to) - heldDays(holds, { from: actual.from, to });
    const [plannedDays, days] = [worked(due), worked(actual.to)];
    const over = Math.max(0, days - plannedDays);
    return { actual, due, plannedDays, days, over, holds: holdsWithin(holds, actual) };
  }

  function forecastFrom(phase: Phase, day: string): Span {
    const from = firstWorked(day, holds);
    return { from, to: dueAfter(from, phase.lasts, holds, calendar) };
  }

  function behindPlan({ planned, actual, forecast }: TimelinePhase): number {
    const end = forecast?.to ?? firstWorked(actual?.to ?? planned.to, holds);
    return daysBetween(planned.to, end) - heldDays(holds, { from: client.start, to: end });
  }
}

/** Later than every day that a record can hold. */
const LAST_DAY = '9999-12-31';

/** Where the client is; one that ended on the day it left a phase did not come into the next. */
function roundOn(
  client: Client,
  rounds: readonly Round[],
  until: string,
  ended: boolean,
): Current | undefined {
  const at = currentRound(client, rounds, until);
  const isImplied = at && !transitionOf(client, at.id, until);
  return ended && isImplied && at.entered >= until ? undefined : at;
}

function nextEntry(
  client: Client,
  rounds: readonly Round[],
  index: number,
  until: string,
): string | undefined {
  for (const { id } of rounds.slice(index + 1)) {
    const recorded = transitionOf(client, id, until);
    if (recorded) return recorded.entered;
  }
  return undefined;
}
