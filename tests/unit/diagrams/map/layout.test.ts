import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutMap, listPlaced, measureMap, type PlacedNode } from '../../../../src/diagrams/map/layout.ts';
import type { MapNode } from '../../../../src/diagrams/map/map-node.ts';
import { textWidth } from '../../../../src/diagrams/text/measure.ts';
import { detailSeparator } from '../../../../src/diagrams/map/node-lines.ts';
import { arbitraryMap, sampleMap } from './sample-maps.ts';

/** Trees are large; so many of them take a second or two. */
const runs = { numRuns: 40 };
const arbitrarySides = fc.constantFrom('two' as const, 'one' as const);
const arbitraryAlignment = fc.constantFrom('columns' as const, 'close' as const);
const layout = (root: MapNode, sides: 'two' | 'one', alignment?: 'columns' | 'close') =>
  layoutMap(measureMap(root), sides, alignment);

/** Nearer than the gap between two leaves, less what rounding may take. */
function tooClose(a: PlacedNode, b: PlacedNode): boolean {
  const gap = 7.5;
  const apartX = a.x + a.box.width + gap <= b.x || b.x + b.box.width + gap <= a.x;
  const apartY = a.y + a.box.height + gap <= b.y || b.y + b.box.height + gap <= a.y;
  return !apartX && !apartY;
}

/** The rectangle between a parent and its child that their curve stays in, less half a px of rounding. */
function curve(parent: PlacedNode, child: PlacedNode) {
  const [near, far] = child.side === 'right' ? [parent, child] : [child, parent];
  const heights = [parent.y + parent.box.joint, child.y + child.box.joint];
  return {
    left: near.x + near.box.width,
    right: far.x,
    top: Math.min(...heights) + 0.5,
    bottom: Math.max(...heights) - 0.5,
  };
}

describe('for any tree', () => {
  test('no two boxes touch and all stand on the map', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySides, arbitraryAlignment, (map, sides, alignment) => {
        const { width, height, root } = layout(map, sides, alignment);
        const nodes = listPlaced(root);
        for (const [index, a] of nodes.entries()) {
          expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(2);
          expect(a.x + a.box.width + 2).toBeLessThanOrEqual(width);
          expect(a.y + a.box.height + 2).toBeLessThanOrEqual(height);
          expect(nodes.slice(index + 1).filter((b) => tooClose(a, b))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('the map is no larger than its boxes and a margin', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySides, arbitraryAlignment, (map, sides, alignment) => {
        const { width, height, root } = layout(map, sides, alignment);
        const nodes = listPlaced(root);
        expect(Math.min(...nodes.map((node) => node.x))).toBe(2);
        expect(Math.max(...nodes.map((node) => node.x + node.box.width))).toBe(width - 2);
        expect(Math.min(...nodes.map((node) => node.y))).toBeLessThanOrEqual(2.5);
        expect(Math.max(...nodes.map((node) => node.y + node.box.height))).toBeGreaterThanOrEqual(
          height - 3.5,
        );
      }),
      runs,
    );
  });

  test('every line of text stays inside its box', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        for (const { box } of listPlaced(layout(map, 'two').root)) {
          for (const { kind, text, detail, width, left, baseline } of box.lines) {
            const weight = box.shape === 'root' || box.shape === 'branch' ? 600 : 400;
            const line = detail === '' ? text : text + detailSeparator + detail;
            if (kind !== 'tag') expect(width).toBeCloseTo(textWidth(line, { size: 15, weight }), 5);
            expect(left).toBeGreaterThanOrEqual(6);
            expect(left + width + 5.5).toBeLessThanOrEqual(box.width);
            expect(baseline).toBeGreaterThanOrEqual(13);
            expect(baseline + 5).toBeLessThanOrEqual(box.height);
          }
        }
      }),
      runs,
    );
  });

  test('signs and badges stand inside their box, beside the text and beside each other', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        for (const { box } of listPlaced(layout(map, 'two').root)) {
          const parts = [
            ...box.lines.map(({ left, width, baseline }) => ({
              left,
              width,
              top: baseline - 11,
              height: 14,
            })),
            ...box.signs.map(({ x, y }) => ({ left: x - 5.5, width: 11, top: y - 5.5, height: 11 })),
            ...box.chips.map(({ left, top, width }) => ({ left, width, top, height: 18 })),
          ];
          for (const [index, a] of parts.entries()) {
            expect(a.left).toBeGreaterThanOrEqual(5.5);
            expect(a.left + a.width).toBeLessThanOrEqual(box.width - 5);
            expect(a.top).toBeGreaterThanOrEqual(0);
            expect(a.top + a.height).toBeLessThanOrEqual(box.height);
            const meets = (b: typeof a) =>
              a.left < b.left + b.width - 0.5 &&
              b.left < a.left + a.width - 0.5 &&
              a.top < b.top + b.height &&
              b.top < a.top + a.height;
            expect(parts.slice(index + 1).filter(meets)).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  test('no curve runs through a box', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitrarySides, arbitraryAlignment, (map, sides, alignment) => {
        const nodes = listPlaced(layout(map, sides, alignment).root);
        const curves = nodes.flatMap((parent) => parent.children.map((child) => curve(parent, child)));
        for (const { left, right, top, bottom } of curves) {
          const met = nodes.filter(
            ({ x, y, box }) => x < right && x + box.width > left && y < bottom && y + box.height > top,
          );
          expect(met).toEqual([]);
        }
      }),
      runs,
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
      fc.property(arbitraryMap, arbitrarySides, arbitraryAlignment, (map, sides, alignment) => {
        const { root } = layout(map, sides, alignment);
        check(root, 'left');
        check(root, 'right');
        expect(root.children.map((child) => child.node)).toEqual(map.children ?? []);
      }),
      runs,
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

test('a map written from right to left grows in that direction', () => {
  const map = { text: 'תהליך', children: [{ text: 'a' }, { text: 'b' }] };
  expect(layout(map, 'one').root.children.map(({ side }) => side)).toEqual(['left', 'left']);
  expect(layout(map, 'two').root.children.map(({ side }) => side)).toEqual(['right', 'left']);
});

test('without columns a deep branch takes no room from its neighbours', () => {
  const deep = { text: 'a', children: [{ text: 'wide '.repeat(8), children: [{ text: 'x' }] }] };
  const map = {
    text: 'root',
    children: [deep, { text: 'b', children: [{ text: 'c', children: [{ text: 'd' }] }] }],
  };
  const end = (alignment: 'columns' | 'close') =>
    Math.max(
      ...listPlaced(layout(map, 'one', alignment).root)
        .filter(({ node }) => node.text === 'd')
        .map(({ x }) => x),
    );
  expect(end('close')).toBeLessThan(end('columns') - 80);
});

test('a very long text is set wider and ends with an ellipsis, so that it fits a sheet', () => {
  const { box } = layout({ text: 'many words '.repeat(2000) }, 'one').root;
  expect(box.height).toBeLessThanOrEqual(520);
  expect(box.width).toBeLessThanOrEqual(520);
  expect(box.lines.at(-1)?.text).toMatch(/…$/);
});

test('a node alone, two thousand, and twelve levels', () => {
  expect(listPlaced(layout({ text: '' }, 'two').root)).toHaveLength(1);
  expect(listPlaced(layout(sampleMap(2000, 4), 'two').root)).toHaveLength(2000);
  expect(listPlaced(layout(sampleMap(12, 1), 'one').root)).toHaveLength(12);
});
