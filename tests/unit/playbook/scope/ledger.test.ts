import { describe, expect, test } from 'vitest';
import type { LedgerItem } from '../../../../src/playbook/scope/ledger-item.ts';
import { type ScopeLedger, scopeDays, scopeLedger } from '../../../../src/playbook/scope/ledger.ts';
import { fileOf, type Files, playbookOf } from '../../../fixtures/linked.ts';

const SCOPE = 'clients/padaria/scope.md';
const scope = fileOf(`baseline: 2026-05-10
confirmed: { by: Marta, on: 2026-05-12 }
included:
  - { id: traffic, name: Traffic, items: [{ id: meta, name: Meta Ads, limit: 2 a month }, Google search] }
  - { name: Reporting, items: [Monthly report] }
excluded: [Video]
phase_2: [TikTok Ads]`);

const changes = (own: Record<string, string>): Files => ({
  [SCOPE]: scope,
  'clients/padaria/changes/0001-weekly-call.md': null,
  ...Object.fromEntries(
    Object.entries(own).map(([id, yaml]) => [
      `clients/padaria/changes/${id}.md`,
      fileOf(`title: ${id}\n${yaml}`),
    ]),
  ),
});
const asked = (on: string) => `asked: { by: Marta, on: ${on} }`;
const decided = (on: string, approved = true) => `decision: { approved: ${approved}, by: Marta, on: ${on} }`;

function ledger(files: Files, day = '2026-11-20'): ScopeLedger {
  const file = playbookOf(files).clients.get('padaria');
  if (!file?.scope) throw new Error('no scope');
  return scopeLedger(file.scope, file.changes, day);
}

/** `traffic > meta 2 a month (changed)` for every item. */
function lines({ branches, phase2, excluded }: ScopeLedger): string[] {
  const line = ({ item, state, from, pending }: LedgerItem, under = '') =>
    [
      `${under}${item.id}`,
      item.limit,
      `(${state}${from ? ` from ${from}` : ''})`,
      ...pending.map(({ change, does }) => `${does}? ${change.number}`),
    ]
      .filter((part) => part !== undefined)
      .join(' ');
  return [
    ...branches.flatMap((branch) => [line(branch), ...branch.items.map((item) => line(item, '  '))]),
    ...phase2.map((item) => line(item)),
    ...excluded.map((item) => line(item)),
  ];
}

describe('the scope on a day', () => {
  const all = changes({
    '0001-tiktok': `${asked('2026-08-03')}\nimpact: { hours: 12, cost: 1800, days: 10 }\n${decided('2026-08-06')}\nadd: [{ under: traffic, id: tiktok-ads, name: TikTok Ads, limit: 1 a month }]\nalter: [{ id: meta, limit: 1 a month }]`,
    '0002-no-report': `${asked('2026-09-01')}\nimpact: { hours: -6, cost: -780, per: month }\n${decided('2026-09-03')}\nremove: [monthly-report]`,
    '0003-daily': `${asked('2026-09-02')}\nimpact: { hours: 20 }\n${decided('2026-09-05', false)}\nadd: [Daily numbers]`,
    '0004-blog': `${asked('2026-11-10')}\nadd: [{ under: reporting, name: Blog }]\nalter: [{ id: meta, limit: 3 a month }]\nremove: [video]`,
  });

  test('is the baseline before the first approved change', () => {
    expect(lines(ledger(all, '2026-08-05'))).toEqual([
      'traffic (included)',
      '  meta 2 a month (included) alter? 0001',
      '  google-search (included)',
      'reporting (included)',
      '  monthly-report (included)',
      'tiktok-ads (phase-2) add? 0001',
      'video (excluded)',
    ]);
    expect(ledger(all, '2026-08-05')).toMatchObject({
      version: 1,
      since: '2026-05-10',
      confirmed: 'current',
    });
  });

  test('is the baseline with the approved changes, those that are open beside it', () => {
    expect(lines(ledger(all))).toEqual([
      'traffic (included)',
      '  meta 1 a month (changed) alter? 0004',
      '  google-search (included)',
      '  tiktok-ads 1 a month (added from phase-2)',
      'reporting (included)',
      '  monthly-report (removed)',
      '  blog (pending) add? 0004',
      'video (excluded) remove? 0004',
    ]);
  });

  test('sums what was approved and what is open, months apart from once', () => {
    expect(ledger(all)).toMatchObject({
      version: 3,
      since: '2026-09-03',
      confirmed: 'earlier',
      approved: {
        once: { hours: 12, cost: 1800 },
        monthly: { hours: -6, cost: -780 },
        days: 10,
        unassessed: 0,
      },
      pending: { once: { hours: 0, cost: 0 }, unassessed: 1 },
    });
    expect(ledger(all).changes.map(({ number, status }) => `${number} ${status}`)).toEqual([
      '0001 approved',
      '0002 approved',
      '0003 rejected',
      '0004 asked',
    ]);
  });

  test('remembers how an item was in the baseline', () => {
    const meta = ledger(all).branches[0]?.items[0];
    expect([meta?.before?.limit, meta?.change?.id]).toEqual(['2 a month', '0001-tiktok']);
  });

  test('has a day for each of its versions', () => {
    const file = playbookOf(all).clients.get('padaria');
    expect(file?.scope && scopeDays(file.scope, file.changes)).toEqual([
      '2026-05-10',
      '2026-08-06',
      '2026-09-03',
    ]);
  });
});

test('changes apply in the order of approval, not of numbers', () => {
  const own = changes({
    '0001-later': `${asked('2026-06-01')}\n${decided('2026-07-02')}\nalter: [{ id: extra, limit: '9' }]`,
    '0002-first': `${asked('2026-06-02')}\n${decided('2026-07-01')}\nadd: [{ under: traffic, id: extra, name: Extra }]`,
  });
  expect(lines(ledger(own))).toContain('  extra 9 (added)');
});

test('what was approved before the baseline is part of it', () => {
  const own = changes({
    '0001-early': `${asked('2026-05-01')}\n${decided('2026-05-09')}\nadd: [{ under: traffic, name: Extra }]`,
  });
  expect(ledger(own)).toMatchObject({ version: 1, changes: [{ status: 'in-baseline' }] });
  expect(lines(ledger(own)).join()).not.toContain('extra');
});

test('a branch goes with its items, and a removed item can come back', () => {
  const own = changes({
    '0001-out': `${asked('2026-06-01')}\n${decided('2026-06-02')}\nremove: [traffic]`,
    '0002-back': `${asked('2026-07-01')}\n${decided('2026-07-02')}\nadd: [{ id: traffic, name: Traffic }, { under: traffic, id: meta, name: Meta Ads }]`,
  });
  expect(lines(ledger(own, '2026-06-30')).slice(0, 3)).toEqual([
    'traffic (removed)',
    '  meta 2 a month (removed)',
    '  google-search (removed)',
  ]);
  expect(lines(ledger(own)).filter((line) => line.includes('added'))).toEqual([
    'traffic (added)',
    '  meta (added)',
  ]);
});
