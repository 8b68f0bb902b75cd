import { expect, test } from 'vitest';
import { scopeSchema } from '../../../../schemas/scope.ts';
import { countScope, includedBranches } from '../../../../src/playbook/scope/scope-tree.ts';

const scope = scopeSchema.parse({
  baseline: '2026-05-10',
  included: [
    'Reporting',
    {
      name: 'Tráfego pago',
      items: ['Meta Ads', { id: 'google', name: 'Google Ads', limit: '2 campaigns/month' }],
    },
    { name: 'Empty', items: [] },
  ],
  excluded: ['Video'],
  phase_2: ['TikTok', 'LinkedIn'],
});

test('a scope is branches of items, with ids from their names', () => {
  expect(
    includedBranches(scope).map(({ group, entries }) => [group.id, entries.map(({ item }) => item.id)]),
  ).toEqual([
    ['reporting', []],
    ['trafego-pago', ['meta-ads', 'google']],
    ['empty', []],
  ]);
});

test('a branch without items counts as one', () => {
  expect(countScope(scope)).toEqual({ included: 4, excluded: 1, 'phase-2': 2 });
});
