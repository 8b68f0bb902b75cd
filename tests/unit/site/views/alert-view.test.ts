import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/playbook/alerts/fact.ts';
import type { FiredAlert } from '../../../../src/playbook/alerts/fire.ts';
import { alertTitle, alertView } from '../../../../src/site/views/alert-view.ts';
import { clientIn, siteIn, siteOf } from './site-of.ts';

const site = siteOf({
  'alerts/quiet.md':
    '---\ntitle: Gone quiet\nseverity: high\nto: csm\nwhen: { kind: silent }\nplay: rescue\n---\n',
  'plays/rescue.md':
    '---\ntitle: Rescue\nkind: profile\nstrategy: recovery\nowner: csm\nversion: 1\n---\n- [ ] Call {#call}\n',
});
const silent: Fact = { kind: 'silent', days: 46, last: '2026-10-05' };
const age: Fact = { kind: 'age', days: 200, start: '2026-05-04' };
const late: Fact = { kind: 'actions-late', count: 2, first: 'Send', days: 1 };

const fired = (facts: Fact[], rule: Partial<FiredAlert['rule']> = {}): FiredAlert => ({
  rule: {
    id: 'quiet',
    title: 'Gone quiet',
    severity: 'high',
    when: { kind: 'segment-differs' },
    plays: ['rescue'],
    ...rule,
  },
  facts,
  since: '2026-11-20',
  told: '2026-11-20',
});
const view = (facts: Fact[], rule?: Partial<FiredAlert['rule']>) =>
  alertView(fired(facts, rule), clientIn(site), site);

describe('an alert', () => {
  test('of one fact is told by it', () => {
    expect(view([silent])).toMatchInlineSnapshot(`
      {
        "act": {
          "text": "See what happened",
          "to": "/clients/padaria/#happened",
        },
        "facts": [],
        "plays": [
          {
            "isRun": false,
            "text": "Rescue",
            "to": "/plays/rescue/",
          },
        ],
        "rule": {
          "text": "Gone quiet",
          "to": "/alerts/#quiet",
        },
        "since": "since 20 Nov",
        "status": {
          "icon": "risk",
          "tone": "risk",
          "word": "At risk",
        },
        "title": "Silent for 46 days",
        "why": "The last contact was on 5 Oct.",
      }
    `);
  });

  test('of several has its own title and lists them, the circumstances last', () => {
    const { title, why, facts, act } = view([age, silent, late]);
    expect({ title, why, facts: facts.map((fact) => fact.title), act }).toMatchInlineSnapshot(`
      {
        "act": {
          "text": "See what happened",
          "to": "/clients/padaria/#happened",
        },
        "facts": [
          "Silent for 46 days",
          "2 actions are late",
          "Client for 200 days",
        ],
        "title": "Gone quiet",
        "why": "Silent for 46 days; 2 actions are late; Client for 200 days.",
      }
    `);
  });

  test('of none has its own title and leads to the alert', () => {
    expect(view([])).toMatchObject({
      title: 'Gone quiet',
      why: '',
      facts: [],
      act: { text: 'See the alert', to: '/alerts/#quiet' },
    });
  });

  test('that is only good to know is marked as a word', () => {
    expect(view([silent], { severity: 'info', plays: [] }).status).toMatchInlineSnapshot(`
      {
        "icon": "eye",
        "tone": "",
        "word": "Good to know",
      }
    `);
    expect(view([silent], { severity: 'info' }).status.word).toBe('Opportunity');
    expect(view([silent], { severity: 'low' }).status.tone).toBe('watch');
    expect(view([silent], { severity: 'critical' }).status.tone).toBe('risk');
  });

  test('that every playbook has leads to no page of its own, and may call no play', () => {
    const { id: _, title: __, ...standard } = fired([]).rule;
    const alert = { ...fired([silent]), rule: { ...standard, id: 'silent', plays: [] } };
    expect(alertView(alert, clientIn(site), site)).toMatchObject({ rule: undefined, plays: [] });
  });
});

test('the name of an alert: its own, the standard one in the language of the site, or its id', () => {
  expect(alertTitle('quiet', site)).toBe('Gone quiet');
  expect(['silent', 'gone'].map((id) => alertTitle(id, site))).toMatchInlineSnapshot(`
    [
      "No contact for long",
      "gone",
    ]
  `);
  expect(alertTitle('silent', siteIn('ru'))).toMatchInlineSnapshot(`"Давно нет контактов"`);
});
