import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMap, measureMap, type PlacedNode } from '../../../src/diagrams/layout.ts';
import type { MapNode } from '../../../src/diagrams/map-node.ts';
import { detailSeparator } from '../../../src/diagrams/node-box.ts';
import { textWidth } from '../../../src/diagrams/measure.ts';
import { arbitraryMap, sampleMap } from './sample-maps.ts';

const arbitrarySides = fc.constantFrom('two' as const, 'one' as const);
const layout = (root: MapNode, sides: 'two' | 'one') => layoutMap(measureMap(root), sides);

function allNodes(node: PlacedNode): PlacedNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** Nearer than the gap between two leaves, less what rounding may take. */
function tooClose(a: PlacedNode, b: PlacedNode): boolean {
  const gap = 7.5;
  const apartX = a.x + a.box.width + gap <= b.x || b.x + b.box.width + gap <= a.x;
  const apartY = a.y + a.box.height + gap <= b.y || b.y + b.box.height + gap <= a.y;
  return !apartX && !apartY;
}

describe('for any tree', () => {
  test('no two boxes touch and all stand on the map', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySides, (map, sides) => {
        const { width, height, root } = layout(map, sides);
        const nodes = allNodes(root);
        for (const [index, a] of nodes.entries()) {
          expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(2);
          expect(a.x + a.box.width + 2).toBeLessThanOrEqual(width);
          expect(a.y + a.box.height + 2).toBeLessThanOrEqual(height);
          expect(nodes.slice(index + 1).filter((b) => tooClose(a, b))).toEqual([]);
        }
      }),
    );
  });

  test('the map is no larger than its boxes and a margin', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySides, (map, sides) => {
        const { width, height, root } = layout(map, sides);
        const nodes = allNodes(root);
        expect(Math.min(...nodes.map((node) => node.x))).toBe(2);
        expect(Math.max(...nodes.map((node) => node.x + node.box.width))).toBe(width - 2);
        expect(Math.min(...nodes.map((node) => node.y))).toBeLessThanOrEqual(2.5);
        expect(Math.max(...nodes.map((node) => node.y + node.box.height))).toBeGreaterThanOrEqual(
          height - 3.5,
        );
      }),
    );
  });

  test('every line of text stays inside its box', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        for (const { box } of allNodes(layout(map, 'two').root)) {
          for (const { kind, text, detail, width, baseline } of box.lines) {
            const weight = box.shape === 'root' || box.shape === 'branch' ? 600 : 400;
            const line = detail === '' ? text : text + detailSeparator + detail;
            if (kind !== 'tag') expect(width).toBeCloseTo(textWidth(line, { size: 15, weight }), 5);
            expect(box.textLeft + width + 6).toBeLessThanOrEqual(box.width);
            expect(baseline).toBeGreaterThanOrEqual(13);
            expect(baseline + 5).toBeLessThanOrEqual(box.height);
          }
        }
      }),
    );
  });

  test('children keep their order and stand beyond their parent', () => {
    const check = (parent: PlacedNode, side: 'left' | 'right') => {
      const children = parent.children.filter((child) => child.side === side);
      for (const [index, child] of children.entries()) {
        const previous = children[index - 1];
        if (previous) expect(child.y).toBeGreaterThan(previous.y);
        if (side === 'right') expect(child.x).toBeGreaterThanOrEqual(parent.x + parent.box.width + 40);
        else expect(child.x + child.box.width).toBeLessThanOrEqual(parent.x - 40);
        check(child, side);
      }
    };
    fc.assert(
      fc.property(arbitraryMap, arbitrarySides, (map, sides) => {
        const { root } = layout(map, sides);
        check(root, 'left');
        check(root, 'right');
        expect(root.children.map((child) => child.node)).toEqual(map.children ?? []);
      }),
    );
  });
});

describe('sides', () => {
  const node = (text: string, count: number): MapNode => ({
    text,
    children: Array.from({ length: count }, (_, index) => ({ text: `${text} ${index}` })),
  });
  const map = { text: 'root', children: [node('a', 4), node('b', 2), node('c', 2), node('d', 4)] };

  test('two: the first branches left, the rest right, about as high', () => {
    const { root } = layout(map, 'two');
    expect(root.children.map(({ node, side }) => `${node.text} ${side}`)).toEqual([
      'a left',
      'b left',
      'c right',
      'd right',
    ]);
  });

  test('one: all on the right, and taller', () => {
    const { root, height } = layout(map, 'one');
    expect(root.children.every(({ side }) => side === 'right')).toBe(true);
    expect(height).toBeGreaterThan(1.5 * layout(map, 'two').height);
  });

  test('an only branch goes right, in line with the root', () => {
    const { root } = layout({ text: 'root', children: [{ text: 'a' }] }, 'two');
    const [only] = root.children;
    expect(only?.side).toBe('right');
    expect((only?.y ?? 0) + (only?.box.joint ?? 0)).toBe(root.y + root.box.joint);
  });
});

test('a node alone, two thousand, and twelve levels', () => {
  expect(allNodes(layout({ text: '' }, 'two').root)).toHaveLength(1);
  expect(allNodes(layout(sampleMap(2000, 4), 'two').root)).toHaveLength(2000);
  expect(allNodes(layout(sampleMap(12, 1), 'one').root)).toHaveLength(12);
});
