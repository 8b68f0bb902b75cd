import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderLayers } from '../../../../src/diagrams/layers/layers.ts';
import type { LayerEdge, LayerNode, LayersInput } from '../../../../src/diagrams/layers/input.ts';
import { BODY, INSET, type LayersLayout, layoutLayers } from '../../../../src/diagrams/layers/layout.ts';
import { crossings, orderLayers } from '../../../../src/diagrams/layers/order.ts';
import { partLayers } from '../../../../src/diagrams/layers/sheets.ts';
import { stackNear } from '../../../../src/diagrams/layers/stack.ts';
import { parseXml } from '../parse-xml.ts';

const words = [
  'Kick-off',
  'Contract',
  'Приёмка клиента',
  'Reunião',
  'x',
  'Donaudampfschifffahrtsgesellschaft',
  '会社',
];

/** Drawings of any size: columns of boxes, and lines from some of them to some of the next column. */
const inputs = fc
  .record({
    columns: fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 4 }),
    seed: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    spine: fc.nat(),
    isChain: fc.boolean(),
  })
  .map(({ columns, seed, spine, isChain }): LayersInput => {
    const pick = (index: number) => seed[index % seed.length] ?? 0;
    const nodes = columns.flatMap((count, column) =>
      Array.from({ length: count }, (_, index): LayerNode => {
        const length = 1 + (pick(index + column) % 9);
        const text = Array.from({ length }, (_each, at) => words[pick(index + at) % words.length]).join(' ');
        return { id: `${column}-${index}`, column, text, shape: 'sop', href: '/sops/x/' };
      }),
    );
    const edges = nodes.flatMap(({ id, column }, index): LayerEdge[] => {
      const next = nodes.filter((node) => node.column === column + 1);
      const ends = [pick(index), pick(index * 3 + 1), pick(index * 7 + 2)].map(
        (at) => next[at % next.length]?.id,
      );
      const kinds = ['chief', 'beside'] as const;
      return [...new Set(ends)].flatMap((to, at) =>
        to === undefined || pick(index + at) % 3 === 0
          ? []
          : [{ from: id, to, kind: kinds[at % 2] ?? 'chief' }],
      );
    });
    return {
      title: 'All',
      columns: columns.map(String),
      nodes,
      edges,
      spine: spine % columns.length,
      isChain,
    };
  });

const layouts = (input: LayersInput): LayersLayout[] =>
  partLayers(input).map((sheet) => layoutLayers(input, sheet));

function overlaps({ boxes }: LayersLayout): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      )
      .map((b) => `${a.node.id} ${b.node.id}`),
  );
}

