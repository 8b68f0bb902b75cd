import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawChart } from '../../../../src/diagrams/charts/chart.ts';

const from = { date: '2026-01-01', value: 0 };
const target = { date: '2026-12-31', value: 100 };
const draw = (points: { date: string; value: number }[], today = '2026-07-01') =>
  drawChart({ points, from, target, today });

test('more is higher, later is further right', () => {
  const chart = draw([
    { date: '2026-03-31', value: 20 },
    { date: '2026-06-30', value: 60 },
  ]);
  expect(chart.last.y).toBeLessThan(chart.marks[0]?.y ?? 0);
  expect(chart.last.x).toBeGreaterThan(chart.marks[0]?.x ?? 0);
  expect(chart).toMatchObject({ firstDay: '2026-01-01', lastDay: '2026-12-31', fromFits: true });
  expect(chart.today?.anchor).toBe('middle');
});

test('a figure that never moves is drawn in the middle, its two labels as one', () => {
  const still = { ...target, value: 0 };
  const chart = drawChart({ points: [from], from, target: still, today: '2026-07-01' });
  expect(chart.last.y).toBe(58);
  expect(chart.fromFits).toBe(false);
});

test('today is not drawn once the day of the target and the last value have passed', () => {
  expect(draw([from], '2027-02-01').today).toBeUndefined();
  expect(draw([from], '2026-12-30').today?.anchor).toBe('end');
});

test('of very many values only the last has a mark', () => {
  const many = Array.from({ length: 41 }, (_, index) => ({
    date: `2026-0${1 + Math.floor(index / 28)}-${String((index % 28) + 1).padStart(2, '0')}`,
    value: index,
  }));
  expect(draw(many).marks).toEqual([]);
  expect(draw(many.slice(0, 40)).marks).toHaveLength(39);
});

test('whatever the figures, everything lies within the drawing', () => {
  const value = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 28 }), value, value, (values, start, goal) => {
      const points = values.map((each, index) => ({
        date: `2026-02-${String(index + 1).padStart(2, '0')}`,
        value: each,
      }));
      const chart = drawChart({
        points,
        from: { ...from, value: start },
        target: { ...target, value: goal },
        today: '2026-03-01',
      });
      for (const { x, y } of [...chart.marks, chart.last, chart.from, chart.target]) {
        expect(x).toBeGreaterThanOrEqual(2);
        expect(x).toBeLessThanOrEqual(98);
        expect(y).toBeGreaterThanOrEqual(22);
        expect(y).toBeLessThanOrEqual(94);
      }
    }),
  );
});
