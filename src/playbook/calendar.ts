/** All arithmetic on days. A day is a `YYYY-MM-DD` string; nothing here knows a clock or a time zone. */
import { fromNumber, monthsLater, toNumber } from './day-number.ts';

/**
 * Which days work is done on: Monday to Friday but for some days off. Made by `calendarWithout`, which keeps the days
 * off as sorted numbers, so that counting and adding take no longer for years than for days.
 */
export interface WorkCalendar {
  isBusinessDay(day: string): boolean;
  /** Numbers of the days from Monday to Friday that are off, ascending: days since 1970-01-01. */
  readonly daysOff: readonly number[];
}

/** Monday to Friday without the days given: public holidays and the team's days off, in any order, also twice. */
export function calendarWithout(days: Iterable<string>): WorkCalendar {
  const off = new Set<number>();
  for (const day of days) if (isWeekday(toNumber(day))) off.add(toNumber(day));
  return {
    isBusinessDay: (day) => {
      const number = toNumber(day);
      return isWeekday(number) && !off.has(number);
    },
    daysOff: [...off].sort((a, b) => a - b),
  };
}

export type DurationUnit = 'd' | 'bd' | 'w' | 'm' | 'y';

/** A length of time as its number and unit; the number may be negative. */
export interface Duration {
  amount: number;
  unit: DurationUnit;
}

const units: readonly string[] = ['d', 'bd', 'w', 'm', 'y'] satisfies DurationUnit[];

/**
 * Reads `28d`, `10bd`, `-3bd`. The schemas let nothing else through, so anything else is a bug and throws. By hand, as
 * every deadline of every client asks for it, and a pattern takes ten times as long.
 */
export function parseDuration(text: string): Duration {
  const sign = text.startsWith('-') ? -1 : 1;
  const first = sign < 0 || text.startsWith('+') ? 1 : 0;
  let at = first;
  let amount = 0;
  for (; isDigit(text.charCodeAt(at)); at++) amount = amount * 10 + text.charCodeAt(at) - ZERO;
  const unit = text.slice(at);
  if (at === first || !units.includes(unit)) throw new Error(`not a duration: ${text}`);
  return { amount: sign * amount, unit: unit as DurationUnit }; // one of the units, as tested above
}

const ZERO = 48;

/** Past the end of a text there is no code, and that is no digit. */
function isDigit(code: number): boolean {
  return code >= ZERO && code < ZERO + 10;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return weekdayOfNumber(toNumber(day));
}

function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

export function addDays(day: string, days: number): string {
  return fromNumber(toNumber(day) + days);
}

/** Calendar days from one day to another; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return toNumber(to) - toNumber(from);
}

/** The first of some days. */
export function earliest(day: string, ...others: string[]): string {
  let first = day;
  for (const other of others) if (other < first) first = other;
  return first;
}

/** The last of some days. */
export function latest(day: string, ...others: string[]): string {
  let last = day;
  for (const other of others) if (other > last) last = other;
  return last;
}

/** The day a number of months later; a day that the month does not have becomes its last: 31 January + 1 = 28 February. */
export function addMonths(day: string, months: number): string {
  return monthsLater(day, months);
}

/** The business day that lies `count` business days after (or, negative, before) a day, which itself counts as none. */
export function addBusinessDays(day: string, count: number, calendar: WorkCalendar): string {
  if (count === 0) return day;
  const number = toNumber(day);
  const rank =
    count > 0
      ? businessDaysUntil(number, calendar) + count
      : businessDaysUntil(number - 1, calendar) + count + 1;
  return fromNumber(businessDayOf(rank, calendar));
}

/** Business days after `from` up to and with `to`; negative if `to` is earlier. */
export function businessDaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  return businessDaysUntil(toNumber(to), calendar) - businessDaysUntil(toNumber(from), calendar);
}

/** Monday 29 December 1969, from which whole weeks are counted. */
const MONDAY = -3;

/** Business days from a Monday long ago up to and with a day. The number of a day may be below zero, so may this. */
function businessDaysUntil(number: number, calendar: WorkCalendar): number {
  const weeks = Math.floor((number - MONDAY) / 7);
  const weekday = number - MONDAY - weeks * 7;
  return weeks * 5 + Math.min(weekday + 1, 5) - countUntil(calendar.daysOff, number);
}

/** The business day up to and with which there are so many: the inverse of `businessDaysUntil`. */
function businessDayOf(rank: number, { daysOff }: WorkCalendar): number {
  let skipped = 0;
  for (;;) {
    const weekdays = rank + skipped - 1;
    const weeks = Math.floor(weekdays / 5);
    const number = MONDAY + weeks * 7 + (weekdays - weeks * 5);
    // each day off up to there moves the day on, over which there may be more of them
    const off = countUntil(daysOff, number);
    if (off === skipped) return number;
    skipped = off;
  }
}

/** How many of some ascending numbers are at most another. */
function countUntil(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isWeekday(number: number): boolean {
  const weekday = weekdayOfNumber(number);
  return weekday !== 0 && weekday !== 6;
}

/** The day a duration after another day. */
export function addDuration(day: string, duration: string | Duration, calendar: WorkCalendar): string {
  const { amount, unit } = typeof duration === 'string' ? parseDuration(duration) : duration;
  switch (unit) {
    case 'd':
      return addDays(day, amount);
    case 'w':
      return addDays(day, amount * 7);
    case 'bd':
      return addBusinessDays(day, amount, calendar);
    case 'm':
      return addMonths(day, amount);
    case 'y':
      return addMonths(day, amount * 12);
  }
}

/** Monday to Friday. */
export const weekdays: WorkCalendar = calendarWithout([]);

/** The days of a span as a schema holds it: `2026-12-24/2027-01-03` with both ends, or a single day. */
export function daysOfSpan(span: string): string[] {
  const [from = span, to = from] = span.split('/');
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}