describe('a drawing in columns', () => {
  test('has no boxes that overlap, none outside, and text within its box', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const layout of layouts(input)) {
          expect(overlaps(layout)).toEqual([]);
          for (const { x, y, width, height, lines } of layout.boxes) {
            expect(x >= 0 && x + width <= layout.width && y >= 20 && y + height <= layout.height).toBe(true);
            expect(Math.max(0, ...lines.map((line) => line.width))).toBeLessThanOrEqual(width - 2 * INSET);
            expect(lines.length * BODY.size).toBeLessThan(height);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('runs its lines between the columns, from side to side', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { boxes, lines, links } of layouts(input)) {
          const box = (id: string) => boxes.find(({ node }) => node.id === id);
          for (const { edge, from, to } of lines) {
            const [start, end] = [box(edge.from), box(edge.to)];
            if (!start || !end) throw new Error('a line without a box');
            expect([from.x, to.x]).toEqual([start.x + start.width, end.x]);
            expect(from.y > start.y && from.y < start.y + start.height).toBe(true);
            expect(to.y > end.y && to.y < end.y + end.height).toBe(true);
          }
          for (const { from, to } of links) expect(to).toBeGreaterThan(from);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('shows every box and every line, on however many sheets', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const sheets = partLayers(input);
        const shown = (of: 'nodes' | 'edges') => new Set(sheets.flatMap((sheet) => sheet[of] as object[]));
        expect(shown('nodes').size).toBe(input.nodes.length);
        expect(shown('edges').size).toBe(input.edges.length);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same twice, and well-formed', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const drawn = renderLayers(input);
        expect(renderLayers(input)).toEqual(drawn);
        for (const svg of drawn) parseXml(svg);
      }),
      { numRuns: 20 },
    );
  });

  test('keeps the order of its spine and never has more crossings than as it was given', () => {
    fc.assert(
      fc.property(inputs, ({ nodes, edges, columns, spine }) => {
        const order = orderLayers(nodes, edges, columns.length, spine);
        const given = columns.map((_, column) => nodes.filter((node) => node.column === column));
        expect(order[spine]).toEqual(given[spine]);
        expect(crossings(order, edges)).toBeLessThanOrEqual(crossings(given, edges));
      }),
      { numRuns: 60 },
    );
  });

  test('untangles what can be untangled', () => {
    const node = (column: number, index: number): LayerNode => ({
      id: `${column}-${index}`,
      column,
      text: 'x',
      shape: 'sop',
    });
    const ten = [...Array(10).keys()];
    const nodes = [0, 1].flatMap((column) => ten.map((index) => node(column, index)));
    const edges = ten.map(
      (index): LayerEdge => ({ from: `0-${index}`, to: `1-${(index * 7) % 10}`, kind: 'chief' }),
    );
    expect(crossings(orderLayers(nodes, edges, 2, 0), edges)).toBe(0);
  });

  test('of nothing is nothing', () => {
    const empty = { title: '', columns: ['a', 'b'], nodes: [], edges: [], spine: 0, isChain: true };
    expect(renderLayers(empty)).toEqual([]);
  });

  test('carries no markup of its texts, and no link that a browser might run', () => {
    const nodes: LayerNode[] = [
      { id: 'a', column: 0, text: '<script>"&', shape: 'sop', href: 'javascript:alert(1)' },
      { id: 'b', column: 1, text: 'b', shape: 'role', href: '/team/#b"' },
    ];
    const [svg = ''] = renderLayers({
      title: '"<',
      columns: ['<'],
      nodes,
      edges: [],
      spine: 0,
      isChain: false,
    });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('javascript');
    parseXml(svg);
  });

  test('of three hundred boxes stays on readable sheets', () => {
    const nodes = Array.from({ length: 300 }, (_, index): LayerNode => {
      const column = index % 3;
      return { id: `${index}`, column, text: `Record ${index}`, shape: 'sop' };
    });
    const edges = nodes.flatMap(({ id, column }, index): LayerEdge[] =>
      column === 2 ? [] : [{ from: id, to: String((index + 1) % 300), kind: 'chief' }],
    );
    const input = { title: 'All', columns: ['a', 'b', 'c'], nodes, edges, spine: 0, isChain: false };
    const sheets = layouts(input);
    expect(Math.max(...sheets.map(({ height }) => height))).toBeLessThan(900);
    expect(sheets.flatMap(overlaps)).toEqual([]);
  });
});

test('boxes of a stack keep their order and distance, and stand where they would like to when they can', () => {
  expect(stackNear([15, 115], [30, 30], 10)).toEqual([0, 100]);
  expect(stackNear([15, 15], [30, 30], 10)).toEqual([-20, 20]);
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(900), height: fc.integer({ min: 1, max: 60 }) })),
      (boxes) => {
        const tops = stackNear(
          boxes.map(({ at }) => at),
          boxes.map(({ height }) => height),
          10,
        );
        tops.forEach((top, index) => {
          const before = tops[index - 1];
          if (before !== undefined)
            expect(top).toBeGreaterThanOrEqual(before + (boxes[index - 1]?.height ?? 0) + 9.5);
        });
      },
    ),
  );
});
