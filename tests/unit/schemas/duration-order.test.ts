import { expect, test } from 'vitest';
import { isNoLonger } from '../../../schemas/duration-order.ts';

test.each([
  ['30d', '30d', true],
  ['29d', '30d', true],
  ['31d', '30d', false],
  ['4w', '28d', true],
  ['28d', '4w', true],
  ['30d', '1m', true],
  ['31d', '1m', false],
  ['12m', '1y', true],
  ['1y', '12m', true],
  ['5bd', '1w', true],
  ['6bd', '1w', false],
  ['soon', '1w', false],
  ['1w', 'soon', false],
])('%s is no longer than %s: %s', (length, other, expected) => {
  expect(isNoLonger(length, other)).toBe(expected);
});
