import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawScenarios, type ScenarioText } from '../../../../src/diagrams/charts/scenario-chart.ts';

const draw = (low: number, base: number, high: number, result?: number) =>
  drawScenarios({
    low,
    base,
    high,
    result,
    labels: {
      low: `Низкий ${low}`,
      base: `Базовый ${base}`,
      high: `Высокий ${high}`,
      result: String(result ?? ''),
    },
    write: String,
  });
const [LOW, BASE, HIGH] = [0, 1, 2] as const;

test('low is on the left and high on the right, where more is better and where less is', () => {
  for (const chart of [draw(10, 20, 30, 12), draw(30, 20, 10, 28)]) {
    const [low, base, high] = chart.scenarios.map(({ at }) => at);
    expect(low).toBeLessThan(base ?? 0);
    expect(base).toBeLessThan(high ?? 0);
    expect(chart.result?.at).toBeGreaterThan(low ?? 0);
    expect(chart.result?.at).toBeLessThan(base ?? 0);
  }
});

test('without a result there is no point', () => {
  expect(draw(1, 2, 3).result).toBeUndefined();
});

test('whatever the figures, no label meets another or a line, and all lie in the drawing', () => {
  const figure = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.integer({ min: 0, max: 12 }),
  );
  fc.assert(
    fc.property(fc.array(figure, { minLength: 3, maxLength: 3 }), figure, fc.boolean(), (three, at, down) => {
      const [low = 0, base = 0, high = 0] = three.sort((a, b) => (down ? b - a : a - b));
      const chart = draw(low, base, high, at);
      const rows = Map.groupBy(
        [...chart.scenarios, ...chart.ticks, ...(chart.result ? [chart.result] : [])],
        ({ y }) => y,
      );
      for (const texts of rows.values()) {
        const sorted: ScenarioText[] = [...texts].sort((a, b) => a.x - b.x);
        for (const [index, { x, width }] of sorted.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(chart.width + 0.1);
          const next = sorted[index + 1];
          if (next) expect(x + width).toBeLessThanOrEqual(next.x + 0.1);
        }
      }
      const [left, middle, right] = [chart.scenarios[LOW], chart.scenarios[BASE], chart.scenarios[HIGH]];
      // the line of base passes between the labels of the others
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(middle?.at ?? 0);
      expect(right?.x).toBeGreaterThanOrEqual(middle?.at ?? 0);
    }),
  );
});
