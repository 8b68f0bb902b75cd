import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../../src/playbook/alerts/fact.ts';
import { factTextOf, metricText } from '../../../../src/site/views/fact-text.ts';
import type { Site } from '../../../../src/site/site.ts';
import { felt } from '../../../fixtures/health.ts';
import { clientIn, seen, siteIn, siteOf } from './site-of.ts';

const en = siteOf({
  'segments/small.md':
    '---\nname: Small\nmatch: { all: [{ fact: staff, at_most: 9 }] }\njourney: adoption\nclients_per_manager: 40\n---\n',
});
const phase = { phase: 'adoption-2', name: 'Adoption', cycle: 2 };
const from = { date: '2026-09-30', value: 1200 };
const to = { date: '2026-10-31', value: 980.5 };
const poor = felt('2026-11-02', 2);
const noted = { ...poor, feeling: { ...poor.feeling, note: 'Asked for the contract.' } };

/** One or more of every kind; the type asks for all of them. */
const facts: { [K in Fact['kind']]: Extract<Fact, { kind: K }>[] } = {
  'phase-entered': [
    { kind: 'phase-entered', ...phase, on: '2026-11-20', days: 0 },
    { kind: 'phase-entered', ...phase, on: '2026-11-18', days: 2 },
  ],
  'phase-over': [{ kind: 'phase-over', ...phase, days: 91, planned: 90, over: 1 }],
  'in-phase': [{ kind: 'in-phase', phase: 'adoption', name: 'Adoption', cycle: 1, days: 5 }],
  age: [{ kind: 'age', days: 200, start: '2026-05-04' }],
  'metric-changed': [
    { kind: 'metric-changed', metric: 'active-users', from, to, change: -0.1829 },
    { kind: 'metric-changed', metric: 'feature:saving-report', from: to, to: from, change: 0.22 },
  ],
  'feature-unused': [
    { kind: 'feature-unused', features: ['saving-report'], days: 1 },
    { kind: 'feature-unused', features: ['saving-report', 'gone'], days: 45 },
  ],
  'renewal-near': [
    { kind: 'renewal-near', on: '2026-12-01', days: 11 },
    { kind: 'renewal-near', on: '2026-11-20', days: 0 },
    { kind: 'renewal-near', on: '2026-11-19', days: -1 },
  ],
  'meeting-due': [
    { kind: 'meeting-due', meeting: 'qbr', due: '2026-11-18', last: '2026-08-18' },
    { kind: 'meeting-due', meeting: 'survey', due: '2026-11-20', last: undefined },
    { kind: 'meeting-due', meeting: 'survey', due: '2026-11-21', last: undefined },
  ],
  'contact-due': [
    { kind: 'contact-due', by: 'call', every: '2w', due: '2026-11-10', late: 10, last: '2026-10-27' },
    { kind: 'contact-due', by: 'visit', every: '1y', due: '2026-11-19', late: 1, last: undefined },
  ],
  engaged: [{ kind: 'engaged', score: 82.6 }],
  'potential-stale': [
    { kind: 'potential-stale', updated: '2026-01-05', days: 319 },
    { kind: 'potential-stale', updated: undefined, days: 200 },
  ],
  'feeling-is': [
    { kind: 'feeling-is', mood: 'poor', last: noted },
    { kind: 'feeling-is', mood: 'good', last: poor },
    { kind: 'feeling-is', mood: 'neutral', last: poor },
  ],
  'feeling-fell': [
    { kind: 'feeling-fell', of: 'trust', from: felt('2026-10-01', 5), to: poor },
    { kind: 'feeling-fell', of: 'satisfaction', from: felt('2026-10-01', 5), to: poor },
  ],
  'feeling-disagrees': [{ kind: 'feeling-disagrees', last: poor, score: 82.6 }],
  health: [{ kind: 'health', score: 38 }],
  'steps-late': [
    { kind: 'steps-late', sop: 'kickoff', count: 1 },
    { kind: 'steps-late', sop: 'gone', count: 3 },
  ],
  'briefing-late': [{ kind: 'briefing-late', questionnaire: 'first', due: '2026-11-10', days: 8 }],
  'actions-late': [
    { kind: 'actions-late', count: 1, first: 'Send the plan', days: 0 },
    { kind: 'actions-late', count: 22, first: 'Send the plan', days: 3 },
  ],
  'access-untried': [{ kind: 'access-untried', platforms: ['meta'] }],
  'access-waiting': [{ kind: 'access-waiting', platforms: ['meta', 'google-ads'] }],
  'change-waiting': [
    { kind: 'change-waiting', number: '0005', title: 'Third page', asked: '2026-11-10', days: 8, others: 0 },
    { kind: 'change-waiting', number: '0005', title: 'Third page', asked: '2026-11-10', days: 1, others: 2 },
  ],
  'check-in-due': [
    { kind: 'check-in-due', due: '2026-11-18', days: 2, last: '2026-10-18' },
    { kind: 'check-in-due', due: '2026-11-21', days: -1, last: undefined },
  ],
  'segment-differs': [{ kind: 'segment-differs', declared: 'small', byRule: 'enterprise' }],
  silent: [{ kind: 'silent', days: 46, last: '2026-10-05' }],
};

