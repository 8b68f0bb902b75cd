import type { RecordOf } from '../records/record.ts';
import { evaluate, isMet } from './alerts/evaluate.ts';
import type { Fact } from './alerts/fact.ts';
import { type FiredAlert, isWatched } from './alerts/fire.ts';
import type { Subject } from './alerts/verdict.ts';
import { isDay } from '../../schemas/values.ts';
import { addDays, addDuration, earliest, latest, type WorkCalendar } from './calendar.ts';

/** A season that a day lies in, with the year's days written out. */
export interface Season {
  from: string;
  to: string;
}

/** A play that is called for a client. */
export interface CalledPlay {
  play: string;
  /** The alerts that call it; empty where the season does. */
  alerts: string[];
  season: Season | undefined;
  since: string;
  /** The last day of the season, or of the time that the play may last. */
  until: string | undefined;
  /** What its clients have in common, where the play says so. */
  facts: readonly Fact[];
}

/**
 * The plays called for a client on a day: by alerts that hold, or by the season for the clients that the play is for. A
 * play whose exit condition holds, or that has run for as long as it may, is over and left out.
 */
export function calledPlays(
  plays: Iterable<RecordOf<'play'>>,
  alerts: readonly FiredAlert[],
  segment: string | undefined,
  subject: Subject,
): CalledPlay[] {
  if (!isWatched(subject.state, subject.today)) return [];
  return [...plays].flatMap((play) => {
    const { segments, exit } = play.data;
    if (segments.length > 0 && (segment === undefined || !segments.includes(segment))) return [];
    if (exit && isMet(exit, subject)) return [];
    const called = [byAlerts(play, alerts, subject), bySeason(play, subject)];
    return called.find((one) => one && (one.until === undefined || subject.today <= one.until)) ?? [];
  });
}

function byAlerts(
  { id, data }: RecordOf<'play'>,
  alerts: readonly FiredAlert[],
  { calendar }: Subject,
): CalledPlay | undefined {
  const calling = alerts.filter(({ rule }) => rule.plays.includes(id));
  const since = calling.map((alert) => alert.since).sort()[0];
  if (since === undefined) return undefined;
  return {
    play: id,
    alerts: calling.map(({ rule }) => rule.id),
    season: undefined,
    since,
    until: lastDay(since, data.lasts, calendar),
    facts: calling.flatMap(({ facts }) => facts),
  };
}

/** The last day of a time of that length, the first day counted. */
function lastDay(first: string, lasts: string | undefined, calendar: WorkCalendar): string | undefined {
  return lasts === undefined ? undefined : addDays(addDuration(first, lasts, calendar), -1);
}

function bySeason({ id, data }: RecordOf<'play'>, subject: Subject): CalledPlay | undefined {
  const season = data.trigger
    .flatMap((trigger) => ('season' in trigger ? [trigger.season] : []))
    .map((days) => seasonOn(days, subject.today))
    .find((found) => found !== undefined);
  if (!season) return undefined;
  const since = latest(season.from, subject.state.file.client.data.start);
  const meant = data.for === undefined ? undefined : evaluate(data.for, subject);
  if (meant && !meant.holds) return undefined;
  return {
    play: id,
    alerts: [],
    season,
    since,
    until: earliest(season.to, lastDay(since, data.lasts, subject.calendar) ?? season.to),
    facts: meant?.facts ?? [],
  };
}

/** The season of this or the last year that a day lies in; one that ends before it begins runs over the year's end. */
export function seasonOn({ from, to }: { from: string; to: string }, day: string): Season | undefined {
  const year = Number(day.slice(0, 4));
  return [year - 1, year]
    .map((begins) => ({ from: dayOf(begins, from), to: dayOf(to < from ? begins + 1 : begins, to) }))
    .find((season) => season.from <= day && day <= season.to);
}

/** A day of a year; where the year has no 29 February, the day before. */
function dayOf(year: number, monthDay: string): string {
  const day = `${year}-${monthDay}`;
  return monthDay !== '02-29' || isDay(day) ? day : `${year}-02-28`;
}
