import { describe, expect, test } from 'vitest';
import type { Site } from '../../../../src/site/site.ts';
import { weekView } from '../../../../src/site/views/week-view.ts';
import { type Changes, smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { onlyOf, seen, siteIn, siteOf } from './site-of.ts';

const action = (what: string, who: string, due: string) => `{ do: ${what}, who: ${who}, due: ${due} }`;
const changes = (actions: string[], cadence = '{ every: 1m, by: call }'): Changes => ({
  'segments/enterprise.md': (smallPlaybook['segments/enterprise.md'] ?? '').replace(
    'clients_per_manager: 30',
    `clients_per_manager: 30\ncadence: [${cadence}]`,
  ),
  'clients/padaria/touchpoints/2026-10-26-call.md': `---\ntype: call\nnext: [${actions.join(', ')}]\n---\n`,
});
const all = [
  action('Send the plan', 'ana-prado', '2026-11-18'),
  action('Order the forms', 'csm', '2026-11-20'),
  action('Call the baker', 'ana-prado', '2026-11-27'),
  action('Sign', 'Marta', '2026-11-19'),
];
const of = (site: Site) => weekView(onlyOf(site.playbook.of.person), site);
const view = of(siteOf(changes(all)));
const rows = (list: typeof view.days) =>
  list.map(({ what, who, due, late, from }) =>
    seen(`${what} · ${who} · ${due}${late ? ' !' : ''} · ${from.text} ${from.to}`),
  );

describe("a person's week", () => {
  test('has what is late, this week, later, and what others owe', () => {
    const { overdue, days, later, waiting } = view;
    expect({
      overdue: rows(overdue),
      days: rows(days),
      later: rows(later),
      waiting: rows(waiting),
    }).toMatchInlineSnapshot(`
      {
        "days": [
          "Order the forms · CSM · Fri 20 Nov · Touchpoint 26 Oct /clients/padaria/#t-2026-10-26-call",
          "Call: keep in touch · Ana Prado · Thu 26 Nov · Cadence /clients/padaria/#next",
        ],
        "later": [
          "Call the baker · Ana Prado · Fri 27 Nov · Touchpoint 26 Oct /clients/padaria/#t-2026-10-26-call",
        ],
        "overdue": [
          "Send the plan · Ana Prado · Wed 18 Nov, 1 business day late ! · Touchpoint 26 Oct /clients/padaria/#t-2026-10-26-call",
        ],
        "waiting": [
          "Sign · Marta · Thu 19 Nov, late ! · Touchpoint 26 Oct /clients/padaria/#t-2026-10-26-call",
        ],
      }
    `);
  });

  test('begins with how much there is', () => {
    expect(view.title).toMatchInlineSnapshot(`"Ana Prado: my week"`);
    expect(view.lead).toMatchInlineSnapshot(`
      [
        "1 thing is late.",
        "2 more are due in the next seven days.",
      ]
    `);
    expect(of(siteOf({ 'clients/padaria/checklists/kickoff.md': null })).lead).toMatchInlineSnapshot(`
      [
        "Nothing is late.",
        "Nothing more is due in the next seven days.",
      ]
    `);
  });

  test('names the clients that need somebody, with their worst alert and how many more there are', () => {
    expect(
      view.needs.map(({ name, alert, more }) => [name, alert.title, alert.status.word, more]),
    ).toMatchInlineSnapshot(`
      [
        [
          "Padaria Aurora",
          "Welcome is 172 days over",
          "At risk",
          "and 3 more reasons",
        ],
      ]
    `);
    expect(view.clients.map(({ name }) => name)).toEqual(['Padaria Aurora']);
  });

  test('asks for nothing where a client has ended', () => {
    const ended = (smallPlaybook['clients/padaria/client.md'] ?? '').replace(
      'start:',
      'ended: { on: 2026-11-01, as: churned, reason: Sold }\nstart:',
    );
    const { needs, overdue, days, later, waiting } = of(
      siteOf({ ...changes(all), 'clients/padaria/client.md': ended }),
    );
    expect([needs, overdue, days, later, waiting].flat()).toEqual([]);
  });

  test('marks the language of a client that is not the one of the site', () => {
    const client = (smallPlaybook['clients/padaria/client.md'] ?? '').replace(
      'start:',
      'lang: pt-BR\nstart:',
    );
    const foreign = of(siteOf({ ...changes(all), 'clients/padaria/client.md': client }));
    expect(foreign.overdue[0]?.lang).toBe('pt-BR');
    expect(view.overdue[0]?.lang).toBeUndefined();
  });

  test('lists twenty of what comes later', () => {
    const many = Array.from({ length: 25 }, (_, index) => action(`Do ${index}`, 'ana-prado', '2026-12-10'));
    expect(of(siteOf(changes(many))).later).toHaveLength(20);
  });
});

test.each(['pt-BR', 'ru'] as const)('counts in %s', (locale) => {
  const leads = [1, 2, 5].map((count) => {
    const late = Array.from({ length: count }, (_, index) =>
      action(`Do ${index}`, 'ana-prado', '2026-11-19'),
    );
    const soon = Array.from({ length: count }, (_, index) =>
      action(`So ${index}`, 'ana-prado', '2026-11-23'),
    );
    return of(siteIn(locale, changes([...late, ...soon], '{ by: call }'))).lead.map(seen);
  });
  expect(leads).toMatchSnapshot();
});
