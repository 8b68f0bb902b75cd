import { readFileSync } from 'node:fs';
import type { Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { openFontInstance } from '../../../../src/diagrams/text/font-instance.ts';
import { glyphWidthsSource } from '../../../../src/diagrams/text/generate-glyph-widths.ts';
import { splitGraphemes, textWidth } from '../../../../src/diagrams/text/measure.ts';

const regular = { size: 15, weight: 400 } as const;
const semibold = { size: 15, weight: 600 } as const;

function setWidth(font: Font, text: string): number {
  return (font.layout(text).advanceWidth * 15) / font.unitsPerEm;
}

test('the width table is the one the installed font gives', () => {
  const file = new URL('../../../../src/diagrams/text/glyph-widths.ts', import.meta.url);
  expect(readFileSync(file, 'utf8') === glyphWidthsSource(), 'run generate-glyph-widths.ts').toBe(true);
});

describe('a line is as wide as the font sets it, to less than a pixel', () => {
  const latin = [
    'Google Search campaign, 1, up to 40 terms',
    'YouTube pre-roll',
    'WhatsApp group moderation (AVATAR)',
    'Type of TV, VAT, Wave',
    'Ateliê Mandacaru · março',
  ];
  const cyrillic = ['Контекстная', 'Таргетированная', 'Договор', 'Тётя', 'ГАТУ', 'Отчётность'];
  const cases = [
    ...latin.map((text) => ({ text, subset: 'latin' as const })),
    ...cyrillic.map((text) => ({ text, subset: 'cyrillic' as const })),
    { text: 'Łźčűĩ', subset: 'latin-ext' as const },
  ];
  test.each(cases)('$text', ({ text, subset }) => {
    for (const style of [regular, semibold]) {
      const expected = setWidth(openFontInstance(subset, style.weight), text);
      expect(Math.abs(textWidth(text, style) - expected), `${style.weight}`).toBeLessThan(0.8);
    }
  });
});

test('widths grow with the size and the weight', () => {
  expect(textWidth('Scope', { size: 30, weight: 400 })).toBeCloseTo(2 * textWidth('Scope', regular));
  expect(textWidth('Scope', semibold)).toBeGreaterThan(textWidth('Scope', regular));
  expect(textWidth('', regular)).toBe(0);
});

test('characters the font lacks get a sensible width', () => {
  expect(textWidth('日本', regular)).toBe(30);
  expect(textWidth('🙂', regular)).toBe(15);
  expect(textWidth('👩‍👩‍👧‍👦', regular), 'a family is one picture').toBe(15);
  expect(textWidth('א', regular)).toBe(9);
  expect(textWidth('x\u0335', regular), 'an accent takes no room').toBe(textWidth('x', regular));
  expect(textWidth('שׁ', regular), 'nor on a letter of another font').toBe(9);
  expect(textWidth('יוי', regular), 'letters that are thin in every font').toBeLessThan(15);
});

test('a character keeps its accents and joiners', () => {
  expect(splitGraphemes('aё日')).toEqual(['a', 'ё', '日']);
  expect(splitGraphemes('x\u0335👩‍👧🇧🇷')).toEqual(['x\u0335', '👩‍👧', '🇧🇷']);
});