const table = (site: Site, chosen: readonly Fact[]) =>
  `\n${chosen
    .map((fact) => {
      const { title, why, act } = factTextOf(fact, clientIn(site), site);
      return seen(`${title} · ${why} · ${act.text} ${act.to}`);
    })
    .join('\n')}\n`;

test('every fact in words, with its figures and where to act', () => {
  expect(table(en, Object.values(facts).flat())).toMatchInlineSnapshot(`
    "
    Entered Adoption II on 20 Nov · It is the first day. · See the journey /journeys/adoption/
    Entered Adoption II on 18 Nov · 2 days ago. · See the journey /journeys/adoption/
    Adoption II is 1 day over · Day 91 of 90 planned. · See the journey /journeys/adoption/
    Adoption I, for 5 days · Where the client is in the journey. · See the journey /journeys/adoption/
    Client for 200 days · The journey began on 4 May 2026. · See the journey /journeys/adoption/
    Active users went down by 18% · From 1,200 on 30 Sep to 980.5 on 31 Oct. · See the figures /clients/padaria/#how
    Saving report went up by 22% · From 980.5 on 31 Oct to 1,200 on 30 Sep. · See the figures /clients/padaria/#how
    One feature lies unused · Saving report: nobody has used it for 1 day. · See the figures /clients/padaria/#how
    2 features lie unused · Saving report and gone: the longest without use for 45 days. · See the figures /clients/padaria/#how
    Renewal in 11 days · The contract runs until 1 Dec 2026. · See the client /clients/padaria/
    Renewal is due today · The contract runs until 20 Nov 2026. · See the client /clients/padaria/
    The contract has ended · The contract ran until 19 Nov 2026. · See the client /clients/padaria/
    Quarterly review (QBR) is 2 days late · Due on 18 Nov; the last one was on 18 Aug. · See what happened /clients/padaria/#happened
    Survey is due today · Due on 20 Nov; there has been none yet. · See what happened /clients/padaria/#happened
    Survey is due in 1 day · Due on 21 Nov; there has been none yet. · See what happened /clients/padaria/#happened
    Call: 10 days late · Wanted every 2 weeks, due on 10 Nov. The last one was on 27 Oct. · See what happened /clients/padaria/#happened
    Visit in person: 1 day late · Wanted every year, due on 19 Nov. There has been none yet. · See what happened /clients/padaria/#happened
    Uses the product well: 83 of 100 · Measured against their own best half-year. · See the score /clients/padaria/#health
    Potential not looked at for 319 days · The last estimate is of 5 Jan 2026. · See the client /clients/padaria/
    Potential not looked at for 200 days · There is no estimate yet. · See the client /clients/padaria/
    Poor feeling at the last contact · Calm on 2 Nov. Asked for the contract. · See what happened /clients/padaria/#happened
    Good feeling at the last contact · Calm on 2 Nov. · See what happened /clients/padaria/#happened
    Neutral feeling at the last contact · Calm on 2 Nov. · See what happened /clients/padaria/#happened
    Trust is falling · From 5 to 2 between 1 Oct and 2 Nov. · See what happened /clients/padaria/#happened
    Satisfaction is falling · From 5 to 2 between 1 Oct and 2 Nov. · See what happened /clients/padaria/#happened
    Figures are fine (83 of 100), the feeling is not · Calm on 2 Nov. · See the score /clients/padaria/#health
    Health score 38 of 100 · The parts of the score are below, each with its records. · See the score /clients/padaria/#health
    One step is late · In the checklist Kick-off. · Open the checklist /clients/padaria/checklists/kickoff/
    3 steps are late · In the checklist gone. · Open the checklist /clients/padaria/checklists/gone/
    The questionnaire is late · Getting to know you was due on 10 Nov, 8 business days ago. · Open the briefing /clients/padaria/briefing/first/
    One action is late · Send the plan: late. · See next actions /clients/padaria/#next
    22 actions are late · Send the plan: 3 business days late. · See next actions /clients/padaria/#next
    An access was never verified · meta: granted, and nobody has logged in yet. · See the accesses /clients/padaria/access/
    Waiting for 2 accesses · meta and google-ads: asked for, not granted yet. · See the accesses /clients/padaria/access/
    Change 0005 has waited 8 business days for a decision · Third page, asked for on 10 Nov. · See the change /clients/padaria/scope/#change-0005
    Change 0005 has waited 1 business day for a decision · Third page, asked for on 10 Nov. 2 more wait. · See the change /clients/padaria/scope/#change-0005
    Scope check-in is 2 days late · Due on 18 Nov; the last one was on 18 Oct. · See the scope /clients/padaria/scope/
    Scope check-in is due in 1 day · Due on 21 Nov; there has been none yet. · See the scope /clients/padaria/scope/
    Fits Enterprise, declared Small · What the rule found: staff (more than 100). · Review the segment /segments/enterprise/
    Silent for 46 days · The last contact was on 5 Oct. · See what happened /clients/padaria/#happened
    "
  `);
});

