import type { Client } from '../../schemas/client.ts';
import {
  addBusinessDays,
  addDays,
  addDuration,
  businessDaysBetween,
  daysBetween,
  earliest,
  latest,
  parseDuration,
  type WorkCalendar,
} from './calendar.ts';

/** From one day up to, but not with, another. */
export interface Span {
  from: string;
  to: string;
}

/** A time on which work for a client rested. */
export interface Hold extends Span {
  reason: string;
  /** Whether the day on which work goes on is not recorded: `to` is then today. */
  open: boolean;
}

/**
 * The holds of a client as known on a day, in order and apart: where two overlap, the later begins when the earlier is
 * over. A hold without an end lasts up to today, and one that is yet to begin without an end is left out, as nothing
 * can be reckoned with it. What the client's end cuts off is left out as well.
 */
export function holdsOf(client: Client, today: string): readonly Hold[] {
  if (client.pauses.length === 0 && !client.paused) return noHolds;
  const end = client.ended?.on;
  const recorded = [...client.pauses, ...(client.paused ? [client.paused] : [])];
  const holds: Hold[] = [];
  for (const { since, until, reason } of recorded.sort((a, b) => (a.since < b.since ? -1 : 1))) {
    const from = latest(since, holds.at(-1)?.to ?? since);
    const last = until ?? today;
    const to = end === undefined ? last : earliest(last, end);
    if (from < to) holds.push({ from, to, reason, open: until === undefined && to === last });
  }
  return holds;
}

/** For the many who were never on hold. */
export const noHolds: readonly Hold[] = [];

/** The parts of holds that lie within a span, in whole days. */
export function holdsWithin(holds: readonly Hold[], { from, to }: Span): readonly Hold[] {
  if (holds.length === 0) return noHolds;
  return holds.flatMap((hold) => {
    const part = { from: latest(hold.from, from), to: earliest(hold.to, to) };
    return part.from < part.to ? [{ ...hold, ...part, open: hold.open && part.to === hold.to }] : [];
  });
}

/** Calendar days on hold within a span. */
export function heldDays(holds: readonly Hold[], span: Span): number {
  if (holds.length === 0) return 0;
  return holdsWithin(holds, span).reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
}

/** The first day from a day on which work does not rest. */
export function firstWorked(day: string, holds: readonly Hold[]): string {
  let at = day;
  for (const { from, to } of holds) if (from <= at && at < to) at = to;
  return at;
}

/**
 * The day by which something that lasts so long is due if it begins on a day and rests during holds: a hold moves the
 * due day by its length, for business days by the business days that it holds.
 */
export function dueAfter(
  day: string,
  duration: string,
  holds: readonly Hold[],
  calendar: WorkCalendar,
): string {
  const from = firstWorked(day, holds);
  const parsed = parseDuration(duration);
  let due = addDuration(from, parsed, calendar);
  for (const hold of holds) {
    if (hold.from <= from || hold.from >= due) continue;
    if (parsed.unit === 'bd') {
      const left = businessDaysBetween(addDays(hold.from, -1), due, calendar);
      due = addBusinessDays(addDays(hold.to, -1), left, calendar);
    } else due = addDays(due, daysBetween(hold.from, hold.to));
  }
  return due;
}
