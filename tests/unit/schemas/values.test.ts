import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { idFromName } from '../../../schemas/names.ts';
import {
  count,
  daySpan,
  duration,
  email,
  isDay,
  isId,
  percent,
  rating,
  text,
  webAddress,
} from '../../../schemas/values.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe('an id', () => {
  test.each(['a', 'ana-prado', '2026-05-06-kickoff', 'a1', 'a'.repeat(80)])('%s', (id) => {
    expect(isId(id)).toBe(true);
  });

  test.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', 'ä', 'a/b', '..', 'a\n', 'a'.repeat(81)])(
    'not %j',
    (id) => {
      expect(isId(id)).toBe(false);
    },
  );

  test('is made of any name, or nothing is', () => {
    expect(idFromName('Relatório mensal')).toBe('relatorio-mensal');
    expect(idFromName('Отчёт за месяц')).toBe('otchyot-za-mesyats');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const id = idFromName(name);
        return id === '' || isId(id);
      }),
    );
  });

  test('made of an id is that id', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,4}$/), (id) => idFromName(id) === id),
    );
  });
});

describe('a day', () => {
  test.each(['2026-05-04', '2028-02-29', '1900-01-01', '2199-12-31', '2000-02-29'])('%s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '26-01-01',
    '1899-12-31',
    '2200-01-01',
    '2026-05-04T00:00',
    ' 2026-05-04',
    '2026-05-04\n',
  ])('not %j', (day) => {
    expect(isDay(day)).toBe(false);
  });

  test('is what the calendar of the machine knows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), fc.nat(15), fc.nat(35), (year, month, date) => {
        const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const time = new Date(`${day}T00:00:00Z`);
        const isReal = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
        return isDay(day) === isReal;
      }),
    );
  });
});

describe('other values', () => {
  test.each([
    [
      'a span of days',
      daySpan,
      ['2026-12-28/2027-01-08', '2026-12-28', '2026-12-28/2026-12-28'],
      ['2026-12-28/2026-12-27', '2026-12-28/', '/', '2026-12-28/2027-01-08/2027-01-09'],
    ],
    [
      'a duration',
      duration,
      ['1d', '28d', '10bd', '6w', '3m', '1y', '9999d'],
      ['0d', '01d', '10000d', '-1d', '1.5d', 'd', '1 d', '1D', '1d\n'],
    ],
    ['a percentage', percent, ['0%', '1%', '80%', '100%'], ['101%', '-1%', '080%', '80', '80 %', 80]],
    [
      'a web address',
      webAddress,
      ['https://a.example/b?c#d', 'http://a.example'],
      ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'a.example', '//a.example', 'https://'],
    ],
    [
      'an e-mail address',
      email,
      ['marta@aurora.example'],
      ['marta', 'marta@', 'Marta <marta@aurora.example>'],
    ],
    ['text', text, ['x', ' x '], ['', ' ', '\n\t', 3, null]],
    ['a rating', rating, [1, 5], [0, 6, 2.5, '3']],
    ['a count', count, [0, 3], [-1, 1.5, '3']],
  ])('%s', (_, schema, good, bad) => {
    for (const value of good) expect([value, accepts(schema, value)]).toEqual([value, true]);
    for (const value of bad) expect([value, accepts(schema, value)]).toEqual([value, false]);
  });
});
