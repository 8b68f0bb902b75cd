import { describe, expect, test } from 'vitest';
import { planSummary } from '../../../../src/site/views/client-agreement.ts';
import { planPageView } from '../../../../src/site/views/plan-view.ts';
import type { Changes } from '../../../fixtures/small-playbook.ts';
import { clientIn, seen, siteIn, siteOf } from './site-of.ts';

const PLAN = 'clients/padaria/plan.md';
const changes: Changes = {
  [PLAN]: `---
presented: 2026-06-05
objectives:
  - id: more-people
    kind: adoption
    name: Everybody files
    metric: active-users
    by: 2026-12-31
    scenarios: { low: 100, base: 120, high: 140 }
    actions:
      - name: Training
        kind: training
        deliverables:
          - { name: Film, start: 2026-06-01, due: 2026-06-10, done: 2026-06-14, scope: monthly-report }
          - { name: Campaign, start: 2026-11-10, due: 2026-11-18, activates: 2026-11-30 }
          - { name: Test, owner: Marta Lima, due: 2026-12-04 }
      - name: Cards
  - { id: fewer-questions, kind: branding, name: Fewer questions }
---
A note.
`,
};
const pageIn = (site: ReturnType<typeof siteOf>) => planPageView(clientIn(site), site);

/** All the words of a page, drawing left out. */
function wordsOf(site: ReturnType<typeof siteOf>): string[] {
  const view = pageIn(site);
  if (!view) return [];
  return [
    view.title,
    view.lead.join(' '),
    view.presented.word,
    ...view.goals.map(({ name, value, place, notes, drawn }) =>
      [name, value, place?.word, drawn, ...notes].filter(Boolean).join(' | '),
    ),
    ...view.objectives.flatMap(({ name, actions }) => [
      name,
      ...actions.flatMap((action) => [
        `  ${action.name} ${action.kind ?? ''}`,
        ...action.rows.map(({ name: what, owner, days, words, activation, scope }) =>
          [`    ${what}`, owner, days, words, activation, scope].filter(Boolean).join(' | '),
        ),
      ]),
    ]),
    view.signers.join(', '),
  ].map(seen);
}

test('the page of a plan', () => {
  expect(wordsOf(siteOf(changes))).toMatchInlineSnapshot(`
    [
      "Action plan: Padaria Aurora",
      "1 of 3 deliverables are in, 1 late. Next: Campaign, due 18 Nov.",
      "Presented on 5 Jun 2026",
      "Everybody files | 112 on 31 Oct | between low and base | Low 100, base 120, high 140. | to be reached by 31 Dec",
      "Fewer questions | No figure: nobody will know whether it was reached. | No scenarios are written for it.",
      "Everybody files",
      "  Training Training",
      "    Film | Ana Prado | 1 Jun to 10 Jun | Delivered 14 Jun, due 10 Jun | Monthly report",
      "    Campaign | Ana Prado | 10 Nov to 18 Nov | Late, due 18 Nov | goes live 30 Nov",
      "    Test | Marta Lima | 4 Dec | Planned, due 4 Dec",
      "  Cards ",
      "Fewer questions",
      "Padaria Aurora, Ana Prado",
    ]
  `);
});

