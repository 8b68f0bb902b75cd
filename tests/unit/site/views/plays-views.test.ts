import { describe, expect, test } from 'vitest';
import { standardAlerts } from '../../../../src/playbook/alerts/standard-alerts.ts';
import { alertsView } from '../../../../src/site/views/alerts-view.ts';
import { calendarView } from '../../../../src/site/views/calendar-view.ts';
import { playView } from '../../../../src/site/views/play-view.ts';
import { playsView } from '../../../../src/site/views/plays-view.ts';
import { siteOf } from './site-of.ts';

const alert = (title: string, severity: string, when: string, more = '') =>
  `---\ntitle: ${title}\nseverity: ${severity}\nto: csm\nwhen: ${when}\n${more}---\nCall them.\n`;
const silent = alert('Silent', 'low', '{ kind: silent, for: 45d }', 'play: call\nrepeat: 7d\n');
const call = `---
title: Call
kind: profile
strategy: engagement
owner: csm
version: 3
goal: They pick up.
exit: { kind: health, at_least: 60 }
segments: [enterprise]
lasts: 1y
---
## At once
- [ ] Find the number {#number due=+1bd}
`;
const survey = `---
title: Survey
kind: seasonal
strategy: survey
owner: csm
version: 1
trigger:
  - season: { from: 11-09, to: 11-27 }
  - season: { from: 05-11, to: 05-29 }
---
- [ ] Ask {#ask}
`;
const files = {
  'alerts/silent.md': silent,
  'alerts/a-late.md': alert('A step is late', 'low', '{ kind: checklist-late, steps: 9 }'),
  'alerts/zone.md': alert('Long welcome', 'high', '{ kind: phase-overrun, phase: welcome }'),
  'plays/call.md': call,
  'plays/survey.md': survey,
};
const site = siteOf(files);

describe('the page of alerts', () => {
  const view = alertsView(site);
  const entry = (id: string) => view.groups.flatMap(({ alerts }) => alerts).find((each) => each.id === id);

  test('begins with how many hold for how many clients', () => {
    expect(view.lead).toEqual(['2 of 3 alerts hold today, for 1 client.', '1 client asks for action today.']);
  });

  test('has the worst first, then by title, those that hold for nobody too', () => {
    expect(view.groups.map(({ severity, alerts }) => [severity, alerts.map(({ id }) => id)])).toEqual([
      ['high', ['zone']],
      ['low', ['a-late', 'silent']],
    ]);
    expect(entry('a-late')).toMatchObject({ count: 0, holds: 'Nobody today' });
  });

  test('tells the condition, who is told, how often, and what it calls', () => {
    expect(entry('silent')).toMatchObject({
      status: { word: 'Low', icon: 'watch' },
      when: { text: 'Nobody has spoken with the client for more than 45 days' },
      facts: [
        { label: 'Told to', value: 'CSM', to: '/team/#csm' },
        { label: 'Told again', value: 'every 7 days' },
      ],
      plays: [{ text: 'Call', to: '/plays/call/' }],
      text: 'Call them.',
    });
    expect(entry('zone')?.facts[1]?.value).toBe('once');
  });

  test('tells the clients, since when, and what fired it', () => {
    expect(entry('silent')?.clients).toMatchObject({
      first: [
        { name: 'Padaria Aurora', since: '21 Jun', facts: [{ act: { to: '/clients/padaria/#happened' } }] },
      ],
      rest: 0,
    });
  });

  test('lists the standard alerts in words where there are no others', () => {
    const standard = alertsView(siteOf());
    expect(standard.standard).toBe(true);
    const titles = standard.groups.flatMap(({ alerts }) => alerts.map(({ title }) => title));
    expect(titles).toContain('The client is in the current phase 10 days or more beyond the plan');
    expect(new Set(titles).size).toBe(standardAlerts.length);
  });

  test('keeps the list of clients short', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `clients/c${index}/client.md`,
        `---\nname: Client ${index}\nowner: ana-prado\njourney: adoption\nstart: 2026-05-04\nphases: { welcome: { entered: 2026-05-04 } }\n---\n`,
      ]),
    );
    const full = alertsView(siteOf({ ...files, ...many })).groups[0]?.alerts[0];
    expect([full?.count, full?.clients.first.length, full?.clients.rest]).toEqual([21, 8, 13]);
  });
});

