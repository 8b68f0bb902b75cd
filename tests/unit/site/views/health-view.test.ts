import { describe, expect, test } from 'vitest';
import { healthView } from '../../../../src/site/views/health-view.ts';
import { type Changes, smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { clientIn, seen, siteIn, siteOf } from './site-of.ts';

const touchpoint = (trust: number) =>
  `---\ntype: call\nfeeling: { emotion: calm, trust: ${trust}, satisfaction: ${trust} }\n---\n`;
const weighed = (weights: string): Changes => ({
  'segments/enterprise.md': (smallPlaybook['segments/enterprise.md'] ?? '').replace(
    'clients_per_manager: 30',
    `clients_per_manager: 30\ncadence: [{ every: 2w, by: call }]\nhealth: { ${weights} }`,
  ),
});
const changes: Changes = {
  ...weighed('usage: 30, feeling: 30, checklist: 10, support: 10, kpi: 10, contact: 10'),
  'clients/padaria/client.md': (smallPlaybook['clients/padaria/client.md'] ?? '').replace(
    'products:',
    'kpis: [{ metric: Leads, baseline: 100, target: 200, by: 2026-12-31 }]\nproducts:',
  ),
  'clients/padaria/metrics.csv': `date,metric,value
2026-09-30,active-users,1200
2026-10-31,active-users,960
2026-10-31,support-tickets,21
2026-10-31,leads,150
`,
  'clients/padaria/touchpoints/2026-10-01-call.md': touchpoint(2),
  'clients/padaria/touchpoints/2026-11-04-call.md': touchpoint(5),
};
const site = siteOf(changes);
const shown = (of = site) => healthView(clientIn(of), of);
const told = (of = site) =>
  (shown(of)?.parts ?? []).flatMap(({ name, share, score, points, evidence }) => [
    seen(`${name}: ${share}, ${score}, ${points}`),
    ...evidence.map((each) => seen(`  ${each.text} · ${each.score}`)),
  ]);

describe('the score of health', () => {
  test('is led back to its records, with the points of every part', () => {
    expect(told()).toMatchInlineSnapshot(`
      [
        "Use: 30%, 80, 24",
        "  Active users: 960 on 31 Oct, best 1,200 on 30 Sep · 80",
        "Feeling: 30%, 68, 20",
        "  Touchpoint 4 Nov, counts 63% · 100",
        "  Touchpoint 1 Oct, counts 37% · 25",
        "Checklists: 10%, 100, 10",
        "  Kick-off: 1 of 1 due steps done · 100",
        "Support: 10%, 96, 10",
        "  21 open tickets for 960 users on 31 Oct · 96",
        "Key figures: 10%, 60, 6",
        "  Leads · 60",
        "Contacts kept: 10%, 90, 9",
        "  Call: due 18 Nov, 2 days late · 90",
      ]
    `);
    expect(shown()).toMatchObject({ unknown: undefined, weights: { to: '/segments/enterprise/' } });
    const points = shown()?.parts.map((part) => Number(part.points)) ?? [];
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(Number(shown()?.score));
  });

  test('every piece of evidence leads to its place', () => {
    expect(shown()?.parts.map(({ evidence }) => evidence.map(({ to }) => to))).toMatchInlineSnapshot(`
      [
        [
          "/clients/padaria/#numbers",
        ],
        [
          "/clients/padaria/#t-2026-11-04-call",
          "/clients/padaria/#t-2026-10-01-call",
        ],
        [
          "/clients/padaria/checklists/kickoff/",
        ],
        [
          "/clients/padaria/#numbers",
        ],
        [
          "/clients/padaria/#numbers",
        ],
        [
          "/clients/padaria/#next",
        ],
      ]
    `);
  });

  test('says where the feeling goes', () => {
    expect(shown()?.trend).toMatchInlineSnapshot(`"Feeling rising"`);
  });

  test('lists the six newest of many feelings', () => {
    const days = ['10', '12', '13', '14', '15', '16', '17', '18'];
    const many = siteOf({
      ...changes,
      ...Object.fromEntries(
        days.map((day) => [`clients/padaria/touchpoints/2026-11-${day}-call.md`, touchpoint(4)]),
      ),
    });
    const feeling = shown(many)?.parts.find(({ name }) => name === 'Feeling');
    expect(feeling?.evidence).toHaveLength(6);
    expect(feeling?.evidence[0]?.to).toContain('2026-11-18-call');
  });

  test('names the parts that nothing is recorded for', () => {
    const bare = siteOf({ ...changes, 'clients/padaria/metrics.csv': null });
    expect(shown(bare)?.unknown).toMatchInlineSnapshot(
      `"Not counted, because nothing is recorded: Use, Support and Key figures."`,
    );
  });

  test('is none without weights', () => {
    expect(shown(siteOf())).toBeUndefined();
  });
});

test.each(['pt-BR', 'ru'] as const)('in %s', (locale) => {
  const counted = (tickets: number) =>
    told(
      siteIn(locale, {
        ...weighed('support: 1, contact: 1'),
        'clients/padaria/metrics.csv': `date,metric,value\n2026-10-31,support-tickets,${tickets}\n`,
        [`clients/padaria/touchpoints/2026-11-0${7 - tickets}-call.md`]: '---\ntype: call\n---\n',
      }),
    ).filter((line) => line.startsWith(' '));
  expect([1, 2, 5].flatMap(counted)).toMatchSnapshot();
});
