import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../../schemas/values.ts';
import { dayMeant } from '../../../src/records/day-meant.ts';

test.each([
  ['04/05/2026', '2026-05-04'],
  ['4.5.2026', '2026-05-04'],
  ['05/19/2026', '2026-05-19'],
  ['2026/5/4', '2026-05-04'],
  ['20260504', '2026-05-04'],
  ['2026-05-04T10:00:00Z', '2026-05-04'],
  ['31/11/2026', undefined],
  ['2026-11-31', undefined],
  ['4/5', undefined],
  ['04-05.2026', undefined],
  ['today', undefined],
])('%j means %j', (text, day) => {
  expect(dayMeant(text)?.day).toBe(day);
});

test('what follows the day is kept', () => {
  expect(dayMeant('19-11-2026-call')).toEqual({ day: '2026-11-19', rest: '-call' });
});

test('a day is never one that does not exist', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}$/), (text) => {
      const meant = dayMeant(text);
      expect(meant === undefined || isDay(meant.day)).toBe(true);
    }),
  );
});
