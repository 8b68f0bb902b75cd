import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawColumns } from '../../../../src/diagrams/charts/columns.ts';

test('columns stand side by side on their line, as high as their counts', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(counts, (given) => {
      const chart = drawColumns(given.map((count, at) => ({ label: String(at), count })));
      for (const [at, column] of chart.columns.entries()) {
        expect(column.y + column.height).toBe(chart.base);
        // the count above it stays inside the drawing
        expect(column.y).toBeGreaterThanOrEqual(18);
        expect(column.x + column.width).toBeLessThanOrEqual(chart.columns[at + 1]?.x ?? chart.width);
        expect(column.height === 0).toBe(column.count === 0);
      }
      const [first] = chart.columns.filter(({ count }) => count === Math.max(...given));
      expect(first?.height).toBe(Math.max(...given) === 0 ? 0 : 72);
    }),
    { numRuns: 200 },
  );
});
