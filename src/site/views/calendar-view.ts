import { addDays, addMonths, daysBetween } from '../../playbook/calendar.ts';
import { type ClientDate, type MonthAhead, seasonsOf, yearAhead } from '../../playbook/year.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { type Capped, type ClientRef, capped, clientRef } from './client-refs.ts';
import { type FeedLinks, feedLinks } from './feed-links.ts';
import { calledBy, calledFor, seasonsThisYear } from './play-parts.ts';

/** A play with its days of the year; places and lengths are percent of the year. */
export interface SeasonRow extends Link {
  strategy: string;
  /** `now` is the one that the day lies in, `always` the year of a play that goes by each client's own date. */
  bars: { kind: 'now' | 'season' | 'always'; x: number; width: number }[];
  /** Where the name stands beside the bars: behind the last, or before the first. */
  name: { x: number; before: boolean };
  days: string[];
  /** Until when it is on; absent where it is not. */
  now: string | undefined;
  clients: string;
}

/** The clients for whom something falls due in a month. */
export interface DatesView extends Capped<ClientRef & { day: string; late: boolean }> {
  count: number;
}

export interface MonthView {
  name: string;
  isEmpty: boolean;
  campaigns: Link[];
  renewals: DatesView;
  reviews: DatesView;
  visits: DatesView;
}

export interface CalendarView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  year: string;
  months: { x: number; label: string }[];
  today: { x: number; label: string; anchor: 'start' | 'middle' | 'end' };
  seasons: SeasonRow[];
  ahead: MonthView[];
  feeds: FeedLinks;
}

/** Clients named in a cell of a month. */
const MOST_CLIENTS = 5;

/** The seasons of this year, and what falls due in the twelve months from today. */
export function calendarView(site: Site): CalendarView {
  const { messages, formats: f, playbook } = site;
  const m = messages.calendar;
  const year = playbook.today.slice(0, 4);
  const seasonal = [...playbook.of.play.values()]
    .filter(({ data }) => data.kind === 'seasonal' || data.trigger.some((trigger) => 'season' in trigger))
    .sort((a, b) => (firstDay(a, site) < firstDay(b, site) ? -1 : 1));
  const seasons = seasonal.map((play) => rowOf(play, site));
  const ahead = yearAhead(site.states.values(), playbook.today);
  const due = ahead.flatMap(({ renewals, reviews, visits }) => [...renewals, ...reviews, ...visits]).length;
  const at = placeIn(year)(playbook.today);
  return {
    frame: framePage(site, {
      title: m.title,
      section: '/calendar/',
      search: { kind: messages.search.kinds.overview },
    }),
    title: m.title,
    lead: m.lead(seasons.filter(({ now }) => now !== undefined).length, due),
    year,
    months: Array.from({ length: 12 }, (_, index) => {
      const day = addMonths(`${year}-01-01`, index);
      // the heading names the year
      return { x: placeIn(year)(day), label: f.month(day).replace(` ${year}`, '') };
    }),
    today: {
      x: at,
      label: m.today(f.shortDay(playbook.today)),
      anchor: at < 8 ? 'start' : at > 92 ? 'end' : 'middle',
    },
    seasons,
    ahead: ahead.map((month) => monthView(month, seasonal, site)),
    feeds: feedLinks(site),
  };
}

function firstDay(play: RecordOf<'play'>, site: Site): string {
  return seasonsThisYear(play, site)[0]?.from ?? '';
}

/** Where a day lies in a year, percent of it. */
function placeIn(year: string): (day: string) => number {
  const first = `${year}-01-01`;
  const days = daysBetween(first, addMonths(first, 12));
  return (day) => Math.round((daysBetween(first, day) / days) * 10_000) / 100;
}

function rowOf(play: RecordOf<'play'>, site: Site): SeasonRow {
  const { messages, playbook } = site;
  const { today } = playbook;
  const x = placeIn(today.slice(0, 4));
  const spans = seasonsThisYear(play, site).map(({ from, to }) => ({
    kind: from <= today && today <= to ? ('now' as const) : ('season' as const),
    x: x(from),
    width: Math.round((x(addDays(to, 1)) - x(from)) * 100) / 100,
  }));
  const [first, last] = [spans[0], spans.at(-1)];
  const end = (last?.x ?? 0) + (last?.width ?? 0);
  const before = end > 65 && (first?.x ?? 0) > 100 - end;
  const { seasons } = calledBy(play, site);
  const count = calledFor(play.id, site).length;
  return {
    text: play.data.title,
    to: `/plays/${play.id}/`,
    strategy: messages.play.strategy[play.data.strategy],
    bars: last ? spans : [{ kind: 'always', x: 0, width: 100 }],
    name: { x: before ? (first?.x ?? 0) : end, before },
    days: last ? seasons.map(({ text }) => text) : [messages.calendar.always],
    now: seasons.find(({ now }) => now !== undefined)?.now,
    clients: count === 0 ? '' : messages.counts.clients(count),
  };
}

function monthView(
  { month, renewals, reviews, visits }: MonthAhead,
  plays: readonly RecordOf<'play'>[],
  site: Site,
): MonthView {
  const end = addDays(addMonths(month, 1), -1);
  const year = Number(month.slice(0, 4));
  const campaigns = plays
    .filter(({ data }) => seasonsOf(data, year).some(({ from, to }) => from <= end && to >= month))
    .map(({ id, data }) => ({ text: data.title, to: `/plays/${id}/` }));
  return {
    name: site.formats.month(month),
    isEmpty: campaigns.length + renewals.length + reviews.length + visits.length === 0,
    campaigns,
    renewals: datesView(renewals, site),
    reviews: datesView(reviews, site),
    visits: datesView(visits, site),
  };
}

function datesView(dates: readonly ClientDate[], site: Site): DatesView {
  const { first, ...more } = capped(dates, MOST_CLIENTS, '/clients/');
  return {
    count: dates.length,
    first: first.map(({ state, on, late }) => ({
      ...clientRef(state, site),
      // the row names the month, and with January the year
      day: late ? site.formats.shortDay(on) : site.formats.shortDay(on).replace(` ${on.slice(0, 4)}`, ''),
      late,
    })),
    ...more,
  };
}
