import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addDuration,
  addMonths,
  businessDaysBetween,
  calendarWithout,
  daysBetween,
  daysOfSpan,
  type DurationUnit,
  earliest,
  latest,
  parseDuration,
  weekdayOf,
  weekdays,
} from '../../../src/playbook/calendar.ts';
import { isDay } from '../../../schemas/values.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.integer({ min: -20_000, max: 20_000 });
const few = fc.integer({ min: 0, max: 400 });

/** Monday to Friday but for some holidays, as a country has them. */
const holidays = new Set([
  '2026-09-07',
  '2026-10-12',
  '2026-11-02',
  '2026-11-20',
  '2026-12-25',
  '2027-01-01',
]);
const brazil = calendarWithout(holidays);

describe('days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
    ['1969-12-31', 2, '1970-01-02'],
  ])('%s and %i days are %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
  });

  test('there and back again', () => {
    fc.assert(fc.property(day, days, (one, count) => daysBetween(one, addDays(one, count)) === count));
    fc.assert(fc.property(day, days, (one, count) => addDays(addDays(one, count), -count) === one));
  });

  test('what is added is always a day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -15_000, max: 15_000 }), (one, count) => isDay(addDays(one, count))),
    );
  });

  test('the order of days is the order of their text', () => {
    fc.assert(fc.property(day, day, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  test('weekdays come one after the other and come again after seven', () => {
    expect(weekdayOf('2026-11-20')).toBe(5);
    expect(weekdayOf('1969-12-28')).toBe(0);
    fc.assert(fc.property(day, (one) => weekdayOf(addDays(one, 1)) === (weekdayOf(one) + 1) % 7));
  });

  test('the earliest and the latest', () => {
    expect(earliest('2026-05-04', '2025-12-31', '2026-01-01')).toBe('2025-12-31');
    expect(latest('2026-05-04', '2025-12-31', '2026-06-01')).toBe('2026-06-01');
  });
});

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-31', 13, '2027-06-30'],
  ])('%s and %i months are %s', (from, count, to) => {
    expect(addMonths(from, count)).toBe(to);
  });

  test('the month is the one counted to, and the day the same or the last of its month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (one, count) => {
        const moved = addMonths(one, count);
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        const isLast = addDays(moved, 1).endsWith('-01');
        return months(moved) - months(one) === count && (moved.slice(8) === one.slice(8) || isLast);
      }),
    );
  });
});

describe('business days', () => {
  test.each([
    ['2026-11-19', 1, '2026-11-23', 'over a holiday and a weekend'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-11-23', -1, '2026-11-19', 'backwards'],
    ['2026-11-21', 0, '2026-11-21', 'none'],
  ])('%s and %i are %s: %s', (from, count, to) => {
    expect(addBusinessDays(from, count, brazil)).toBe(to);
  });

  test('never end on a weekend or a holiday', () => {
    const inYears = day.filter((one) => one > '2026-06-01' && one < '2027-06-01');
    fc.assert(
      fc.property(fc.constantFrom(brazil, weekdays), inYears, few, (calendar, one, count) => {
        fc.pre(count > 0);
        return [count, -count].every((step) => calendar.isBusinessDay(addBusinessDays(one, step, calendar)));
      }),
    );
  });

  test('counting undoes adding', () => {
    fc.assert(
      fc.property(fc.constantFrom(brazil, weekdays), day, few, (calendar, one, count) => {
        return businessDaysBetween(one, addBusinessDays(one, count, calendar), calendar) === count;
      }),
    );
  });

  test('counting undoes taking away, from a business day', () => {
    fc.assert(
      fc.property(day, few, (one, count) => {
        fc.pre(weekdays.isBusinessDay(one) && count > 0);
        return businessDaysBetween(one, addBusinessDays(one, -count, weekdays), weekdays) === -count;
      }),
    );
  });

  test('the way there is the way back, and a week has five', () => {
    expect(businessDaysBetween('2026-11-16', '2026-11-23', weekdays)).toBe(5);
    expect(businessDaysBetween('2026-11-16', '2026-11-23', brazil)).toBe(4);
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (one, count) => {
        const other = addDays(one, count);
        const sum = businessDaysBetween(one, other, weekdays) + businessDaysBetween(other, one, weekdays);
        return sum === 0;
      }),
    );
  });
});

