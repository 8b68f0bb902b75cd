import { expect, test } from 'vitest';
import { readableTables } from '../../../src/site/readable-tables.ts';

test('a table scrolls, its headings say what they head, and an empty corner is no heading', () => {
  expect(readableTables('<p>x</p><table><thead><tr><th></th><th>Small</th></tr></thead></table>')).toBe(
    '<p>x</p><div class="scroll" tabindex="0"><table><thead><tr><td></td><th scope="col">Small</th></tr></thead></table></div>',
  );
});

test('figures stand on the right without a style attribute', () => {
  expect(readableTables('<th style="text-align:right">R$</th><td style="text-align:center">1</td>')).toBe(
    '<th scope="col" class="num">R$</th><td>1</td>',
  );
});
