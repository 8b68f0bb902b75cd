import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/diagrams/text/markup.ts';
import { textWidth } from '../../../../src/diagrams/text/measure.ts';
import { wrapText } from '../../../../src/diagrams/text/wrap-text.ts';
import { arbitraryText } from '../map/sample-maps.ts';

const style = { size: 15, weight: 400 } as const;
const wrap = (text: string, limit = 240) => wrapText(text, style, limit).map((line) => line.text);

describe('wrapping', () => {
  test('leaves a short text alone', () => {
    expect(wrap('Weekly numbers')).toEqual(['Weekly numbers']);
    expect(wrap('')).toEqual([]);
  });

  test('makes lines of even length', () => {
    expect(wrap('Read the contract line by line with the client')).toEqual([
      'Read the contract line',
      'by line with the client',
    ]);
  });

  test('breaks a word that is too long, between two characters', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze';
    const lines = wrap(word);
    expect(lines.length).toBe(2);
    expect(lines.join('')).toBe(word);
    expect(wrap('👩‍👧'.repeat(20)).every((line) => /^(👩‍👧)+$/u.test(line))).toBe(true);
  });

  test('breaks Japanese anywhere but before closing punctuation', () => {
    const text = '毎週の数字、広告の費用、相談の記録。毎週の数字、広告の費用、相談の記録。';
    for (let limit = 60; limit < 200; limit += 15) {
      const lines = wrap(text, limit);
      expect(lines.join('')).toBe(text);
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((line) => /^[、。]/.test(line))).toEqual([]);
    }
  });

  test('keeps a no-break space whole', () => {
    const price = 'R$\u00a06,400\u00a0a\u00a0month';
    const text = (space: string) =>
      cleanText(`The price of this year is ${price.replaceAll('\u00a0', space)} for all`);
    expect(wrap(text(' '), 240)).toEqual(['The price of this year is', 'R$ 6,400 a month for all']);
    expect(wrap(text('\u00a0'), 150).filter((line) => line.includes(price))).toHaveLength(1);
  });
});

test('no line is wider than the limit, and no character is lost', () => {
  fc.assert(
    fc.property(arbitraryText, fc.integer({ min: 40, max: 300 }), (raw, limit) => {
      const text = cleanText(raw);
      const lines = wrapText(text, style, limit);
      for (const line of lines) {
        expect(line.width).toBeLessThanOrEqual(limit + 0.01);
        expect(line.width).toBeCloseTo(textWidth(line.text, style), 5);
      }
      const withoutSpaces = lines.map((line) => line.text).join('');
      expect(withoutSpaces.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
    { numRuns: 500 },
  );
});