describe('the plurals of', () => {
  const counted: Fact[] = [1, 2, 5, 21, 22].flatMap((count): Fact[] => [
    { kind: 'actions-late', count, first: 'A', days: count },
    { kind: 'steps-late', sop: 'kickoff', count },
    { kind: 'renewal-near', on: '2026-12-01', days: count },
    { kind: 'feature-unused', features: Array(count).fill('saving-report').slice(0, 2), days: count },
    { kind: 'phase-over', ...phase, days: count, planned: 28, over: count },
  ]);
  const titles = (site: Site) =>
    counted.map((fact) => {
      const { title, why } = factTextOf(fact, clientIn(site), site);
      return seen(`${title} · ${why}`);
    });

  test('Portuguese', () => {
    expect(titles(siteIn('pt-BR'))).toMatchInlineSnapshot(`
      [
        "Uma ação está atrasada · A: 1 dia útil de atraso.",
        "Uma etapa está atrasada · Checklist Kick-off.",
        "Renovação em 1 dia · Contrato válido até 1 dez 2026.",
        "Uma funcionalidade está sem uso · Saving report: ninguém usa há 1 dia.",
        "Adoption II: 1 dia além do previsto · Dia 1 de 28 previstos.",
        "2 ações estão atrasadas · A: 2 dias úteis de atraso.",
        "2 etapas estão atrasadas · Checklist Kick-off.",
        "Renovação em 2 dias · Contrato válido até 1 dez 2026.",
        "2 funcionalidades estão sem uso · Saving report e Saving report: a mais antiga sem uso, há 2 dias.",
        "Adoption II: 2 dias além do previsto · Dia 2 de 28 previstos.",
        "5 ações estão atrasadas · A: 5 dias úteis de atraso.",
        "5 etapas estão atrasadas · Checklist Kick-off.",
        "Renovação em 5 dias · Contrato válido até 1 dez 2026.",
        "2 funcionalidades estão sem uso · Saving report e Saving report: a mais antiga sem uso, há 5 dias.",
        "Adoption II: 5 dias além do previsto · Dia 5 de 28 previstos.",
        "21 ações estão atrasadas · A: 21 dias úteis de atraso.",
        "21 etapas estão atrasadas · Checklist Kick-off.",
        "Renovação em 21 dias · Contrato válido até 1 dez 2026.",
        "2 funcionalidades estão sem uso · Saving report e Saving report: a mais antiga sem uso, há 21 dias.",
        "Adoption II: 21 dias além do previsto · Dia 21 de 28 previstos.",
        "22 ações estão atrasadas · A: 22 dias úteis de atraso.",
        "22 etapas estão atrasadas · Checklist Kick-off.",
        "Renovação em 22 dias · Contrato válido até 1 dez 2026.",
        "2 funcionalidades estão sem uso · Saving report e Saving report: a mais antiga sem uso, há 22 dias.",
        "Adoption II: 22 dias além do previsto · Dia 22 de 28 previstos.",
      ]
    `);
  });

  test('Russian', () => {
    expect(titles(siteIn('ru'))).toMatchInlineSnapshot(`
      [
        "1 действие просрочено · A: просрочено на 1 рабочий день.",
        "1 шаг просрочен · Чек-лист «Kick-off».",
        "Продление через 1 день · Договор действует до 1 дек 2026.",
        "1 функция не используется · Saving report: никто не пользуется 1 день.",
        "Этап «Adoption II»: на 1 день дольше плана · День 1, по плану 28.",
        "2 действия просрочены · A: просрочено на 2 рабочих дня.",
        "2 шага просрочены · Чек-лист «Kick-off».",
        "Продление через 2 дня · Договор действует до 1 дек 2026.",
        "2 функции не используются · Saving report и Saving report: дольше всего без использования — 2 дня.",
        "Этап «Adoption II»: на 2 дня дольше плана · День 2, по плану 28.",
        "5 действий просрочено · A: просрочено на 5 рабочих дней.",
        "5 шагов просрочено · Чек-лист «Kick-off».",
        "Продление через 5 дней · Договор действует до 1 дек 2026.",
        "2 функции не используются · Saving report и Saving report: дольше всего без использования — 5 дней.",
        "Этап «Adoption II»: на 5 дней дольше плана · День 5, по плану 28.",
        "21 действие просрочено · A: просрочено на 21 рабочий день.",
        "21 шаг просрочен · Чек-лист «Kick-off».",
        "Продление через 21 день · Договор действует до 1 дек 2026.",
        "2 функции не используются · Saving report и Saving report: дольше всего без использования — 21 день.",
        "Этап «Adoption II»: на 21 день дольше плана · День 21, по плану 28.",
        "22 действия просрочены · A: просрочено на 22 рабочих дня.",
        "22 шага просрочены · Чек-лист «Kick-off».",
        "Продление через 22 дня · Договор действует до 1 дек 2026.",
        "2 функции не используются · Saving report и Saving report: дольше всего без использования — 22 дня.",
        "Этап «Adoption II»: на 22 дня дольше плана · День 22, по плану 28.",
      ]
    `);
  });
});

test.each([
  ['active-users', 'Active users'],
  ['feature:saving-report', 'Saving report'],
  ['feature:gone', 'gone'],
])('the metric %s is called %s', (metric, name) => {
  expect(metricText(metric, en)).toBe(name);
});
