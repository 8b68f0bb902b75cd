import type { Client } from '../../schemas/client.ts';
import type { Journey, Phase } from '../../schemas/journey.ts';
import { addDuration, daysBetween, type WorkCalendar } from './calendar.ts';

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
 * named in `repeat` come round again, always one full round beyond the current one.
 */
export function drawTimeline(
  client: Client,
  journey: Journey,
  today: string,
  calendar: WorkCalendar,
): Timeline {
  const rounds = unroll(journey, roundOf(client, journey) + 1);
  const ended = client.ended?.on;
  const until = ended !== undefined && ended < today ? ended : today;
  let plannedFrom = client.start;
  let expected = client.start;
  const currentId = findCurrent(client, rounds, until, ended !== undefined);
  const reached = rounds.findIndex(({ id }) => id === currentId);
  const lastRecorded = rounds.findLastIndex(({ id }) => client.phases[id] !== undefined);

  const phases = rounds.map(({ id, phase, cycle }, index): TimelinePhase => {
    const planned = { from: plannedFrom, to: addDuration(plannedFrom, phase.lasts, calendar) };
    plannedFrom = planned.to;
    const recorded = client.phases[id];
    const entered = recorded?.entered ?? (id === currentId ? client.start : undefined);
    const base = { id, phase, cycle, planned, note: recorded?.note };
    if (entered === undefined) {
      const passed = index < Math.max(reached, lastRecorded);
      const to = addDuration(expected, phase.lasts, calendar);
      const forecast = passed || ended !== undefined ? undefined : { from: expected, to };
      if (forecast) expected = forecast.to;
      const state = passed ? 'skipped' : 'upcoming';
      return {
        ...base,
        state,
        actual: undefined,
        forecast,
        plannedDays: daysBetween(planned.from, planned.to),
        days: 0,
        over: 0,
      };
    }
    const due = addDuration(entered, phase.lasts, calendar);
    const plannedDays = daysBetween(entered, due);
    if (id === currentId) {
      const end = until > due ? until : due;
      expected = end;
      const days = Math.max(0, daysBetween(entered, until));
      const forecast =
        until < due && ended === undefined ? { from: until > entered ? until : entered, to: due } : undefined;
      return {
        ...base,
        state: 'current',
        actual: { from: entered, to: until },
        forecast,
        plannedDays,
        days,
        over: Math.max(0, days - plannedDays),
      };
    }
    const left = recorded?.left ?? nextEntry(client, rounds, index) ?? until;
    expected = left;
    const days = daysBetween(entered, left);
    return {
      ...base,
      state: 'done',
      actual: { from: entered, to: left },
      forecast: undefined,
      plannedDays,
      days,
      over: Math.max(0, days - plannedDays),
    };
  });

  const current = phases.find((phase) => phase.state === 'current');
  const end = current?.forecast?.to ?? current?.actual?.to;
  return { phases, current, behind: current && end ? daysBetween(current.planned.to, end) : 0 };
}

interface Round {
  id: string;
  phase: Phase;
  cycle: number;
}

function unroll(journey: Journey, rounds: number): Round[] {
  const repeats = journey.phases.filter((phase) => journey.repeat.includes(phase.id));
  const first = journey.phases.map((phase) => ({
    id: phase.id,
    phase,
    cycle: repeats.includes(phase) ? 1 : 0,
  }));
  const later = Array.from({ length: repeats.length > 0 ? rounds - 1 : 0 }, (_, index) =>
    repeats.map((phase) => ({ id: `${phase.id}-${index + 2}`, phase, cycle: index + 2 })),
  );
  return [...first, ...later.flat()];
}

/** The furthest round that a recorded transition names. */
function roundOf(client: Client, journey: Journey): number {
  const rounds = Object.keys(client.phases).map((id) => {
    const found = /^(.+)-(\d+)$/.exec(id);
    return found && journey.repeat.includes(found[1] ?? '') ? Number(found[2]) : 1;
  });
  return Math.max(1, ...rounds);
}

/** The phase entered last and not left; before any record, the first phase once the start has come. */
function findCurrent(
  client: Client,
  rounds: readonly Round[],
  until: string,
  ended: boolean,
): string | undefined {
  const entered = rounds.filter(({ id }) => (client.phases[id]?.entered ?? '9999') <= until);
  const last = entered.at(-1);
  if (!last) return client.start <= until && !ended ? rounds[0]?.id : undefined;
  const left = client.phases[last.id]?.left;
  if (left === undefined || left > until) return ended ? undefined : last.id;
  return undefined;
}

function nextEntry(client: Client, rounds: readonly Round[], index: number): string | undefined {
  for (const { id } of rounds.slice(index + 1)) {
    const entered = client.phases[id]?.entered;
    if (entered !== undefined) return entered;
  }
  return undefined;
}
