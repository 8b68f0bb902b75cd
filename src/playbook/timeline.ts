import type { Client } from '../../schemas/client.ts';
import type { Journey, Phase } from '../../schemas/journey.ts';
import { hasEnded, isOnHold } from './activity.ts';
import { addDuration, daysBetween, earliest, latest, type WorkCalendar } from './calendar.ts';
import { currentRound, type Round, roundsOf, transitionOf } from './rounds.ts';

/** From one day up to, but not with, another. */
export interface Span {
  from: string;
  to: string;
}

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
  /** Planned length in calendar days, reckoned from the day the phase really began. */
  plannedDays: number;
  /** Days since it began; up to its end if it is done. */
  days: number;
  /** Days beyond the planned length, never negative. */
  over: number;
  note: string | undefined;
}

export interface Timeline {
  phases: TimelinePhase[];
  /** Absent before the start and after the last phase. */
  current: TimelinePhase | undefined;
  /** Days that the current phase is expected to end after (or, negative, before) its planned end. */
  behind: number;
}

/**
 * The journey of a client: what was planned from the start day, what was recorded, and what follows from both. Phases
 * named in `repeat` come round again, always one full round beyond the current one. A client that has ended or is on
 * hold stands as it did on that day.
 */
export function drawTimeline(
  client: Client,
  journey: Journey,
  today: string,
  calendar: WorkCalendar,
): Timeline {
  const ended = hasEnded(client, today);
  const until = standstill(client, today);
  const rounds = roundsOf(journey, Object.keys(client.phases));
  let plannedFrom = client.start;
  let expected = client.start;
  const at = currentRound(client, rounds, until);
  const reached = rounds.findLastIndex(({ id }) => id === at?.id || transitionOf(client, id, until));

  const phases = rounds.map(({ id, phase, cycle }, index): TimelinePhase => {
    const planned = { from: plannedFrom, to: addDuration(plannedFrom, phase.lasts, calendar) };
    plannedFrom = planned.to;
    const recorded = transitionOf(client, id, until);
    const entered = recorded?.entered ?? (id === at?.id ? at.entered : undefined);
    const base = { id, phase, cycle, planned, note: recorded?.note };
    if (entered !== undefined && id === at?.id && !ended) {
      const due = addDuration(entered, phase.lasts, calendar);
      expected = latest(until, due);
      const actual = { from: entered, to: until };
      const forecast = until < due ? { from: until, to: due } : undefined;
      return { ...base, state: 'current', actual, forecast, ...lengths(actual, due) };
    }
    if (entered !== undefined) {
      const end = recorded?.left ?? nextEntry(client, rounds, index, until) ?? until;
      const actual = { from: entered, to: latest(entered, earliest(end, until)) };
      expected = actual.to;
      return {
        ...base,
        state: 'done',
        actual,
        forecast: undefined,
        ...lengths(actual, addDuration(entered, phase.lasts, calendar)),
      };
    }
    const passed = index < reached;
    // a day to come that is already recorded
    expected = latest(expected, transitionOf(client, id, LAST_DAY)?.entered ?? expected);
    const forecast = { from: expected, to: addDuration(expected, phase.lasts, calendar) };
    if (!passed) expected = forecast.to;
    return {
      ...base,
      state: passed ? 'skipped' : 'upcoming',
      actual: undefined,
      forecast: passed || ended ? undefined : forecast,
      plannedDays: daysBetween(planned.from, planned.to),
      days: 0,
      over: 0,
    };
  });

  const current = phases.find((phase) => phase.state === 'current');
  const end = current?.forecast?.to ?? current?.actual?.to;
  return { phases, current, behind: current && end ? daysBetween(current.planned.to, end) : 0 };
}

/** Later than every day that a record can hold. */
const LAST_DAY = '9999-12-31';

/** The last day that anything moved: today, or the day on which the client ended or was put on hold. */
function standstill(client: Client, today: string): string {
  if (hasEnded(client, today)) return client.ended?.on ?? today;
  return isOnHold(client, today) ? (client.paused?.since ?? today) : today;
}

/** How long a phase was, against the length it should have had. */
function lengths({ from, to }: Span, due: string): Pick<TimelinePhase, 'plannedDays' | 'days' | 'over'> {
  const plannedDays = daysBetween(from, due);
  const days = daysBetween(from, to);
  return { plannedDays, days, over: Math.max(0, days - plannedDays) };
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
