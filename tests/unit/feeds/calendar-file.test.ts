import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../../src/feeds/calendar-events.ts';
import { type CalendarFile, printCalendar } from '../../../src/feeds/calendar-file.ts';
import { clientNames } from '../../support/hostile-playbook.ts';

const event: CalendarEvent = {
  id: 'padaria/phase/adoption-2',
  kind: 'phase',
  title: 'Padaria Aurora: Adoption II',
  text: 'Planned 1 Oct to 29 Dec.',
  from: '2026-10-03',
  to: '2027-01-01',
  page: '/clients/padaria/',
  people: ['ana-prado'],
};
const file: CalendarFile = {
  name: 'Farol: Padaria Aurora',
  timezone: 'America/Sao_Paulo',
  today: '2026-11-20',
  address: 'https://farol.example/playbook/',
  events: [event],
};
const print = (changes: Partial<CalendarEvent> = {}, of: Partial<CalendarFile> = {}) =>
  printCalendar({ ...file, events: [{ ...event, ...changes }], ...of });
/** What a reader of calendars makes of it. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const readEvents = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

afterEach(() => {
  delete process.env['TZ'];
});

test('a file', () => {
  expect(print().replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Jornada//Client playbooks//EN
    NAME:Farol: Padaria Aurora
    X-WR-CALNAME:Farol: Padaria Aurora
    REFRESH-INTERVAL;VALUE=DURATION:PT6H
    X-PUBLISHED-TTL:PT6H
    BEGIN:VEVENT
    UID:padaria/phase/adoption-2@farol.example
    SEQUENCE:9820
    DTSTAMP:20261120T000000Z
    DTSTART;VALUE=DATE:20261003
    DTEND;VALUE=DATE:20270101
    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
    X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
    SUMMARY:Padaria Aurora: Adoption II
    TRANSP:TRANSPARENT
    DESCRIPTION:Planned 1 Oct to 29 Dec.
    CATEGORIES:PHASE
    URL;VALUE=URI:https://farol.example/playbook/clients/padaria/
    LAST-MODIFIED:20261120T000000Z
    END:VEVENT
    X-WR-TIMEZONE:America/Sao_Paulo
    END:VCALENDAR
    "
  `);
});

test('a calendar without events has the component that the format asks for', () => {
  const calendar = read(print({}, { events: [], name: 'END:VCALENDAR' }));
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  expect(zone?.getFirstPropertyValue('tzid')).toBe('UTC');
  const offset = zone?.getFirstSubcomponent('standard')?.getFirstPropertyValue('tzoffsetto');
  expect(offset?.toString()).toBe('+00:00');
  expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('America/Sao_Paulo');
  expect(read(print()).getFirstSubcomponent('vtimezone')).toBeNull();
});

test('a reader finds whole days, the last one not included', () => {
  const [found] = readEvents(print());
  expect(found?.startDate.isDate).toBe(true);
  expect(found?.startDate.toString()).toBe('2026-10-03');
  expect(found?.endDate.toString()).toBe('2027-01-01');
  expect(found?.duration.toSeconds()).toBe(90 * 86_400);
});

test('the calendar says its name, its time zone and how often to ask', () => {
  const calendar = read(print());
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Farol: Padaria Aurora');
  expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('America/Sao_Paulo');
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT6H');
});

test('a calendar of a later day takes the place of an earlier one', () => {
  const [today] = readEvents(print());
  const [tomorrow] = readEvents(print({ title: 'Other', from: '2026-10-04' }, { today: '2026-11-21' }));
  expect(tomorrow?.uid).toBe(today?.uid);
  expect(tomorrow?.sequence).toBe((today?.sequence ?? 0) + 1);
  const stamp = tomorrow?.component.getFirstPropertyValue('dtstamp');
  expect(String(stamp)).toBe('2026-11-21T00:00:00Z');
});

test.each(['UTC', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Pacific/Pago_Pago'])(
  'it is the same on a machine in %s',
  (zone) => {
    const here = print();
    process.env['TZ'] = zone;
    expect(new Date('2026-11-20T00:00:00Z').getTimezoneOffset() === 0).toBe(zone === 'UTC');
    expect(print()).toBe(here);
  },
);

test('without an address nothing is linked, and the ids still name their maker', () => {
  const text = print({}, { address: undefined });
  expect(text).toContain('UID:padaria/phase/adoption-2@jornada\r\n');
  expect(text).not.toContain('URL');
});

describe('text comes back as it was typed', () => {
  const titleOf = (text: string) => readEvents(text)[0]?.summary;

  test.each([...clientNames, 'Северный Свет; «Объём», работ\\n'.repeat(9)])('%s', (name) => {
    expect(titleOf(print({ title: name, text: name }, { name }))).toBe(name);
  });

  test('whatever it is, lines stay short and the file has no line of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const printed = print({ title: `x${text}`, text });
        for (const line of printed.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
        expect(titleOf(printed)).toBe(`x${text}`.toWellFormed().replace(/\p{Cc}+/gu, ' '));
        expect(readEvents(printed)).toHaveLength(1);
      }),
    );
  });

  test('a text that begins another event begins none', () => {
    const attack = 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x\r\nSUMMARY:b';
    expect(readEvents(print({ title: attack, text: attack }))).toHaveLength(1);
  });
});

test('ten thousand events, as a thousand clients have, take about half a kilobyte each', () => {
  const events = Array.from({ length: 10_000 }, (_, index) => ({ ...event, id: `client-${index}/phase/a` }));
  const text = printCalendar({ ...file, events });
  expect(text.length / events.length).toBeLessThan(600);
  expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(events.length);
  expect(readEvents(printCalendar({ ...file, events: events.slice(0, 300) }))).toHaveLength(300);
});