test('in Portuguese and in Russian', () => {
  expect(wordsOf(siteIn('pt-BR', changes))).toMatchInlineSnapshot(`
    [
      "Plano de ação: Padaria Aurora",
      "1 de 3 entregáveis entregues, 1 em atraso. A seguir: Campaign, prazo 18 nov.",
      "Apresentado em 5 jun 2026",
      "Everybody files | 112 em 31 out | entre o baixo e o base | Baixo 100, base 120, alto 140. | a alcançar até 31 dez",
      "Fewer questions | Sem número: ninguém vai saber se foi alcançado. | Nenhum cenário foi escrito para ele.",
      "Everybody files",
      "  Training Treinamento",
      "    Film | Ana Prado | 1 jun a 10 jun | Entregue em 14 jun, prazo 10 jun | Monthly report",
      "    Campaign | Ana Prado | 10 nov a 18 nov | Em atraso, prazo 18 nov | entra no ar em 30 nov",
      "    Test | Marta Lima | 4 dez | Planejado, prazo 4 dez",
      "  Cards ",
      "Fewer questions",
      "Padaria Aurora, Ana Prado",
    ]
  `);
  expect(wordsOf(siteIn('ru', changes))).toMatchInlineSnapshot(`
    [
      "План действий: Padaria Aurora",
      "Сдано 1 из 3 результатов работ, с просрочкой: 1. Дальше: Campaign, срок 18 ноя.",
      "Представлен 5 июн 2026",
      "Everybody files | 112 на 31 окт | между низким и базовым | Низкий 100, базовый 120, высокий 140. | достичь до 31 дек",
      "Fewer questions | Нет показателя: никто не узнает, достигнута ли цель. | Варианты для этой цели не записаны.",
      "Everybody files",
      "  Training Обучение",
      "    Film | Ana Prado | с 1 июн по 10 июн | Сдано 14 июн, срок 10 июн | Monthly report",
      "    Campaign | Ana Prado | с 10 ноя по 18 ноя | Просрочено, срок 18 ноя | запуск 30 ноя",
      "    Test | Marta Lima | 4 дек | Запланировано, срок 4 дек",
      "  Cards ",
      "Fewer questions",
      "Padaria Aurora, Ana Prado",
    ]
  `);
});

test('every deliverable stands in the drawing', () => {
  const drawn = pageIn(siteOf(changes))?.gantt.join() ?? '';
  for (const text of [
    'Film',
    'Campaign',
    'Marta Lima',
    'goes live 30 Nov',
    'Late, due 18 Nov',
    'Today, 20 Nov',
  ])
    expect(drawn).toContain(`>${text}<`);
});

test('a result below low is a failure only once the day has passed', () => {
  const low = (by: string) =>
    pageIn(
      siteOf({
        [PLAN]: String(changes[PLAN])
          .replace('low: 100, base: 120', 'low: 115, base: 120')
          .replace('by: 2026-12-31', `by: ${by}`),
      }),
    )?.goals[0]?.place;
  expect(low('2026-12-31')).toEqual({ tone: 'watch', icon: 'watch', word: 'below low' });
  expect(low('2026-11-10')).toEqual({ tone: 'risk', icon: 'risk', word: 'below low' });
});

test('where less is better a bad result is worse than low, not below it', () => {
  const files = String(changes[PLAN]).replace(
    'low: 100, base: 120, high: 140',
    'low: 90, base: 80, high: 70',
  );
  const goal = pageIn(siteOf({ [PLAN]: files }))?.goals[0];
  expect(goal?.place?.word).toBe('worse than low');
  expect(goal?.notes).toContain('Less is better.');
});

describe('the summary on the page of the client', () => {
  const summaryOf = (files: Changes) => {
    const site = siteOf(files);
    return planSummary(clientIn(site), site);
  };

  test('has a line for each objective', () => {
    expect(
      summaryOf(changes)?.objectives.map(({ name, to, result, place, count, next, nextDay, late }) =>
        [name, to, result, place?.word, count, next, nextDay, late ? 'late' : ''].join(' | '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "Everybody files | /clients/padaria/plan/#o-more-people | 112 on 31 Oct | between low and base | 1 of 3 | Campaign | Wed 18 Nov, 1 business day late | late",
        "Fewer questions | /clients/padaria/plan/#o-fewer-questions | No figure: nobody will know whether it was reached. |  | 0 of 0 |  |  | ",
      ]
    `);
  });

  test('has none where there is no plan, and says so of an empty one', () => {
    expect(summaryOf({ [PLAN]: null })).toBeUndefined();
    expect(summaryOf({ [PLAN]: '---\nobjectives: []\n---\n' })).toMatchObject({
      objectives: [],
      lead: 'Nothing to deliver has been written down yet.',
    });
  });
});
