import { expect, test } from 'vitest';
import { briefingText } from '../../../../src/site/new-records.ts';
import { deadlineView } from '../../../../src/site/views/deadline-text.ts';
import { gateView } from '../../../../src/site/views/gate-view.ts';
import { type Changes, change, check } from '../../../fixtures/small-playbook.ts';
import { clientIn, onlyOf, seen, siteOf } from './site-of.ts';

const FILE = 'clients/padaria/briefing/first.md';

test('a blank briefing is valid, and every question of it is open', () => {
  const hard = change('questionnaires/first.md', 'How did you get here?', '"Why --> so? <b>--"');
  const site = siteOf(hard);
  const text = briefingText(onlyOf(site.playbook.of.questionnaire), site, 'Ana: "Prado"');
  expect(check({ ...hard, [FILE]: text }).map(({ rule }) => rule)).toEqual([]);
  expect(clientIn(siteOf({ ...hard, [FILE]: text })).briefings.get('first')).toMatchObject({
    answered: 0,
    former: [],
    due: '2026-12-04',
  });
});

test.each([
  ['answers: {}', 'Not sent yet'],
  ['sent: 2026-11-18', 'Due in 8 business days, on Wed 2 Dec'],
  ['sent: 2026-11-06', 'Due today'],
  ['sent: 2026-11-03', '3 business days late, was due on Tue 17 Nov'],
  ['sent: 2026-11-03\nreturned: 2026-11-10', 'Returned on 10 Nov, in time'],
  ['sent: 2026-11-03\nreturned: 2026-11-19', 'Returned on 19 Nov, 2 business days late'],
])('the deadline of a briefing in words: %j', (yaml, word) => {
  // no holiday comes between: 20 November is one in Brazil
  const site = siteOf({ ...change('site.md', 'country: BR', 'country: GB'), [FILE]: `---\n${yaml}\n---\n` });
  const [record] = clientIn(site).file.briefings;
  const state = clientIn(site).briefings.get('first');
  if (!record || !state) throw new Error('there is no briefing');
  expect(seen(deadlineView(state, record.data, site).word).replaceAll('_', ' ')).toBe(word);
});

const withGate = (gate: string): Changes => ({
  ...change('journeys/adoption.md', 'repeat:', `${gate}repeat:`),
  'clients/padaria/touchpoints/2026-05-06-kickoff.md': null,
});

test('the gate names what is missing first, with its number and its place', () => {
  const site = siteOf(
    withGate(
      'ready_for_kickoff: [{ kpis: set, name: Figures }, { checklist: kickoff, done: true }, { access: granted }]\n',
    ),
  );
  const view = gateView(clientIn(site), site);
  expect(view?.conditions.map(({ text, count, open, to }) => [text, count, open, to])).toEqual([
    ['Figures', '0 KPIs', undefined, '/clients/padaria/#numbers'],
    ['Kick-off done', '1 of 2 steps', undefined, '/clients/padaria/checklists/kickoff/'],
    ['Every access granted', '0 of 1 accesses granted', 'Open: google-ads', '/clients/padaria/#access'],
  ]);
});

test('a journey without conditions is told where to write them', () => {
  const site = siteOf({ 'clients/padaria/touchpoints/2026-05-06-kickoff.md': null });
  expect(gateView(clientIn(site), site)?.none?.file).toBe('journeys/adoption.md');
});
