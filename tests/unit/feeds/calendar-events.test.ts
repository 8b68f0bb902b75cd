import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarEvents, DAYS_HELD } from '../../../src/feeds/calendar-events.ts';
import { addDays } from '../../../src/playbook/calendar.ts';
import { calendarWords } from '../../../src/site/feed-words.ts';
import { makeSite } from '../../../src/site/site.ts';
import { type Files, playbookOf, TODAY } from '../../fixtures/linked.ts';
import { busy, SECRET } from './busy-client.ts';

function eventsOn(today: string, files: Files = {}): CalendarEvent[] {
  const site = makeSite(playbookOf({ ...busy, ...files }, today), new Map());
  return calendarEvents(site.states.values(), site.playbook, site.calendars, calendarWords(site));
}
const changed = (path: keyof typeof busy, from: string, to: string): Files => {
  const text = busy[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { [path]: text.replace(from, to) };
};
const CLIENT = 'clients/padaria/client.md';
const CALL = 'clients/padaria/touchpoints/2026-11-18-call.md';
const idsOn = (today: string, files: Files = {}) => eventsOn(today, files).map(({ id }) => id);

test('a client gives its phases, contacts, meetings, actions and renewal, each to whom it falls to', () => {
  expect(
    eventsOn(TODAY).map(({ id, title, from, to, people }) =>
      [id, `${from} to ${to}`, title, people.join()].join(' | '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "padaria/phase/adoption | 2026-09-20 to 2026-12-19 | Padaria Aurora: Adoption I | ana-prado",
      "padaria/phase/adoption-2 | 2026-12-19 to 2027-03-19 | Padaria Aurora: Adoption II | ana-prado",
      "padaria/touchpoint/2026-11-18-call | 2026-11-18 to 2026-11-19 | Padaria Aurora: Phone call | ",
      "padaria/checklist/kickoff/agenda | 2026-11-04 to 2026-11-05 | Padaria Aurora: Send the agenda (CSM) | ana-prado",
      "padaria/touchpoint/2026-11-18-call/2 | 2026-11-12 to 2026-11-13 | Padaria Aurora: Send the logo (Marta Lima) | ",
      "padaria/touchpoint/2026-11-18-call/3 | 2026-11-23 to 2026-11-24 | Padaria Aurora: Book the room (Specialist) | rui-nunes",
      "padaria/touchpoint/2026-11-18-call/1 | 2026-11-27 to 2026-11-28 | Padaria Aurora: Send the plan (Ana Prado) | ana-prado",
      "padaria/contact/call | 2027-01-02 to 2027-01-03 | Padaria Aurora: Call due | ana-prado",
      "padaria/meeting/qbr | 2026-08-04 to 2026-08-05 | Padaria Aurora: Quarterly review (QBR) due | ana-prado",
      "padaria/renewal | 2027-05-03 to 2027-05-04 | Padaria Aurora: Contract renews | ana-prado",
    ]
  `);
});

test('what an event says below its title', () => {
  expect(eventsOn(TODAY).map(({ kind, text }) => `${kind}: ${text}`)).toMatchInlineSnapshot(`
    [
      "phase: Planned 1 Jun 2026 to 29 Aug 2026.",
      "phase: Planned 30 Aug 2026 to 27 Nov 2026.",
      "touchpoint: ",
      "action: Checklist Kick-off",
      "action: Touchpoint 18 Nov",
      "action: Touchpoint 18 Nov",
      "action: Touchpoint 18 Nov",
      "contact: Wanted every 45 days, due on 2 Jan 2027. The last one was on 18 Nov 2026.",
      "meeting: ",
      "renewal: ",
    ]
  `);
});

test('no feeling, no note on a phase and nothing of the personal view is in it', () => {
  const text = JSON.stringify(eventsOn(TODAY));
  for (const word of [SECRET, 'worried', 'Worried', 'trust', 'satisfaction'])
    expect(text).not.toContain(word);
});

describe('the id of an event stays', () => {
  test.each([
    ['the name of the client changes', changed(CLIENT, 'Padaria Aurora', 'Aurora Pães')],
    ['an action is worded anew', changed(CALL, 'Send the plan', 'Send both plans')],
    ['an action is put off', changed(CALL, '2026-11-27', '2027-01-15')],
    ['the contract renews another day', changed(CLIENT, '2027-05-03', '2028-01-01')],
    ['a phase began another day', changed(CLIENT, '2026-09-20', '2026-10-20')],
    ['a step is worded anew', changed('clients/padaria/checklists/kickoff.md', 'the agenda', 'an agenda')],
  ])('when %s', (_, files) => {
    expect(idsOn(TODAY, files).sort()).toEqual(idsOn(TODAY).sort());
    expect(eventsOn(TODAY, files)).not.toEqual(eventsOn(TODAY));
  });

  test('from day to day: nothing that stays in the calendar takes another id, and no id comes twice', () => {
    for (let day = '2026-11-18'; day < '2026-12-18'; day = addDays(day, 1)) {
      const ids = idsOn(day);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(['padaria/phase/adoption', 'padaria/contact/call']));
    }
  });
});

test('a contact that was held moves the one that is due, and does not double it', () => {
  const due = (files: Files) =>
    eventsOn(TODAY, files)
      .filter(({ kind }) => kind === 'contact')
      .map(({ id, from }) => [id, from]);
  expect(due({ [CALL]: null })).toEqual([['padaria/contact/call', '2026-06-20']]);
  expect(due({})).toEqual([['padaria/contact/call', '2027-01-02']]);
});

test('what was held stays for ninety days', () => {
  const id = 'padaria/touchpoint/2026-11-18-call';
  expect(idsOn(addDays('2026-11-18', DAYS_HELD))).toContain(id);
  expect(idsOn(addDays('2026-11-18', DAYS_HELD + 1))).not.toContain(id);
});

test('a phase that is over its time ends today', () => {
  const phase = eventsOn('2027-02-01').find(({ id }) => id === 'padaria/phase/adoption');
  expect(phase).toMatchObject({ from: '2026-09-20', to: '2027-02-02' });
});

test('of a client on hold the renewal is left, of one that has gone only what was held', () => {
  const hold = changed(CLIENT, 'team:', 'paused: { since: 2026-11-01, reason: Rebuilding }\nteam:');
  const gone = changed(CLIENT, 'team:', 'ended: { on: 2026-11-19, as: churned, reason: Sold }\nteam:');
  expect(idsOn(TODAY, hold)).toEqual(['padaria/touchpoint/2026-11-18-call', 'padaria/renewal']);
  expect(idsOn(TODAY, gone)).toEqual(['padaria/touchpoint/2026-11-18-call']);
});

test('a campaign of the plan goes live on its day, beside the deliverable that is due', () => {
  const plan = (activates: string) => ({
    'clients/padaria/plan.md': `---
objectives:
  - id: more-orders
    kind: sales
    name: More orders
    actions:
      - name: Campaign
        deliverables: [{ name: Ads, owner: rui-nunes, due: 2026-11-24, activates: ${activates} }]
---
`,
  });
  const ofPlan = (activates: string) =>
    eventsOn(TODAY, plan(activates))
      .filter(({ id }) => id.includes('/plan/'))
      .map(({ id, title, from, page, people }) => [id, from, title, page, people.join()].join(' | '));
  expect(ofPlan('2026-11-26')).toMatchInlineSnapshot(`
    [
      "padaria/plan/more-orders/1 | 2026-11-24 | Padaria Aurora: Ads (Rui Nunes) | /clients/padaria/ | rui-nunes",
      "padaria/plan/more-orders/1/live | 2026-11-26 | Padaria Aurora: Ads goes live | /clients/padaria/plan/ | ana-prado,rui-nunes",
    ]
  `);
  expect(ofPlan(addDays(TODAY, -DAYS_HELD - 1))).toHaveLength(1);
});
