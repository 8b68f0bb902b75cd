import type { Play } from '../../schemas/play.ts';
import { addMonths, latest } from './calendar.ts';
import type { ClientState } from './client-state.ts';
import type { Season } from './plays.ts';
import { isActive } from './portfolio.ts';
import type { TimelinePhase } from './timeline.ts';

/** A day on which something falls due for a client. */
export interface ClientDate {
  state: ClientState;
  on: string;
  /** The day has passed. */
  late: boolean;
}

/** What falls due in a month. */
export interface MonthAhead {
  /** First day of the month. */
  month: string;
  renewals: ClientDate[];
  reviews: ClientDate[];
  visits: ClientDate[];
}

/** The days of a play's seasons in a year, first day to last; a season that runs over the year's end is cut there. */
export function seasonsOf({ trigger }: Play, year: number): Season[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return trigger
    .flatMap((each) => ('season' in each ? [each.season] : []))
    .flatMap(({ from, to }) =>
      from <= to
        ? [{ from: dayOf(from, year), to: dayOf(to, year) }]
        : [
            { from: first, to: dayOf(to, year) },
            { from: dayOf(from, year), to: last },
          ],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A day of a year; 29 February is the last day of a February without it. */
function dayOf(monthDay: string, year: number): string {
  const leapYear = 2024;
  return addMonths(`${leapYear}-${monthDay}`, (year - leapYear) * 12);
}

/**
 * Renewals, review phases and visits of the clients at work in the twelve months from today on. What should have been
 * before today stands in the first month as late. Reviews are where the forecast of the journey puts them.
 */
export function yearAhead(states: Iterable<ClientState>, today: string): MonthAhead[] {
  const first = `${today.slice(0, 7)}-01`;
  const months = Array.from({ length: MONTHS }, (_, index): MonthAhead => {
    return { month: addMonths(first, index), renewals: [], reviews: [], visits: [] };
  });
  const put = (what: 'renewals' | 'reviews' | 'visits', state: ClientState, on: string | undefined) => {
    if (on === undefined) return;
    const shown = latest(on, today).slice(0, 7);
    months.find(({ month }) => month.startsWith(shown))?.[what].push({ state, on, late: on < today });
  };
  for (const state of states) {
    if (!isActive(state)) continue;
    put('renewals', state, state.file.client.data.contract?.renews);
    for (const phase of state.timeline.phases.filter(isReview)) put('reviews', state, reviewDay(phase));
    put('visits', state, state.cadence.find(({ by }) => by === 'visit')?.due);
  }
  for (const { renewals, reviews, visits } of months)
    for (const dates of [renewals, reviews, visits]) dates.sort(byDay);
  return months;
}

const MONTHS = 12;

/** A review to come begins with its phase; one that runs is due by the phase's end. */
function reviewDay({ state, forecast, planned }: TimelinePhase): string | undefined {
  if (state === 'upcoming') return forecast?.from;
  return state === 'current' ? (forecast?.to ?? planned.to) : undefined;
}

/** Phases that are named as a review are one: journeys have no other word for it. */
function isReview({ phase }: TimelinePhase): boolean {
  return /(^|-)(qbr|ebr|review)(-|$)/.test(phase.id) || /\b(QBR|EBR)\b/i.test(phase.name);
}

function byDay(a: ClientDate, b: ClientDate): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}
