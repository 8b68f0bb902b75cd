import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { countryCodes } from '../../schemas/country.ts';
import { calendarFor, calendarsFor, publicHolidays } from '../../src/holidays.ts';
import { addBusinessDays } from '../../src/playbook/calendar.ts';
import { change } from '../fixtures/small-playbook.ts';
import { playbookOf } from '../fixtures/linked.ts';

test('schemas/country.ts lists the countries that the library knows', () => {
  expect(countryCodes).toEqual(Object.keys(new Holidays().getCountries()).sort());
});

describe('public holidays', () => {
  test.each([
    ['BR', '2026-11-20', true, 'Consciência Negra'],
    ['BR', '2026-02-17', false, 'carnival, which is no public holiday of the country'],
    ['PT', '2026-12-08', true, 'Imaculada Conceição'],
    ['PT', '2026-11-20', false, 'a Friday'],
    ['RU', '2027-01-06', true, 'inside of a holiday of some days'],
    ['GT', '2026-12-24', false, 'half a day'],
    ['US', '2027-07-05', true, 'the day after a holiday on a Sunday'],
  ])('%s on %s: %s, %s', (country, day, isHoliday) => {
    const [year] = day.split('-').map(Number);
    expect(publicHolidays(country, [year ?? 0, year ?? 0]).includes(day)).toBe(isHoliday);
  });

  test('of no country but those known there are none', () => {
    expect(publicHolidays('QQ', [2026, 2026])).toEqual([]);
  });

  test('every country that may be written has some', () => {
    const without = countryCodes.filter((code) => publicHolidays(code, [2026, 2026]).length === 0);
    expect(without).toEqual([]);
  });
});

test('business days skip holidays and the days off of the team', () => {
  expect(addBusinessDays('2026-11-19', 1, calendarFor('BR', [], [2026, 2027]))).toBe('2026-11-23');
  expect(addBusinessDays('2026-12-23', 1, calendarFor('BR', [], [2026, 2027]))).toBe('2026-12-24');
  const breaks = ['2026-12-24/2027-01-03'];
  expect(addBusinessDays('2026-12-23', 1, calendarFor('BR', breaks, [2026, 2027]))).toBe('2027-01-04');
});

describe('the calendars of a playbook', () => {
  const calendars = calendarsFor(
    playbookOf(
      change('site.md', 'country: BR', 'country: BR\ndays_off: [2026-11-18]') as Record<string, string>,
    ),
  );
  test.each([
    ['BR', '2026-11-20', false],
    ['PT', '2026-11-20', true],
    ['PT', '2026-12-08', false],
    ['PT', '2026-11-18', false],
    [undefined, '2026-11-20', false],
    [undefined, '2026-12-08', true],
  ])('of a client in %s: %s is a business day: %s', (country, day, works) => {
    expect(calendars.of({ country }).isBusinessDay(day)).toBe(works);
  });

  test("each is made once, and that of the team is the site's", () => {
    expect(calendars.of({ country: 'PT' })).toBe(calendars.of({ country: 'PT' }));
    expect(calendars.of({ country: undefined })).toBe(calendars.team);
  });
});
