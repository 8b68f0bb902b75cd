/** All arithmetic on days. A day is a `YYYY-MM-DD` string; nothing here knows a clock or a time zone. */

/** Which days work is done on. Public holidays and the team's days off come in through this. */
export interface WorkCalendar {
  isBusinessDay(day: string): boolean;
}

/** Monday to Friday. */
export const weekdays: WorkCalendar = {
  isBusinessDay: (day) => {
    const weekday = weekdayOf(day);
    return weekday !== 0 && weekday !== 6;
  },
};

export type DurationUnit = 'd' | 'bd' | 'w' | 'm' | 'y';

/** A length of time as its number and unit; the number may be negative. */
export interface Duration {
  amount: number;
  unit: DurationUnit;
}

const DURATION = /^([+-]?\d+)(d|bd|w|m|y)$/;

/** Reads `28d`, `10bd`, `-3bd`. The schemas let nothing else through, so anything else is a bug and throws. */
export function parseDuration(text: string): Duration {
  const found = DURATION.exec(text);
  if (!found) throw new Error(`not a duration: ${text}`);
  return { amount: Number(found[1]), unit: found[2] as DurationUnit }; // the pattern allows no other unit
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

function toNumber(day: string): number {
  return Date.parse(day) / MILLISECONDS_OF_A_DAY; // a day without a time is read as midnight UTC
}

function fromNumber(number: number): string {
  return print(new Date(number * MILLISECONDS_OF_A_DAY));
}

/** Four times as fast as toISOString; a year of clients asks for millions of days. */
function print(date: Date): string {
  const two = (part: number) => (part < 10 ? `0${part}` : String(part));
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return (((toNumber(day) + 4) % 7) + 7) % 7;
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
  return [day, ...others].sort()[0] ?? day;
}

/** The last of some days. */
export function latest(day: string, ...others: string[]): string {
  return [day, ...others].sort().at(-1) ?? day;
}

/** The day a number of months later; a day that the month does not have becomes its last: 31 January + 1 = 28 February. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]; // a day has three parts
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return print(first);
}

/** The business day that lies `count` business days after (or, negative, before) a day, which itself counts as none. */
export function addBusinessDays(day: string, count: number, calendar: WorkCalendar): string {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let current = day;
  while (left > 0) {
    current = addDays(current, step);
    if (calendar.isBusinessDay(current)) left--;
  }
  return current;
}

/** Business days after `from` up to and with `to`; negative if `to` is earlier. */
export function businessDaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  if (to < from) return -businessDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isBusinessDay(day)) count++;
  return count;
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
