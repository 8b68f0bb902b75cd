import { expect, test } from 'vitest';
import { absenceFacts, absenceText } from '../../../../src/site/views/absences.ts';
import { change } from '../../../fixtures/small-playbook.ts';
import { onlyOf, siteOf } from './site-of.ts';

const daysOff = (file: string, before: string, spans: string) =>
  change(file, before, `days_off: [${spans}]\n${before}`);
const ANA = 'people/ana-prado.md';
const facts = (own: string, team: string) => {
  const site = siteOf({ ...daysOff(ANA, 'role:', own), ...daysOff('site.md', 'locale:', team) });
  return absenceFacts(onlyOf(site.playbook.of.person), site).map(({ label, value }) => `${label}: ${value}`);
};

test('days away are told in their order, those of the whole team beside a person’s own', () => {
  expect(facts('2027-01-11/2027-01-22, 2026-12-03/2026-12-04', '2026-12-24')).toMatchInlineSnapshot(`
    [
      "Away: 3 Dec to 4 Dec and 11 Jan 2027 to 22 Jan 2027",
      "The whole team is away: 24 Dec",
    ]
  `);
});

test('one that lasts tells its last day; what is over or far ahead is not told', () => {
  expect(facts('2026-11-16/2026-11-20', '2026-11-19, 2027-02-19')).toMatchInlineSnapshot(`
    [
      "Away: until 20 Nov",
    ]
  `);
  expect(facts('2026-11-19', '2027-02-18')).toMatchInlineSnapshot(`
    [
      "The whole team is away: 18 Feb 2027",
    ]
  `);
});

test('the table of people has the next one only', () => {
  expect(absenceText(['2026-12-24/2026-12-25', '2026-12-03'], siteOf())).toMatchInlineSnapshot(`"3 Dec"`);
  expect(absenceText([], siteOf())).toBe('');
});
