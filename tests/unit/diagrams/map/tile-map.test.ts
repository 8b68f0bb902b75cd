import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMap, listPlaced, measureMap } from '../../../../src/diagrams/map/layout.ts';
import { isSeen } from '../../../../src/diagrams/map/map-window.ts';
import { fitsSheet } from '../../../../src/diagrams/map/paper.ts';
import { overviewSource, renderOverview, renderSheet } from '../../../../src/diagrams/map/render-sheet.ts';
import { cutSpans, type Tiling, tileBest, tileMap } from '../../../../src/diagrams/map/tile-map.ts';
import { allElements, parseXml } from '../parse-xml.ts';
import { arbitraryMap, sampleMap } from './sample-maps.ts';

const tilingOf = (map: Parameters<typeof measureMap>[0], sides: 'two' | 'one' = 'two') =>
  tileMap(layoutMap(measureMap(map), sides, 'close'));

/** Nodes that are whole on no sheet. */
function cutNodes({ layout, tiles, width, height }: Tiling) {
  return listPlaced(layout.root).filter(
    ({ x, y, box }) =>
      !tiles.some(
        (tile) =>
          x >= tile.x && y >= tile.y && x + box.width <= tile.x + width && y + box.height <= tile.y + height,
      ),
  );
}

describe('for any map', () => {
  test('every node is whole on a sheet', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom('two', 'one'), (map, sides) => {
        const tiling = tilingOf(map, sides);
        expect(cutNodes(tiling)).toEqual([]);
        expect(tiling.scale).toBeLessThanOrEqual(1);
        expect(tiling.scale).toBeGreaterThan(0.5);
      }),
      { numRuns: 60 },
    );
  });

  test('spans of a line are whole in a window, and windows overlap', () => {
    const span = fc.tuple(fc.integer({ max: 2000, min: 0 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (raw) => {
        const spans = raw.map(([from, length]) => ({ from, to: from + length }));
        const total = Math.max(...spans.map(({ to }) => to));
        const starts = cutSpans(spans, total, 500, 40);
        for (const { from, to } of spans)
          expect(starts.some((start) => from >= start && to <= start + 500)).toBe(true);
        for (const [index, start] of starts.slice(1).entries()) {
          expect(start).toBeLessThanOrEqual((starts[index] ?? 0) + 460);
          expect(start).toBeGreaterThan(starts[index] ?? 0);
        }
      }),
    );
  });
});

test('no sheet is empty, though a map has empty corners', () => {
  const long = { text: 'x', children: sampleMap(200, 6).children ?? [] };
  const tiling = tileMap(
    layoutMap(measureMap({ text: 'root', children: [long, { text: 'b' }] }), 'one', 'close'),
  );
  const columns = new Set(tiling.tiles.map(({ x }) => x)).size;
  const rows = new Set(tiling.tiles.map(({ y }) => y)).size;
  expect(cutNodes(tiling)).toEqual([]);
  expect(tiling.tiles.length).toBeLessThanOrEqual(columns * rows);
  for (const tile of tiling.tiles) expect(renderSheet(tiling, tile)).toMatch(/class="(e|nm)[ "]/);
});

describe('a map of 300 nodes', () => {
  const tiling = tilingOf(sampleMap(300, 4));
  const [tile] = tiling.tiles;

  test('takes sheets that know each other', () => {
    const byName = new Map(tiling.tiles.map((each) => [each.name, each]));
    expect(byName.size).toBe(tiling.tiles.length);
    expect(tiling.tiles.length).toBeGreaterThan(4);
    for (const { name, left, right, above, below } of tiling.tiles) {
      if (right) expect(byName.get(right)?.left).toBe(name);
      if (left) expect(byName.get(left)?.right).toBe(name);
      if (below) expect(byName.get(below)?.above).toBe(name);
      if (above) expect(byName.get(above)?.below).toBe(name);
    }
  });

  test('draws on each sheet what it shows and no more, with marks and neighbours', () => {
    for (const each of tiling.tiles) {
      const svg = parseXml(renderSheet(tiling, each));
      const nodes = listPlaced(tiling.layout.root).filter((node) =>
        isSeen(node, { ...each, width: tiling.width, height: tiling.height }),
      );
      const titles = allElements(svg).filter(
        ({ attributes }) =>
          /^(root|br|plain|line|in|add|chg|rem|p2|out|pend|crept)$/.test(attributes.class ?? '') &&
          attributes.fill !== 'none',
      );
      expect(titles.length).toBe(nodes.length);
      const named = allElements(svg).filter(
        ({ name, attributes }) => name === 'text' && attributes.class === 'to',
      );
      expect(named.length).toBe([each.left, each.right, each.above, each.below].filter(Boolean).length);
    }
  });

  test('has sheets of one size, which fits A4 and Letter, and an overview on each', () => {
    if (!tile) throw new Error('no sheet');
    const { width, height } = parseXml(renderSheet(tiling, tile)).attributes;
    expect(Number(width)).toBeLessThanOrEqual(946);
    expect(Number(height)).toBeLessThanOrEqual(614);
    expect(renderSheet(tiling, tile)).not.toMatch(/NaN|undefined|Infinity/);
    expect(renderOverview(tiling, tile)).toContain('href="#sheets-overview"');
    expect(overviewSource(tiling)).toContain('id="sheets-overview"');
  });
});

test('what one sheet shows in readable letters needs no more sheets', () => {
  const small = sampleMap(12, 3);
  expect(fitsSheet(small)).toBe(true);
  expect(tileBest(small).tiles.map(({ name }) => name)).toEqual(['A1']);
  expect(fitsSheet(sampleMap(300, 4))).toBe(false);
});
