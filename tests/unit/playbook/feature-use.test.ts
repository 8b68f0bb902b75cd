import { expect, test } from 'vitest';
import { weekdays } from '../../../src/playbook/calendar.ts';
import { featureUse } from '../../../src/playbook/feature-use.ts';
import type { Point } from '../../../src/playbook/metrics.ts';
import { makeClient } from '../../fixtures/journeys.ts';

const products = ['recibo', 'card'].map((id) => ({
  id,
  name: id,
  features: [{ id: `${id}-photo`, name: 'Photo', importance: 'essential' as const }],
}));
const useOf = (bought: string[], points: Point[] = []) =>
  featureUse(
    makeClient({ products: bought }),
    products,
    new Map(points.length > 0 ? [['feature:recibo-photo', points]] : []),
    '2026-11-20',
    weekdays,
  );
/** The only feature of the only product, with values from 30 September on, a month apart. */
const photo = (...values: number[]) => {
  const days = ['2026-09-30', '2026-10-31', '2026-11-15'];
  return useOf(
    ['recibo'],
    values.map((value, index) => ({ date: days[index] ?? '', value })),
  )[0]?.features[0];
};

test('the products that a client has, in its order', () => {
  expect(useOf(['card', 'recibo']).map(({ id }) => id)).toEqual(['card', 'recibo']);
  expect(useOf([])).toEqual([]);
  expect(useOf(['unknown'])).toEqual([]);
});

test('a feature nobody measured', () => {
  expect(photo()).toEqual({
    id: 'recibo-photo',
    name: 'Photo',
    importance: 'essential',
    product: 'recibo',
    latest: undefined,
    change: undefined,
    unusedSince: undefined,
  });
});

test('the latest value and its change over a month', () => {
  expect(photo(40, 50, 60)).toMatchObject({ latest: { value: 60 }, change: { ratio: 0.5 } });
});

test.each([
  [[40, 50, 60], undefined],
  [[40, 50, 0], '2026-11-15'],
  [[40, 0, 0], '2026-10-31'],
  [[0, 0, 0], '2026-09-30'],
  [[0, 0, 1], undefined],
])('the values %j: unused since %s', (values, day) => {
  expect(photo(...values)?.unusedSince).toBe(day);
});
