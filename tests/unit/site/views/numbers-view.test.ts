import { describe, expect, test } from 'vitest';
import { numbersView } from '../../../../src/site/views/numbers-view.ts';
import { smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { clientIn, seen, siteIn, siteOf } from './site-of.ts';

const changes = {
  'site.md': (smallPlaybook['site.md'] ?? '')
    .replace('as_of', 'repository: https://github.com/farol/playbook\nas_of')
    .replace(
      'importance: differential }',
      'importance: differential }, { id: photo, name: Photo, importance: essential }, { id: card, name: Card, importance: essential }',
    ),
  'clients/padaria/client.md': (smallPlaybook['clients/padaria/client.md'] ?? '').replace(
    'products:',
    'kpis: [{ metric: Leads, baseline: 100, target: 200, by: 2026-12-31 }, { metric: Stars, baseline: 4, target: 5, by: 2026-12-31 }]\nproducts:',
  ),
  'clients/padaria/metrics.csv': `date,metric,value
2026-09-30,active-users,1200
2026-10-31,active-users,980
2026-09-30,downloads,0
2026-10-31,downloads,12
2026-09-30,seats,40
2026-10-31,seats,40
2026-10-31,visits,7
2026-09-30,leads,150
2026-10-31,leads,205
2026-09-30,feature:saving-report,40
2026-10-31,feature:saving-report,50
2026-10-15,feature:photo,0
2026-10-31,feature:photo,0
`,
};
const site = siteOf(changes);
const view = numbersView(clientIn(site), site);
const lines = (shown: typeof view) =>
  [...shown.products.flatMap(({ features }) => features), ...shown.others].map((figure) =>
    seen(`${figure.name}: ${figure.value} · ${figure.moved}`),
  );

describe('the numbers of a client', () => {
  test('begin with how many key figures are on course', () => {
    expect(view.answer).toMatchInlineSnapshot(`"1 of 2 met or on course"`);
    expect(view.kpis.map(({ metric, status }) => [metric, status.word])).toMatchInlineSnapshot(`
      [
        [
          "Leads",
          "Met",
        ],
        [
          "Stars",
          "Not measured",
        ],
      ]
    `);
  });

  test('are the features by use, and what is neither a feature nor a key figure', () => {
    expect(lines(view)).toMatchInlineSnapshot(`
      [
        "Saving report: 50 · +25% since 30 Sep",
        "Photo: 0 · Not used since 15 Oct",
        "Card:  · not measured",
        "Active users: 980 · −18.3% since 30 Sep",
        "Downloads: 12 · +12 since 30 Sep",
        "Seats: 40 · as on 30 Sep",
        "Visits: 7 · ",
      ]
    `);
    expect(view.others.map(({ name }) => name)).not.toContain('Leads');
  });

  test('show features beside the most used one', () => {
    expect(view.products.map(({ name }) => name)).toEqual(['Expenses']);
    expect(
      view.products[0]?.features.map(({ name, importance, share, unused }) => [
        name,
        importance,
        share,
        unused,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "Saving report",
          "differential",
          100,
          false,
        ],
        [
          "Photo",
          "essential",
          0,
          true,
        ],
        [
          "Card",
          "essential",
          undefined,
          false,
        ],
      ]
    `);
  });

  test('in Portuguese and Russian', () => {
    const [portuguese, russian] = [siteIn('pt-BR', changes), siteIn('ru', changes)];
    const told = [portuguese, russian].map((each) => {
      const shown = numbersView(clientIn(each), each);
      return [shown.answer, ...lines(shown)].map(seen);
    });
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "1 de 2 na meta ou no ritmo",
          "Saving report: 50 · +25% desde 30 set",
          "Photo: 0 · Sem uso desde 15 out",
          "Card:  · sem medição",
          "Active users: 980 · −18,3% desde 30 set",
          "Downloads: 12 · +12 desde 30 set",
          "Seats: 40 · igual a 30 set",
          "Visits: 7 · ",
        ],
        [
          "достигнуто или по графику: 1 из 2",
          "Saving report: 50 · +25_% с 30 сен",
          "Photo: 0 · Не используется с 15 окт",
          "Card:  · не измеряется",
          "Active users: 980 · −18,3_% с 30 сен",
          "Downloads: 12 · +12 с 30 сен",
          "Seats: 40 · как 30 сен",
          "Visits: 7 · ",
        ],
      ]
    `);
  });

  test('are edited where they are written', () => {
    expect(view.edit).toMatchInlineSnapshot(`
      {
        "link": "https://github.com/farol/playbook/edit/main/content/clients/padaria/metrics.csv",
        "text": "Edit the figures",
      }
    `);
  });
});

test('a client whose figures nobody recorded is offered a file for them', () => {
  const bare = siteOf({ ...changes, 'clients/padaria/metrics.csv': null });
  const { isMeasured, answer, products, others, kpis, edit } = numbersView(clientIn(bare), bare);
  expect({ isMeasured, answer, products, others }).toEqual({
    isMeasured: false,
    answer: '',
    products: [],
    others: [],
  });
  expect(kpis.map(({ value, status }) => [value, status.word])).toMatchInlineSnapshot(`
    [
      [
        undefined,
        "Not measured",
      ],
      [
        undefined,
        "Not measured",
      ],
    ]
  `);
  expect(edit?.text).toMatchInlineSnapshot(`"Begin metrics.csv"`);
  expect(edit?.link).toContain('https://github.com/farol/playbook/new/');
});
