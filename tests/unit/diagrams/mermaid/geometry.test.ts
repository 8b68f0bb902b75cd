import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundNumbers, UnfitDrawing } from '../../../../src/diagrams/mermaid/allow.ts';
import { parseDeclarations, parseSheet } from '../../../../src/diagrams/mermaid/cascade.ts';
import { UtcDate } from '../../../../src/diagrams/mermaid/fixed-clock.ts';
import { apply, invert, multiply, parseTransform } from '../../../../src/diagrams/mermaid/matrix.ts';
import { tokenOf } from '../../../../src/diagrams/mermaid/palette.ts';
import { pathBox, pathLength, pointAtLength } from '../../../../src/diagrams/mermaid/path-geometry.ts';

describe('paths', () => {
  test('have the box and the length of what they draw', () => {
    expect(pathBox('M10 20h30v-5z')).toEqual({ x: 10, y: 15, width: 30, height: 5 });
    expect(pathLength('M0 0 3 4')).toBe(5);
    const circle = pathBox('M-5 0a5 5 0 1 1 10 0a5 5 0 11-10 0');
    for (const [side, size] of Object.entries({ x: -5, y: -5, width: 10, height: 10 }))
      expect(circle?.[side as 'x']).toBeCloseTo(size, 2);
    expect(pathLength('M-5 0a5 5 0 1 1 10 0a5 5 0 1 1 -10 0')).toBeCloseTo(Math.PI * 10, 1);
  });

  test('stay in their box', () => {
    const number = fc.integer({ min: -99, max: 99 });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 8, maxLength: 8 }),
        fc.integer({ min: 0, max: 9 }),
        (n, share) => {
          const d = `M${n.slice(0, 2)}C${n.slice(2)}`;
          const box = pathBox(d);
          const { x, y } = pointAtLength(d, (pathLength(d) * share) / 9);
          expect(x).toBeGreaterThanOrEqual((box?.x ?? 0) - 1e-6);
          expect(x).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1e-6);
          expect(y).toBeGreaterThanOrEqual((box?.y ?? 0) - 1e-6);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('a transformation and its inverse give every point back', () => {
  const matrix = multiply(
    parseTransform('translate(3,4) rotate(30)'),
    parseTransform('scale(2 5) skewX(10)'),
  );
  const { x, y } = apply(invert(matrix), apply(matrix, { x: 7, y: -2 }));
  expect(x).toBeCloseTo(7);
  expect(y).toBeCloseTo(-2);
});

test('numbers are rounded, and what is none is refused', () => {
  expect(roundNumbers('M1.23456,-0.001L1e-7 20')).toBe('M1.23,0L0 20');
  expect(roundNumbers('M.001.456')).toBe('M0 0.46');
  expect(() => roundNumbers('MNaN,3')).toThrow(UnfitDrawing);
});

test('a sheet is read without what is nested in it', () => {
  const sheet =
    '@keyframes a{from{x:1}to{x:2}} .a,.b{fill:red!important;} @media print{.c{fill:blue}} #d .e{stroke:url(a;b)}';
  expect(parseSheet(sheet).map(({ selector }) => selector)).toEqual(['.a', '.b', '#d .e']);
  expect(parseDeclarations('fill: red !important')).toEqual([
    { name: 'fill', value: 'red', important: true },
  ]);
});

test('colours of authors become the nearest of the site', () => {
  expect(tokenOf('#e5f0f6', 'area')).toBe('b1');
  expect(tokenOf('transparent', 'area')).toBe('none');
  expect(tokenOf('red', 'area')).toBe('m4');
  expect(tokenOf('rgb(0,0,120)', 'area')).toBe('k5');
  expect(tokenOf('hsl(147, 60%, 30%)', 'line')).toBe('k2');
  expect(tokenOf('nonsense', 'line')).toBeUndefined();
});

test('the clock of a diagram stands still, in UTC', () => {
  expect(new UtcDate().getFullYear()).toBe(2000);
  expect(new UtcDate(2026, 4, 4, 3).toISOString()).toBe('2026-05-04T03:00:00.000Z');
  expect(new UtcDate('2026-05-04T03:00').getHours()).toBe(3);
});
