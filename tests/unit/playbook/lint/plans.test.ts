import { describe, expect, test } from 'vitest';
import { check, print, smallPlaybook } from '../../../fixtures/small-playbook.ts';

const CLIENT = 'clients/padaria/client.md';
const PLAN = 'clients/padaria/plan.md';
const METRICS = 'clients/padaria/metrics.csv';

const plan = (fields: string) =>
  `---\nobjectives:\n  - id: more-orders\n    kind: sales\n    name: More orders\n${fields}\n---\n`;
const withKpis = (kpis: string) =>
  smallPlaybook[CLIENT]?.replace('phases:', `kpis: [${kpis}]\nphases:`) ?? '';
const said = (fields: string, kpis = '', files: Record<string, string | null> = {}) =>
  print(
    check({
      'clients/padaria/changes/0001-weekly-call.md': null,
      [CLIENT]: withKpis(kpis),
      [PLAN]: plan(fields),
      ...files,
    }),
  );
const deliverable = (fields: string) =>
  `    actions: [{ name: Report, deliverables: [{ name: Report, due: 2026-12-01, ${fields} }] }]`;

describe('the scope item of a deliverable', () => {
  test('that is misspelt', () => {
    expect(said(deliverable('scope: montly-report'))).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/plan.md:6:86 (objectives[0].actions[0].deliverables[0].scope)
        The scope has no item \`montly-report\`.
        Did you mean \`monthly-report\`?"
    `);
  });

  test('that is there, be it included, named as not included or left for phase 2', () => {
    const scope =
      '---\nbaseline: 2026-05-10\nincluded: [{ name: Reports, items: [Monthly report] }]\nexcluded: [Video]\nphase_2: [Stories]\n---\n';
    for (const id of ['reports', 'monthly-report', 'video', 'stories'])
      expect(said(deliverable(`scope: ${id}`), '', { 'clients/padaria/scope.md': scope })).not.toContain(
        'unknown',
      );
  });

  test('where there is no scope', () => {
    const none = { 'clients/padaria/scope.md': null };
    expect(said(deliverable('scope: monthly-report'), '', none)).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/plan.md:6:86 (objectives[0].actions[0].deliverables[0].scope)
        The client has no scope.md, so there is no item \`monthly-report\`.
        Write scope.md first, or take \`scope\` out."
    `);
  });

  test('where the scope cannot be read, which is told there', () => {
    const broken = { 'clients/padaria/scope.md': '---\nbaseline: soon\nincluded: [Monthly report]\n---\n' };
    expect(said(deliverable('scope: reports'), '', broken)).not.toContain('unknown-reference');
  });
});

test('an owner who is nearly a person of the team', () => {
  expect(said(deliverable('owner: ana-prad'))).toContain('Did you mean `ana-prado`?');
  expect(said(deliverable('owner: csm'))).not.toContain('unknown');
});

describe('scenarios', () => {
  const scenarios = (low: number, base: number, high: number) =>
    `    scenarios: { low: ${low}, base: ${base}, high: ${high} }`;

  test('up, down, or with two of a kind are in order', () => {
    for (const three of [scenarios(1, 2, 3), scenarios(3, 2, 1), scenarios(1, 1, 3)])
      expect(said(three)).toBe('');
  });

  test('with base outside of low and high', () => {
    expect(said(scenarios(150, 120, 260))).toMatchInlineSnapshot(`
      "error scenario-order clients/padaria/plan.md:6:16 (objectives[0].scenarios)
        \`base\` (120) does not lie between \`low\` (150) and \`high\` (260).
        Where more is better write \`{ low: 120, base: 150, high: 260 }\`; where less is better, as with a cost, \`{ low: 260, base: 150, high: 120 }\`."
    `);
  });

  test('all alike', () => {
    expect(said(scenarios(5, 5, 5))).toMatchInlineSnapshot(`
      "error scenario-order clients/padaria/plan.md:6:16 (objectives[0].scenarios)
        The three scenarios are one: 5.
        Write what you expect if little works, if most works and if all works, or take \`scenarios\` out."
    `);
  });

  test('up, where the key figure of the same name has to go down', () => {
    const cost = '{ metric: Cost per lead, baseline: 12, target: 7, by: 2026-12-31 }';
    const fields = `    metric: Cost per lead\n${scenarios(7, 8, 10)}`;
    expect(said(fields, cost)).toMatchInlineSnapshot(`
      "warning scenario-order clients/padaria/plan.md:7:16 (objectives[0].scenarios)
        The scenarios go up from \`low\` (7) to \`high\` (10), and the key figure “Cost per lead” of client.md has to go down, from 12 to 7.
        \`high\` is the best that can come of it: \`{ low: 10, base: 8, high: 7 }\`."
    `);
    expect(said(`    metric: Cost per lead\n${scenarios(10, 8, 7)}`, cost)).toBe('');
  });
});

describe('the figure of an objective', () => {
  test('that metrics.csv has, by its own name or by another', () => {
    expect(said('    metric: Active users')).toBe('');
    expect(said('    metric: People who file\n    recorded_as: active-users')).toBe('');
  });

  test('that nobody measures', () => {
    expect(said('    metric: Orders a month')).toMatchInlineSnapshot(`
      "warning unmeasured-objective clients/padaria/plan.md:6:13 (objectives[0].metric)
        metrics.csv has no row of \`orders-a-month\`.
        Add a row like \`2026-11-20,orders-a-month,12\` to metrics.csv; \`recorded_as\` names rows that are called otherwise."
    `);
    expect(said('    metric: Active user')).toContain('Did you mean `recorded_as: active-users`?');
    expect(said('    metric: Orders a month', '', { [METRICS]: null })).toContain('unmeasured-objective');
  });

  test('that a key figure will measure, until the day of the objective has passed', () => {
    const orders = '{ metric: Orders a month, baseline: 1, target: 9, by: 2026-12-31 }';
    expect(said('    metric: Orders a month\n    by: 2026-12-31', orders)).toBe('');
    expect(said('    metric: Orders a month\n    by: 2026-10-31', orders)).toContain(
      'and the day of the objective (2026-10-31) has passed.',
    );
    expect(said('    metric: Orders in a month', orders)).toContain('Did you mean “Orders a month”');
  });
});