describe('durations', () => {
  test.each([
    ['28d', '2026-06-01'],
    ['10bd', '2026-05-18'],
    ['6w', '2026-06-15'],
    ['3m', '2026-08-04'],
    ['1y', '2027-05-04'],
    ['-3bd', '2026-04-29'],
    ['+2bd', '2026-05-06'],
    ['-3d', '2026-05-01'],
  ])('%s after 4 May 2026 is %s', (duration, to) => {
    expect(addDuration('2026-05-04', duration, weekdays)).toBe(to);
    expect(addDuration('2026-05-04', parseDuration(duration), weekdays)).toBe(to);
  });

  test.each(['', '28', 'd', '2 d', '1.5d', '2days'])('%j is none, which only a bug can pass on', (text) => {
    expect(() => parseDuration(text)).toThrow('not a duration');
  });
});

describe('business days against counting them one by one', () => {
  const calendar = fc
    .array(
      fc.nat({ max: 400 }).map((count) => addDays('2026-06-01', count)),
      { maxLength: 120 },
    )
    .map(calendarWithout);
  const near = fc.integer({ min: -40, max: 440 }).map((count) => addDays('2026-06-01', count));

  /** Goes from day to day. */
  function walk(from: string, count: number, works: (day: string) => boolean): string {
    let current = from;
    for (let left = Math.abs(count); left > 0; ) {
      current = addDays(current, Math.sign(count));
      if (works(current)) left--;
    }
    return current;
  }

  test('adding', () => {
    fc.assert(
      fc.property(calendar, near, fc.integer({ min: -200, max: 200 }), (days, one, count) => {
        return addBusinessDays(one, count, days) === walk(one, count, days.isBusinessDay);
      }),
      { numRuns: 500 },
    );
  });

  test('counting', () => {
    fc.assert(
      fc.property(calendar, near, fc.nat({ max: 300 }), (days, one, length) => {
        const all = Array.from({ length }, (_, index) => addDays(one, index + 1));
        return businessDaysBetween(one, addDays(one, length), days) === all.filter(days.isBusinessDay).length;
      }),
      { numRuns: 300 },
    );
  });

  test('a day off that is a Saturday, or named twice, takes nothing away', () => {
    const days = calendarWithout(['2026-11-21', '2026-11-20', '2026-11-20']);
    expect(days.daysOff).toHaveLength(1);
    expect(businessDaysBetween('2026-11-15', '2026-11-22', days)).toBe(4);
  });
});

describe('laws of durations', () => {
  const units: DurationUnit[] = ['d', 'bd', 'w', 'm', 'y'];
  const unit = fc.constantFrom(...units);
  const amount = fc.integer({ min: 1, max: 200 });
  const add = (one: string, count: number, of: DurationUnit) =>
    addDuration(one, { amount: count, unit: of }, brazil);

  test('more is never earlier, and something is always later', () => {
    fc.assert(
      fc.property(day, unit, amount, amount, (one, of, a, b) => {
        return one < add(one, a, of) && a <= b === add(one, a, of) <= add(one, b, of);
      }),
    );
  });

  test('a later day leads to no earlier one', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 60 }), unit, amount, (one, gap, of, count) => {
        return add(one, count, of) <= add(addDays(one, gap), count, of);
      }),
    );
  });

  test('in two parts as in one: days, weeks and business days', () => {
    fc.assert(
      fc.property(day, fc.constantFrom<DurationUnit>('d', 'w', 'bd'), amount, amount, (one, of, a, b) => {
        return add(add(one, a, of), b, of) === add(one, a + b, of);
      }),
    );
  });

  test('back again, but for the ends of months', () => {
    fc.assert(
      fc.property(day, fc.constantFrom<DurationUnit>('d', 'w', 'm', 'y'), amount, (one, of, count) => {
        const back = add(add(one, count, of), -count, of);
        return of === 'd' || of === 'w' || one.slice(8) <= '28'
          ? back === one
          : back.slice(0, 7) === one.slice(0, 7) && back <= one;
      }),
    );
  });

  test('twelve months are a year and seven days a week', () => {
    fc.assert(fc.property(day, amount, (one, count) => add(one, count * 12, 'm') === add(one, count, 'y')));
    fc.assert(fc.property(day, amount, (one, count) => add(one, count * 7, 'd') === add(one, count, 'w')));
  });
});

test.each([
  ['2026-12-30/2027-01-02', ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']],
  ['2026-11-20', ['2026-11-20']],
])('the days of %s', (span, expected) => {
  expect(daysOfSpan(span)).toEqual(expected);
});
