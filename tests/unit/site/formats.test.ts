import { describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../../schemas/values.ts';
import { makeFormats } from '../../../src/site/formats.ts';

const TODAY = '2026-11-20';
const locales: Locale[] = ['en', 'pt-BR', 'ru'];
/** A non-breaking space would be invisible in an expectation. */
const visible = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, '_');
const inEach = (print: (formats: ReturnType<typeof makeFormats>) => string | string[], currency = 'BRL') =>
  Object.fromEntries(
    locales.map((locale) => [locale, [print(makeFormats(locale, currency, TODAY))].flat().map(visible)]),
  );

describe('days', () => {
  test('a day has its year', () => {
    expect(inEach((f) => f.day('2026-08-24'))).toEqual({
      en: ['24 Aug 2026'],
      'pt-BR': ['24 ago 2026'],
      ru: ['24 авг 2026'],
    });
  });

  test('a short day has its year only where it is another', () => {
    expect(inEach((f) => [f.shortDay('2026-08-24'), f.shortDay('2027-01-01')])).toEqual({
      en: ['24 Aug', '1 Jan 2027'],
      'pt-BR': ['24 ago', '1 jan 2027'],
      ru: ['24 авг', '1 янв 2027'],
    });
  });

  test('a weekday stands before its day', () => {
    expect(
      inEach((f) => [f.weekday('2026-08-21'), f.weekday('2026-12-26'), f.weekday('2027-01-04')]),
    ).toEqual({
      en: ['Fri 21 Aug', 'Sat 26 Dec', 'Mon 4 Jan 2027'],
      'pt-BR': ['sex 21 ago', 'sáb 26 dez', 'seg 4 jan 2027'],
      ru: ['пт 21 авг', 'сб 26 дек', 'пн 4 янв 2027'],
    });
  });

  test('each month of a day is three letters without a point', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}-09`);
    expect(inEach((f) => months.map((day) => f.shortDay(day).slice(2)).join(' '))).toEqual({
      en: ['Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'],
      'pt-BR': ['jan fev mar abr mai jun jul ago set out nov dez'],
      ru: ['янв фев мар апр мая июн июл авг сен окт ноя дек'],
    });
  });

  test('a month on its own is not in the genitive, and January names its year', () => {
    expect(inEach((f) => ['2026-05-01', '2026-06-01', '2026-09-01', '2027-01-01'].map(f.month))).toEqual({
      en: ['May', 'Jun', 'Sep', 'Jan 2027'],
      'pt-BR': ['mai', 'jun', 'set', 'jan 2027'],
      ru: ['май', 'июн', 'сен', 'янв 2027'],
    });
  });

  test('the same day everywhere, whatever the time zone of the machine', () => {
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      vi.stubEnv('TZ', zone);
      expect(makeFormats('en', 'BRL', TODAY).weekday('2026-01-01')).toBe('Thu 1 Jan');
    }
    vi.unstubAllEnvs();
  });

  test('days from today', () => {
    expect(inEach((f) => [-45, -1, 0, 1, 3, 21].map(f.fromToday))).toEqual({
      en: ['45 days ago', 'yesterday', 'today', 'tomorrow', 'in 3 days', 'in 21 days'],
      'pt-BR': ['há 45 dias', 'ontem', 'hoje', 'amanhã', 'em 3 dias', 'em 21 dias'],
      ru: ['45 дней назад', 'вчера', 'сегодня', 'завтра', 'через 3 дня', 'через 21 день'],
    });
  });
});

describe('figures', () => {
  test('money has cents only where there are some', () => {
    expect(inEach((f) => [f.money(6400), f.money(6400.5), f.money(-29_500), f.money(0)])).toEqual({
      en: ['R$_6,400', 'R$_6,400.50', '-R$_29,500', 'R$_0'],
      'pt-BR': ['R$_6.400', 'R$_6.400,50', '-R$_29.500', 'R$_0'],
      ru: ['6_400_R$', '6_400,50_R$', '-29_500_R$', '0_R$'],
    });
  });

  test('a bare sign stays close to its figures in English', () => {
    expect(inEach((f) => f.money(6400), 'GBP')).toEqual({
      en: ['£6,400'],
      'pt-BR': ['£_6.400'],
      ru: ['6_400_£'],
    });
    expect(inEach((f) => f.money(6400), 'RUB')).toEqual({
      en: ['₽6,400'],
      'pt-BR': ['₽_6.400'],
      ru: ['6_400_₽'],
    });
    expect(inEach((f) => f.money(-6400), 'USD')).toEqual({
      en: ['-$6,400'],
      'pt-BR': ['-$_6.400'],
      ru: ['-6_400_$'],
    });
  });

  test('numbers and shares', () => {
    expect(inEach((f) => [f.number(1234.567), f.number(12_000), f.percent(0.123), f.percent(1)])).toEqual({
      en: ['1,234.57', '12,000', '12.3%', '100%'],
      'pt-BR': ['1.234,57', '12.000', '12,3%', '100%'],
      ru: ['1_234,57', '12_000', '12,3_%', '100_%'],
    });
  });
});

test('lists', () => {
  expect(inEach((f) => [f.list(['a']), f.list(['a', 'b']), f.list(['a', 'b', 'c'])])).toEqual({
    en: ['a', 'a and b', 'a, b and c'],
    'pt-BR': ['a', 'a e b', 'a, b e c'],
    ru: ['a', 'a и b', 'a, b и c'],
  });
});

test('names of the languages', () => {
  expect(inEach((f) => locales.map(f.language))).toEqual({
    en: ['English', 'Brazilian Portuguese', 'Russian'],
    'pt-BR': ['inglês', 'português (Brasil)', 'russo'],
    ru: ['английский', 'бразильский португальский', 'русский'],
  });
});
