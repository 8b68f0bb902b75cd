/** The map and the list beside it say the same, whatever was asked and decided. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapNode } from '../../../../src/diagrams/map/mind-map.ts';
import { registerView } from '../../../../src/site/views/change-rows.ts';
import { limitsView } from '../../../../src/site/views/scope-limits.ts';
import { scopeMapView } from '../../../../src/site/views/scope-map.ts';
import { versionViews } from '../../../../src/site/views/scope-versions.ts';
import { scopeView } from '../../../../src/site/views/scope-view.ts';
import { clientIn, seen, siteOf } from './site-of.ts';

const scope = `---
baseline: 2026-05-10
included:
  - { id: traffic, name: Traffic, items: [{ id: meta, name: Meta Ads, limit: 2 a month }, { id: search, name: Search }] }
  - { id: report, name: Report }
excluded: [{ id: video, name: Video }]
phase_2: [{ id: tiktok, name: TikTok }]
---
`;
const effects = [
  'add: [{ under: traffic, id: tiktok, name: TikTok, limit: 1 a month }]',
  'add: [{ under: phase-2, id: podcast, name: Podcast }]',
  'add: [{ id: mail, name: Mail }]',
  'alter: [{ id: meta, limit: 3 a month }]',
  'alter: [{ id: report, limit: monthly }]',
  'remove: [search]',
  'remove: [traffic]',
  'remove: [video]',
];
const decisions = [
  '',
  'decision: { approved: true, by: Marta, on: DAY }',
  'decision: { approved: false, by: Marta, on: DAY }',
];
const change = (effect: string, decision: string, index: number): [string, string] => [
  `clients/padaria/changes/000${index + 1}-change.md`,
  `---\ntitle: Change ${index + 1}\nasked: { by: Marta, on: 2026-06-0${index + 1} }\nimpact: { hours: ${index - 2}, cost: 100 }\n${decision.replace('DAY', `2026-07-0${index + 1}`)}\n${effect}\n---\nPlease.\n`,
];
const siteWith = (changes: [string, string][]) =>
  siteOf({
    'clients/padaria/scope.md': scope,
    'clients/padaria/changes/0001-weekly-call.md': null,
    ...Object.fromEntries(changes),
  });

test('the map and the list hold the same items in the same states', () => {
  const drawn = fc.array(fc.tuple(fc.constantFrom(...effects), fc.constantFrom(...decisions)), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(drawn, (chosen) => {
      const site = siteWith(chosen.map(([effect, decision], index) => change(effect, decision, index)));
      const view = scopeMapView(clientIn(site), site);
      const line = (depth: number, name: string, state = '', detail = '', tag = '') =>
        [depth, name, state, detail, tag].join('|');
      const map = (node: MapNode, depth: number): string[] => [
        line(depth, node.text, node.state, node.detail, node.tag),
        ...(node.children ?? []).flatMap((child) => map(child, depth + 1)),
      ];
      const list = view?.branches.flatMap((branch) => [
        line(1, branch.name, branch.state, branch.detail, branch.tag),
        ...branch.items.map((item) => line(2, item.name, item.state, item.detail, item.tag)),
      ]);
      expect(view?.root.children?.flatMap((node) => map(node, 1))).toEqual(list);
      const states = new Set(
        view?.branches.flatMap(({ state, items }) => [state, ...items.map((item) => item.state)]),
      );
      states.delete(undefined);
      expect(new Set(view?.legend.map(({ state }) => state))).toEqual(states);
    }),
    { numRuns: 25 },
  );
});

const [asked = '', approved = '', rejected = ''] = decisions;
const told = siteWith([
  change('alter: [{ id: meta, limit: 3 a month }]', approved, 0),
  change('add: [{ under: traffic, id: tiktok, name: TikTok, limit: 1 a month }]', approved, 1),
  change('remove: [search]', rejected, 2),
  change('remove: [report]', asked, 3),
]);

test('the page says what changed, by which change, and what is only asked for', () => {
  const map = scopeMapView(clientIn(told), told);
  expect(
    map?.branches.flatMap(({ name, tag, items }) => [
      [name, tag],
      ...items.map((item) => [item.name, item.tag]),
    ]),
  ).toEqual([
    ['Traffic', undefined],
    ['Meta Ads', 'Changed by 0001, was 2 a month'],
    ['Search', undefined],
    ['TikTok', 'Added from phase 2 by 0002, 2 Jul'],
    ['Report', undefined],
    ['Report', '0004 of 4 Jun asks to take it out, not decided'],
    ['Not included', undefined],
    ['Video', undefined],
  ]);
  const view = scopeView(clientIn(told), told);
  expect(view?.lead[1]).toBe('Version 3: the baseline of 10 May 2026 with 2 approved changes.');
  expect(view?.sheet.open).toEqual(['0004 Change 4']);
});

test('limits name what they were, and hold nothing that is not agreed', () => {
  const state = clientIn(told);
  const limits = state.scope && limitsView(state.scope, told);
  expect(
    limits?.groups.flatMap(({ rows }) => rows.map(({ name, limit, since }) => [name, limit, since])),
  ).toEqual([
    ['Meta Ads', '3 a month', 'was 2 a month until 0001'],
    ['Search', undefined, undefined],
    ['TikTok', '1 a month', 'new with 0002'],
    ['Report', undefined, undefined],
  ]);
  expect(limits?.phase2).toEqual([]);
});

test('the register has the newest first, with signs and sums', () => {
  const state = clientIn(told);
  const register = state.scope && registerView(state.file, state.scope, told);
  expect(register?.answer).toBe('2 approved, 1 rejected, 1 not decided.');
  const rows = register?.rows.map(({ number, impact, status, effects: lines }) =>
    [
      number,
      impact?.hours,
      impact?.price,
      status.word,
      ...lines.map(({ label, text }) => `${label}: ${text}`),
    ].map((part) => seen(part ?? '')),
  );
  expect(rows).toEqual([
    ['0004', '+1', '+R$_100', 'Waiting for the client', 'Would remove: Report'],
    ['0003', '0', '+R$_100', 'Rejected', 'Would remove: Search'],
    ['0002', '−1', '+R$_100', 'Approved', 'Added: TikTok (1 a month), from phase 2'],
    ['0001', '−2', '+R$_100', 'Approved', 'Changed: Meta Ads, 3 a month (was 2 a month)'],
  ]);
  expect(register?.sums.map(({ label, once, days }) => [label, once?.hours, days])).toEqual([
    ['Approved', '−3 once', '0'],
    ['Not decided', '+1 once', '0'],
  ]);
});

test('every version has a page that tells what made it and what came after', () => {
  const pages = versionViews(clientIn(told), told).map(({ day, view }) => [
    day,
    view.before?.changes.map(({ number }) => number),
    view.since.changes.map(({ number }) => number),
  ]);
  expect(pages).toEqual([
    ['2026-05-10', undefined, ['0001', '0002']],
    ['2026-07-01', ['0001'], ['0002']],
    ['2026-07-02', ['0002'], []],
  ]);
});
