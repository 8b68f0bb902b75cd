import ical, { ICalEventTransparency } from 'ical-generator';
import { daysBetween } from '../playbook/calendar.ts';
import type { CalendarEvent } from './calendar-events.ts';

/** A calendar to subscribe to, before it is a file. */
export interface CalendarFile {
  name: string;
  /** The time zone whose days these are. */
  timezone: string;
  /** The day that it was made for. */
  today: string;
  /** Public address of the site, where it has one. */
  address: string | undefined;
  events: readonly CalendarEvent[];
}

/** How often a calendar asks for news: the site is built on every change and once a day. */
const REFRESH_SECONDS = 6 * 60 * 60;

/** Day 0 of the sequence numbers; every later day is a later version of each event. */
const FIRST_DAY = '2000-01-01';

/**
 * A calendar as an iCalendar file (RFC 5545), the same for the same records and day. Every event lasts whole days of the
 * site's time zone, so that no reader shifts it, and leaves the reader's time free. An event keeps its UID; the day gives
 * its stamp and its sequence number, so a calendar fetched later takes the place of an earlier one.
 */
export function printCalendar({ name, timezone, today, address, events }: CalendarFile): string {
  const host = address === undefined ? 'jornada' : new URL(address).host;
  const stamp = midnight(today);
  const sequence = daysBetween(FIRST_DAY, today);
  const calendar = ical({
    name: plain(name),
    prodId: '//Jornada//Client playbooks//EN',
    ttl: REFRESH_SECONDS,
    // the library's own setting would write stamps in local time, which the format does not allow
    x: [['X-WR-TIMEZONE', timezone]],
  });
  for (const { id, kind, title, text, from, to, page } of events) {
    calendar.createEvent({
      id: `${id}@${host}`,
      sequence,
      stamp,
      lastModified: stamp,
      start: midnight(from),
      end: midnight(to),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: plain(title),
      description: text === '' ? null : plain(text),
      categories: [{ name: kind.toUpperCase() }],
      url: address === undefined ? null : `${address.replace(/\/$/, '')}${page}`,
    });
  }
  const text = `${calendar.toString().trimEnd()}\r\n`;
  return events.length > 0 ? text : `${text.slice(0, -END.length)}${UTC}${END}`;
}

const END = 'END:VCALENDAR\r\n';
/** The format asks for a component in every calendar. Where nothing is planned it is a time zone, which no reader shows. */
const UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/** A day as the library wants it; only its year, month and day are written. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Text without control characters, which no escape makes valid, and without halves of characters. */
function plain(text: string): string {
  return text.toWellFormed().replace(/\p{Cc}+/gu, ' ');
}
