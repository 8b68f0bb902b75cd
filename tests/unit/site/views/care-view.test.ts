import { describe, expect, test } from 'vitest';
import { calledPlayViews, dueContactViews } from '../../../../src/site/views/care-view.ts';
import { type Changes, smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { clientIn, seen, siteIn, siteOf } from './site-of.ts';

const cadence = (lines: string): Changes => ({
  'segments/enterprise.md': (smallPlaybook['segments/enterprise.md'] ?? '').replace(
    'clients_per_manager: 30',
    `clients_per_manager: 30\ncadence: [${lines}]`,
  ),
});
const changes: Changes = {
  ...cadence(
    '{ every: 2w, by: call, note: Orders }, { every: 1y, by: visit }, { every: 1m, by: bulletin, automatic: true }, { by: training }',
  ),
  'clients/padaria/touchpoints/2026-11-04-call.md': '---\ntype: call\n---\n',
  'alerts/quiet.md':
    '---\ntitle: Long in welcome\nseverity: high\nto: csm\nwhen: { kind: phase-overrun }\nplay: rescue\n---\n',
  'alerts/old.md':
    '---\ntitle: Half a year with us\nseverity: low\nto: csm\nwhen: { kind: age, from: 6m }\nplay: rescue\n---\n',
  'plays/rescue.md':
    '---\ntitle: Rescue\nkind: profile\nstrategy: recovery\nowner: csm\nversion: 1\ngoal: They stay.\n---\n- [ ] Call {#call}\n',
  'plays/survey.md':
    '---\ntitle: Survey\nkind: seasonal\nstrategy: survey\nowner: csm\nversion: 1\ntrigger: [{ season: { from: 11-09, to: 11-27 } }]\n---\n- [ ] Ask {#ask}\n',
};
const site = siteOf(changes);

describe('the contacts that are due', () => {
  test('in the order of their days, those without a day at the end', () => {
    expect(dueContactViews(clientIn(site), site)).toMatchInlineSnapshot(`
      [
        {
          "due": "Wed 18 Nov, 2 days late",
          "every": "every 2 weeks",
          "last": {
            "text": "4 Nov",
            "to": "/clients/padaria/#t-2026-11-04-call",
          },
          "late": true,
          "note": "Orders",
          "way": "Call",
        },
        {
          "due": "Tue 4 May 2027",
          "every": "every year",
          "last": undefined,
          "late": false,
          "note": undefined,
          "way": "Visit in person",
        },
        {
          "due": "automatic",
          "every": "every month",
          "last": undefined,
          "late": false,
          "note": undefined,
          "way": "Bulletin",
        },
        {
          "due": "when needed",
          "every": "on demand",
          "last": undefined,
          "late": false,
          "note": undefined,
          "way": "Training",
        },
      ]
    `);
  });

  test.each(['pt-BR', 'ru'] as const)('late by days, in %s', (locale) => {
    const due = ['18', '17', '14', '01'].map((day) => {
      const language = siteIn(locale, {
        ...cadence('{ every: 1d, by: call }'),
        [`clients/padaria/touchpoints/2026-11-${day}-call.md`]: '---\ntype: call\n---\n',
      });
      return dueContactViews(clientIn(language), language).map((each) => seen(`${each.every}: ${each.due}`));
    });
    expect(due.flat()).toMatchSnapshot();
  });
});

describe('the plays that are called', () => {
  test('say by which alerts, or in which season', () => {
    expect(calledPlayViews(clientIn(site), site)).toMatchInlineSnapshot(`
      [
        {
          "begin": undefined,
          "goal": "They stay.",
          "play": {
            "text": "Rescue",
            "to": "/plays/rescue/",
          },
          "run": undefined,
          "why": "Called by Long in welcome and Half a year with us since 2 Jun.",
        },
        {
          "begin": undefined,
          "goal": undefined,
          "play": {
            "text": "Survey",
            "to": "/plays/survey/",
          },
          "run": undefined,
          "why": "In season from 9 Nov to 27 Nov.",
        },
      ]
    `);
  });

  test('in Portuguese and Russian', () => {
    const why = (['pt-BR', 'ru'] as const).flatMap((locale) => {
      const language = siteIn(locale, changes);
      return calledPlayViews(clientIn(language), language).map((view) => seen(view.why));
    });
    expect(why).toMatchInlineSnapshot(`
      [
        "Acionado por Long in welcome e Half a year with us desde 2 jun.",
        "Na temporada de 9 nov a 27 nov.",
        "Причина: Long in welcome и Half a year with us, с 2 июн.",
        "Сезон с 9 ноя по 27 ноя.",
      ]
    `);
  });
});
