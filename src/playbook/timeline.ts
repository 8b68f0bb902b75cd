import type { Client } from '../../schemas/client.ts';
import type { Journey, Phase } from '../../schemas/journey.ts';
import { hasEnded } from './activity.ts';
import { addDuration, daysBetween, earliest, latest, type WorkCalendar } from './calendar.ts';
import {
  dueAfter,
  firstWorked,
  type Hold,
  heldDays,
  holdsOf,
  holdsWithin,
  noHolds,
  type Span,
} from './holds.ts';
import { type Ending, endingOf, type OnboardingEnd, onboardingEnd } from './phase-ending.ts';
import {
  type Current,
  currentRound,
  type Round,
  type RoundMaker,
  roundMaker,
  roundsAround,
  transitionOf,
} from './rounds.ts';

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
  holds: readonly Hold[];
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
  holds: readonly Hold[];
  /** Undefined without onboarding phases, and for a client that ended before they did. */
  onboarding: OnboardingEnd | undefined;
}

/** A journey of no phases, for a client whose journey cannot be read. */
export const noTimeline: Timeline = {
  phases: [],
  current: undefined,
  behind: 0,
  holds: noHolds,
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
  makeRounds: RoundMaker = roundMaker(journey),
): Timeline {
  const ended = hasEnded(client, today);
  const until = ended ? (client.ended?.on ?? today) : today;
  const rounds = roundsAround(client, makeRounds, until);
  const holds = holdsOf(client, until);
  const at = roundOn(client, rounds, until, ended);
  const transitions = rounds.map(({ id }) => transitionOf(client, id, until));
  const reached = rounds.findLastIndex(({ id }, index) => id === at?.id || transitions[index]);
  let plannedFrom = client.start;
  let expected = client.start;

  const phases = rounds.map(({ id, phase, cycle }, index): TimelinePhase => {
    const planned = { from: plannedFrom, to: addDuration(plannedFrom, phase.lasts, calendar) };
    plannedFrom = planned.to;
    const recorded = transitions[index];
    const entered = recorded?.entered ?? (id === at?.id ? at.entered : undefined);
    // filled in below: all phases have the same fields in the same order, which makes them small and quick to read
    const drawn: TimelinePhase = {
      id,
      phase,
      cycle,
      state: 'upcoming',
      planned,
      actual: undefined,
      forecast: undefined,
      due: undefined,
      plannedDays: 0,
      days: 0,
      over: 0,
      holds: noHolds,
      ending: undefined,
      note: recorded?.note,
    };
    if (entered === undefined) {
      // a day to come that is already recorded
      const from = latest(expected, transitionOf(client, id, LAST_DAY)?.entered ?? expected);
      drawn.plannedDays = daysBetween(planned.from, planned.to);
      if (index < reached) drawn.state = 'skipped';
      else if (!ended) {
        drawn.forecast = forecastFrom(phase, from);
        drawn.holds = holdsWithin(holds, drawn.forecast);
        expected = drawn.forecast.to;
      }
      return drawn;
    }
    const isCurrent = id === at?.id && !ended;
    const end = isCurrent ? until : (recorded?.left ?? entryAfter(index) ?? until);
    const due = begin(drawn, { from: entered, to: latest(entered, earliest(end, until)) });
    if (isCurrent) {
      const goesOn = firstWorked(until, holds);
      expected = latest(goesOn, due);
      drawn.state = 'current';
      if (goesOn < due) drawn.forecast = { from: goesOn, to: due };
      drawn.holds = holdsWithin(holds, { from: entered, to: expected });
    } else {
      expected = drawn.actual?.to ?? expected;
      drawn.state = 'done';
      drawn.ending = endingOf(drawn, id === at?.id && client.ended?.as === 'churned');
    }
    return drawn;
  });

  const current = phases.find((phase) => phase.state === 'current');
  return {
    phases,
    current,
    behind: current ? behindPlan(current) : 0,
    holds,
    onboarding: onboardingEnd(phases),
  };

  function entryAfter(index: number): string | undefined {
    return transitions.find((recorded, other) => other > index && recorded)?.entered;
  }

  /** Fills in what is known of a phase that was begun, and gives the day by which it is to end. */
  function begin(drawn: TimelinePhase, actual: Span): string {
    const due = dueAfter(actual.from, drawn.phase.lasts, holds, calendar);
    const worked = (to: string) => daysBetween(actual.from, to) - heldDays(holds, { from: actual.from, to });
    drawn.actual = actual;
    drawn.due = due;
    drawn.plannedDays = worked(due);
    drawn.days = worked(actual.to);
    drawn.over = Math.max(0, drawn.days - drawn.plannedDays);
    drawn.holds = holdsWithin(holds, actual);
    return due;
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
