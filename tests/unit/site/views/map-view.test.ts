import { expect, test } from 'vitest';
import { mapSheetsView } from '../../../../src/site/views/map-sheets-view.ts';
import { mapRoot, mapView } from '../../../../src/site/views/map-view.ts';
import { siteOf } from './site-of.ts';

const small = '- Briefing\n  - Questions\n    Thirty-two.\n- [Access](/sops/access/)\n';
const large = Array.from({ length: 90 }, (_, index) => `- Branch ${index}\n  - Leaf of it\n`).join('');
const vast = Array.from({ length: 900 }, (_, index) => `- Branch ${index}\n  - Leaf of it\n`).join('');
const site = siteOf({
  'maps/vast.md': `---\ntitle: Vast\n---\n${vast}`,
  'maps/small.md': `---\ntitle: Small\n---\n${small}`,
  'maps/large.md': `---\ntitle: Large\n---\n${large}`,
});
const mapOf = (id: string) => {
  const map = site.playbook.of.map.get(id);
  if (!map) throw new Error(`no map ${id}`);
  return map;
};

test('the drawing has all that a node says', () => {
  const nodes = [
    { text: 'a', note: 'n', href: '/team/', badges: ['2 days'], done: false, line: 1, children: [] },
    { text: 'b', line: 2, children: [{ text: 'c', done: true, line: 3, children: [] }] },
  ];
  expect(mapRoot('Title', nodes, (address) => `/base${address}`)).toEqual({
    text: 'Title',
    children: [
      { text: 'a', note: 'n', href: '/base/team/', badges: ['2 days'], done: false, children: [] },
      { text: 'b', children: [{ text: 'c', done: true, children: [] }] },
    ],
  });
});

test('a map that one sheet shows is printed on one', () => {
  expect(mapView(mapOf('small'), site).sheets).toBeUndefined();
  expect(mapSheetsView(mapOf('small'), site)).toBeUndefined();
});

test('a larger one may be printed over several, each with its name', () => {
  const view = mapSheetsView(mapOf('large'), site);
  const count = view?.headings.length ?? 0;
  expect(count).toBeGreaterThan(1);
  expect(mapView(mapOf('large'), site).sheets).toEqual({
    text: `Print over ${count} sheets`,
    to: '/maps/large/sheets/',
  });
  expect(view?.warning).toBeUndefined();
  expect(view?.frame.title).toBe('Large, in sheets');
  expect(view?.headings[0]).toBe(`Sheet A1, 1 of ${count}`);
  expect(view?.lead[0]).toMatch(/^\d+ sheets, landscape, letters of \d+(\.\d)? pt\.$/);
});

test('one that takes more sheets than anyone puts together says what to do instead', () => {
  const view = mapSheetsView(mapOf('vast'), site);
  expect(view?.headings.length).toBeGreaterThan(12);
  expect(view?.warning).toMatch(/^So many sheets/);
});
