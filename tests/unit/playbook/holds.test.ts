import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addDuration,
  calendarWithout,
  daysBetween,
  weekdays,
} from '../../../src/playbook/calendar.ts';
import {
  dueAfter,
  firstWorked,
  type Hold,
  heldDays,
  holdsOf,
  holdsWithin,
} from '../../../src/playbook/holds.ts';
import { makeClient } from '../../fixtures/journeys.ts';

const hold = (from: string, to: string): Hold => ({ from, to, reason: 'Moving', open: false });
const pause = (since: string, until: string, reason = 'Moving') => ({ since, until, reason });
const june = [hold('2026-06-08', '2026-06-15')];

describe('the holds of a client', () => {
  const spans = (own: Parameters<typeof makeClient>[0], today: string) =>
    holdsOf(makeClient(own), today).map(({ from, to, open }) => `${from}…${to}${open ? ' open' : ''}`);

  test('in the order of days, those of the past and the one that goes on', () => {
    const own = {
      pauses: [pause('2026-08-01', '2026-08-10'), pause('2026-06-01', '2026-06-10')],
      paused: { since: '2026-10-01', reason: 'Storm' },
    };
    expect(spans(own, '2026-10-20')).toEqual([
      '2026-06-01…2026-06-10',
      '2026-08-01…2026-08-10',
      '2026-10-01…2026-10-20 open',
    ]);
  });

  test.each([
    [
      'overlap',
      [pause('2026-06-01', '2026-06-10'), pause('2026-06-05', '2026-06-20')],
      ['2026-06-01…2026-06-10', '2026-06-10…2026-06-20'],
    ],
    [
      'lie in each other',
      [pause('2026-06-01', '2026-06-30'), pause('2026-06-05', '2026-06-20')],
      ['2026-06-01…2026-06-30'],
    ],
    ['are empty', [pause('2026-06-01', '2026-06-01')], []],
  ])('that %s are counted once', (_what, pauses, expected) => {
    expect(spans({ pauses }, '2026-07-01')).toEqual(expected);
  });

  test('one that is announced counts if its end is known', () => {
    expect(spans({ paused: pause('2026-12-20', '2027-01-05') }, '2026-10-01')).toEqual([
      '2026-12-20…2027-01-05',
    ]);
    expect(spans({ paused: { since: '2026-12-20', reason: 'Storm' } }, '2026-10-01')).toEqual([]);
  });

  test('the end of the client ends them', () => {
    const ended = { on: '2026-06-05', as: 'churned', reason: 'Sold' } as const;
    expect(spans({ ended, pauses: [pause('2026-06-01', '2026-06-10')] }, '2026-07-01')).toEqual([
      '2026-06-01…2026-06-05',
    ]);
  });
});

describe('a due day', () => {
  test.each([
    ['2026-06-01', '5d', '2026-06-06', 'is over before the hold'],
    ['2026-06-01', '7d', '2026-06-08', 'and the hold begins on it'],
    ['2026-06-01', '8d', '2026-06-16', 'moves by the days on hold'],
    ['2026-06-01', '2w', '2026-06-22', 'moves in weeks as well'],
    ['2026-06-01', '1m', '2026-07-08', 'and in months'],
    ['2026-06-01', '7bd', '2026-06-17', 'moves by the business days on hold'],
    ['2026-06-10', '5d', '2026-06-20', 'counts from the end of a hold that it begins in'],
    ['2026-06-10', '5bd', '2026-06-22', 'in business days as well'],
    ['2026-06-15', '5d', '2026-06-20', 'knows nothing of a hold that is over'],
  ])('from %s, %s: %s, %s', (from, lasts, due) => {
    expect(dueAfter(from, lasts, june, weekdays)).toBe(due);
  });

  test('two holds move it twice, the second also because of the first', () => {
    const two = [...june, hold('2026-06-18', '2026-06-20')];
    expect(dueAfter('2026-06-01', '9d', two, weekdays)).toBe('2026-06-17');
    expect(dueAfter('2026-06-01', '12d', two, weekdays)).toBe('2026-06-22');
  });
});

test('parts of holds and their days', () => {
  const span = { from: '2026-06-10', to: '2026-06-30' };
  expect(holdsWithin(june, span)).toMatchObject([{ from: '2026-06-10', to: '2026-06-15' }]);
  expect(heldDays(june, span)).toBe(5);
  expect(heldDays(june, { from: '2026-06-15', to: '2026-06-30' })).toBe(0);
  expect(firstWorked('2026-06-08', june)).toBe('2026-06-15');
  expect(firstWorked('2026-06-15', june)).toBe('2026-06-15');
});

const day = fc.nat({ max: 300 }).map((count) => addDays('2026-01-01', count));
const holds = fc
  .array(fc.record({ from: day, length: fc.integer({ min: 1, max: 40 }) }), { maxLength: 4 })
  .map((some) =>
    holdsOf(
      makeClient({ pauses: some.map(({ from, length }) => pause(from, addDays(from, length))) }),
      '2027-06-01',
    ),
  );
const lasts = fc.constantFrom('1d', '28d', '90d', '6w', '3m', '1bd', '10bd', '45bd');
const calendar = fc.constantFrom(weekdays, calendarWithout(['2026-04-03', '2026-04-21', '2026-05-01']));

test('what is worked up to the due day is the planned length, holds or not', () => {
  fc.assert(
    fc.property(day, lasts, holds, calendar, (from, length, some, days) => {
      const begun = firstWorked(from, some);
      const due = dueAfter(from, length, some, days);
      const worked = daysBetween(begun, due) - heldDays(some, { from: begun, to: due });
      expect(worked).toBeGreaterThan(0);
      if (length.endsWith('bd')) {
        const isHeld = (one: string) => some.some((hold) => hold.from <= one && one < hold.to);
        const all = Array.from({ length: daysBetween(begun, due) }, (_, index) => addDays(begun, index + 1));
        const working = all.filter((one) => days.isBusinessDay(one) && !isHeld(one)).length;
        // the first day of a span of business days counts as none, and the day after a hold as one
        expect(Math.abs(working - Number.parseInt(length, 10))).toBeLessThanOrEqual(some.length);
      } else expect(worked).toBe(daysBetween(begun, addDuration(begun, length, days)));
    }),
    { numRuns: 1000 },
  );
});