describe('the list of plays', () => {
  test('has those by profile before those by season, with what calls them', () => {
    const { groups, lead } = playsView(site);
    expect(lead[0]).toBe('2 of 2 plays are called today, for 1 client.');
    expect(groups.map(({ id, rows }) => [id, rows.map(({ calledBy, today }) => [calledBy, today])])).toEqual([
      ['profile', [[{ alerts: [{ text: 'Silent', to: '/alerts/#silent' }], seasons: [] }, '1 client']]],
      [
        'seasonal',
        [
          [
            {
              alerts: [],
              seasons: [
                { text: '11 May to 29 May', now: undefined },
                { text: '9 Nov to 27 Nov', now: 'now, until 27 Nov' },
              ],
            },
            '1 client',
          ],
        ],
      ],
    ]);
  });
});

describe('the page of a play', () => {
  const play = (id: string) => {
    const record = site.playbook.of.play.get(id);
    if (!record) throw new Error(`no play ${id}`);
    return playView(record, site);
  };

  test('tells for whom, when it is over, and the steps', () => {
    expect(play('call')).toMatchObject({
      segments: [{ text: 'Enterprise', to: '/segments/enterprise/' }],
      for: undefined,
      exit: { text: 'The health score is 60 or more' },
      size: '1 step.',
      toc: [{ title: 'At once', to: '#at-once', count: 1 }],
      sections: [{ steps: [{ number: 1, who: 'CSM', due: '1 day after' }] }],
    });
  });

  test('tells whom it is called for, by which alert or season', () => {
    expect(play('call').clients.first).toMatchObject([
      { name: 'Padaria Aurora', why: 'Silent, since 21 Jun', facts: ['Silent for 198 days'] },
    ]);
    expect(play('survey').clients.first).toMatchObject([{ why: '9 Nov to 27 Nov', facts: [] }]);
  });
});

describe('the calendar', () => {
  const view = calendarView(site);

  test('draws a season to the scale of the year, the one that is on apart', () => {
    expect(view.seasons.map(({ text, bars, now }) => [text, bars, now])).toEqual([
      [
        'Survey',
        [
          { kind: 'season', x: 35.62, width: 5.2 },
          { kind: 'now', x: 85.48, width: 5.2 },
        ],
        'now, until 27 Nov',
      ],
    ]);
    expect(view.today).toMatchObject({ x: 88.49, label: 'Today, 20 Nov' });
    expect(view.months.map(({ label }) => label).slice(0, 2)).toEqual(['Jan', 'Feb']);
  });

  test('a seasonal play without a season goes by the date of each client', () => {
    const renewal = call.replace('kind: profile', 'kind: seasonal');
    const [row] = calendarView(siteOf({ 'plays/call.md': renewal })).seasons;
    expect(row).toMatchObject({
      bars: [{ kind: 'always', x: 0, width: 100 }],
      days: ['all year, by each client’s own date'],
    });
  });

  test('names the campaigns of each month, and the months with nothing', () => {
    expect(view.ahead.filter(({ campaigns }) => campaigns.length > 0).map(({ name }) => name)).toEqual([
      'Nov',
      'May',
    ]);
    expect(view.ahead.find(({ name }) => name === 'Aug')?.isEmpty).toBe(true);
  });

  test('leads to the calendars of everybody', () => {
    expect(view.feeds.all.map(({ to }) => to)).toEqual(['/calendar.ics', '/alerts.xml', '/alerts.json']);
    expect(view.feeds.people).toEqual([{ text: 'Ana Prado', to: '/people/ana-prado.ics' }]);
    expect(view.feeds.clients.first.map(({ to }) => to)).toEqual(['/clients/padaria.ics']);
  });
});
