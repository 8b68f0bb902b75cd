import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberMeant } from '../../../src/records/number-meant.ts';

test.each([
  ['140', '140'],
  ['R$ 3.200', '3200'],
  ['3.200', '3200'],
  ['3,200.50', '3200.50'],
  ['1.234.567,89', '1234567.89'],
  ['12 500 ₽', '12500'],
  ['12,5', '12.5'],
  ['-3', '-3'],
  ['many', undefined],
  ['', undefined],
  ['1.2.3', undefined],
  ['3 to 5', undefined],
])('%j means %j', (text, number) => {
  expect(numberMeant(text)).toBe(number);
});

test('whole numbers grouped as in Brazil and as in the United States are read alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      for (const locale of ['pt-BR', 'en-US', 'ru-RU']) {
        expect(numberMeant(number.toLocaleString(locale))).toBe(String(number));
      }
    }),
  );
});
