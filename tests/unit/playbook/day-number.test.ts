import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromNumber, monthsLater, toNumber } from '../../../src/playbook/day-number.ts';

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('numbers are those of Date', () => {
  fc.assert(
    fc.property(day, (one) => toNumber(one) === Date.parse(one) / 86_400_000),
    { numRuns: 5000 },
  );
});

test('there and back again', () => {
  fc.assert(
    fc.property(day, (one) => fromNumber(toNumber(one)) === one),
    { numRuns: 5000 },
  );
});

test.each(['1900-02-28', '2000-02-29', '2024-02-29', '2100-03-01', '1970-01-01', '1969-12-31', '2000-12-31'])(
  '%s, where leap years are counted',
  (one) => {
    expect(toNumber(one)).toBe(Date.parse(one) / 86_400_000);
    expect(fromNumber(toNumber(one) + 1)).toBe(
      new Date(Date.parse(one) + 86_400_000).toISOString().slice(0, 10),
    );
  },
);

test('what lies beyond the years of four digits is their end', () => {
  expect(fromNumber(toNumber('9999-12-31') + 1)).toBe('9999-12-31');
  expect(fromNumber(toNumber('1000-01-01') - 1)).toBe('1000-01-01');
  expect(monthsLater('2026-05-04', 9999 * 12)).toBe('9999-12-31');
});
