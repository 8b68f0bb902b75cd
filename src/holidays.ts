/** Public holidays, which the pure code is given as calendars. Only what shows or reckons days imports this: loading takes 0.2 s. */
import Holidays from 'date-holidays';
import { addDays, calendarWithout, daysOfSpan, type WorkCalendar } from './playbook/calendar.ts';
import type { Calendars } from './playbook/calendars.ts';
import type { Playbook } from './playbook/playbook.ts';

/** First and last year, both included. */
export type Years = readonly [first: number, last: number];

/**
 * The business days of a country: Monday to Friday without its public holidays and the team's days off.
 *
 * @param country ISO 3166 code; one that is not known has no holidays.
 * @param daysOff spans as site.md holds them.
 * @param years for which holidays are known; before and after there are only weekends.
 */
export function calendarFor(country: string, daysOff: readonly string[], years: Years): WorkCalendar {
  return calendarWithout([...publicHolidays(country, years), ...daysOff.flatMap(daysOfSpan)]);
}

/** Every day that is a public holiday in a whole country. Half days and those of single regions are worked. */
export function publicHolidays(country: string, [first, last]: Years): string[] {
  const holidays = new Holidays(country, { types: ['public'] });
  const days: string[] = [];
  for (let year = first; year <= last; year++) {
    for (const { date, start, end } of holidays.getHolidays(year)) {
      // the length is off by an hour where the clocks change
      const length = Math.floor((end.getTime() - start.getTime()) / MILLISECONDS_OF_A_DAY + 0.1);
      for (let day = 0; day < length; day++) days.push(addDays(date.slice(0, 10), day));
    }
  }
  return days;
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Nothing older is reckoned with, so that a slip of the hand in a year costs nothing. */
const MOST_YEARS_BACK = 20;
/** Phases and deadlines to come lie within these. */
const YEARS_AHEAD = 5;

/** The calendars of a playbook, each country's made when it is first asked for. */
export function calendarsFor(playbook: Playbook): Calendars {
  const { country, days_off } = playbook.site.data;
  const years = yearsOf(playbook);
  const made = new Map<string, WorkCalendar>();
  const of = (code: string): WorkCalendar => {
    const known = made.get(code) ?? calendarFor(code, days_off, years);
    made.set(code, known);
    return known;
  };
  return { team: of(country), of: (client) => of(client.country ?? country) };
}

/** From the year before the first client began to some years after today. */
function yearsOf({ clients, today }: Playbook): Years {
  const year = Number(today.slice(0, 4));
  const starts = [...clients.values()].map(({ client }) => Number(client.data.start.slice(0, 4)));
  const first = starts.reduce((least, start) => Math.min(least, start), year);
  return [Math.max(first, year - MOST_YEARS_BACK) - 1, year + YEARS_AHEAD];
}
