import { expect, test } from 'vitest';
import { change, check, print } from '../../../fixtures/small-playbook.ts';

const [SITE, CLIENT, METRICS] = ['site.md', 'clients/padaria/client.md', 'clients/padaria/metrics.csv'];
const printed = (...changes: Readonly<Record<string, string | Uint8Array | null>>[]) =>
  print(check(Object.assign({}, ...changes)));

test('a product that there is not', () => {
  expect(printed(change(CLIENT, '[expenses]', '[expense]'), { [METRICS]: null })).toMatchInlineSnapshot(`
    "error unknown-reference clients/padaria/client.md:8:12 (products[0])
      There is no product \`expense\`.
      Did you mean \`expenses\`?"
  `);
});

test('a feature that no product has is told once, on its first line', () => {
  const rows =
    'date,metric,value\n2026-09-30,leads,1\n2026-09-30,feature:saving,2\n2026-10-31,feature:saving,3\n';
  expect(printed({ [METRICS]: rows })).toMatchInlineSnapshot(`
    "error unknown-metric clients/padaria/metrics.csv:3:12
      No product has a feature \`saving\`.
      The only one is \`saving-report\`."
  `);
});

test('the column is that of the name, whatever stands around it', () => {
  const rows = 'date,metric,value\n"2026-09-30", feature:saving,2\n';
  expect(printed({ [METRICS]: rows })).toContain('metrics.csv:2:15');
});

test('a feature with a misspelt name', () => {
  expect(printed(change(METRICS, 'saving-report', 'saving-reports'))).toContain(
    'Did you mean `saving-report`?',
  );
});

test('a feature of a product that the client does not have', () => {
  expect(printed(change(CLIENT, 'products: [expenses]\n', ''))).toMatchInlineSnapshot(`
    "warning unknown-metric clients/padaria/metrics.csv:3:12
      \`saving-report\` is a feature of Expenses, which the client does not have, so its use is not shown.
      Add \`expenses\` to \`products\` in client.md, or delete the rows."
  `);
});

test('where site.md cannot be read nothing is said of products', () => {
  expect(check(change(SITE, 'locale: en', 'locale: de')).map(({ rule }) => rule)).toEqual(['wrong-value']);
});

test('at most five features are watched', () => {
  const six = Array.from({ length: 6 }, (_, index) => `{ id: f${index}, name: F, importance: essential }`);
  expect(
    printed(change(SITE, /features: .*/, `features: [${six.join(', ')}]`), { [METRICS]: null }),
  ).toMatchInlineSnapshot(`
    "error wrong-value site.md:11:15 (products[0].features)
      \`products[0].features\` has 6 entries; it may have at most 5.
      Take out one of them."
  `);
});

test('ids of products and of features are used once, features across products', () => {
  const second =
    '\n  - { id: expenses, name: Other, features: [{ id: saving-report, name: Report, importance: essential }] }\n---';
  expect(printed(change(SITE, /\n---\n$/, `${second}\n`))).toMatchInlineSnapshot(`
    "error duplicate-id site.md:12:11 (products[1].id)
      \`products[1].id\` is the id of an earlier product: expenses.
      Give one of the two another id.
    error duplicate-id site.md:12:51 (products[1].features[0].id)
      \`products[1].features[0].id\` is the id of an earlier feature: saving-report.
      Give one of the two another id."
  `);
});

test('a KPI that nobody measures is no fault', () => {
  expect(
    printed(
      change(
        CLIENT,
        'products:',
        'kpis: [{ metric: Sales, baseline: 1, target: 2, by: 2026-12-31 }]\nproducts:',
      ),
    ),
  ).toBe('');
});
