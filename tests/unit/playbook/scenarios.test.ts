import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kpi } from '../../../schemas/client.ts';
import { objectiveSchema } from '../../../schemas/plan.ts';
import { directionOf, objectiveResult, placeAmong, recordedName } from '../../../src/playbook/scenarios.ts';

const objective = (fields: object) =>
  objectiveSchema.parse({ id: 'orders', kind: 'sales', name: 'More orders', ...fields });
const kpi = (metric: string, recorded_as: string): Kpi => ({
  metric,
  recorded_as,
  baseline: 0,
  target: 10,
  by: '2026-12-31',
});

describe('where a result lies', () => {
  const more = { low: 10, base: 20, high: 30 };
  const less = { low: 30, base: 20, high: 10 };

  test.each([
    [9, 31, 'below-low'],
    [10, 30, 'at-low'],
    [15, 25, 'low-to-base'],
    [20, 20, 'at-base'],
    [25, 15, 'base-to-high'],
    [30, 10, 'at-high'],
    [31, 9, 'above-high'],
  ] as const)('%s where more is better, %s where less is: %s', (value, mirrored, place) => {
    expect(placeAmong(value, more)).toBe(place);
    expect(placeAmong(mirrored, less)).toBe(place);
  });

  test('of two equal scenarios the better counts', () => {
    expect(placeAmong(3, { low: 3, base: 3, high: 5 })).toBe('at-base');
  });

  test('scenarios in no order, or all alike, place nothing', () => {
    expect(placeAmong(3, { low: 3, base: 9, high: 5 })).toBeUndefined();
    expect(directionOf({ low: 3, base: 3, high: 3 })).toBeUndefined();
  });

  test('a better result is never placed lower', () => {
    const order = ['below-low', 'at-low', 'low-to-base', 'at-base', 'base-to-high', 'at-high', 'above-high'];
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(number, number, fc.array(number, { minLength: 3, maxLength: 3 }), (a, b, three) => {
        const [low = 0, base = 0, high = 0] = three.sort((x, y) => x - y);
        if (low === high) return;
        const at = (value: number) => order.indexOf(placeAmong(value, { low, base, high }) ?? '');
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
    );
  });
});

describe('the rows that a figure is read from', () => {
  const kpis = [kpi('Places in the class', 'places')];

  test.each([
    [{ metric: 'Orders a month' }, 'orders-a-month'],
    [{ metric: 'feature:saving-report' }, 'feature:saving-report'],
    [{ metric: 'places in the class' }, 'places'],
    [{ metric: 'Orders', recorded_as: 'web-orders' }, 'web-orders'],
    [{}, undefined],
  ])('%j', (fields, name) => {
    expect(recordedName(objective(fields), kpis)).toBe(name);
  });
});

describe('the result of an objective', () => {
  const series = new Map([
    [
      'leads',
      [
        { date: '2026-10-31', value: 12 },
        { date: '2026-11-30', value: 25 },
      ],
    ],
  ]);
  const result = (today: string, fields: object = {}) =>
    objectiveResult(
      objective({
        metric: 'leads',
        by: '2026-11-15',
        scenarios: { low: 10, base: 20, high: 30 },
        ...fields,
      }),
      [],
      series,
      today,
    );

  test('up to its day is the latest value, after it the last one by then', () => {
    expect(result('2026-11-10')).toMatchObject({ final: false, place: 'low-to-base' });
    expect(result('2026-12-10')).toMatchObject({
      final: true,
      place: 'low-to-base',
      point: { date: '2026-10-31' },
    });
    expect(result('2026-12-10', { by: undefined })).toMatchObject({ final: false, place: 'base-to-high' });
  });

  test('is unknown before the first value, and nothing without a figure', () => {
    expect(result('2026-10-01')).toMatchObject({ point: undefined, place: undefined, direction: 'more' });
    expect(result('2026-11-10', { metric: undefined })).toBeUndefined();
  });
});
