import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fit, wrap } from '../../../../src/cli/status/columns.ts';
import { oddTexts } from '../../../support/hostile-playbook.ts';

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...Object.values(oddTexts)),
  fc.lorem({ maxCount: 20 }),
);

describe('a cell', () => {
  test('is filled, or cut with an ellipsis', () => {
    expect(fit('Aurora', 8)).toBe('Aurora  ');
    expect(fit('Padaria Aurora', 8)).toBe('Padaria…');
    expect(fit('Padaria Aurora', 9)).toBe('Padaria… ');
  });

  test('counts wide signs as two columns, and cuts none in half', () => {
    expect(fit('灯塔工作室', 10)).toBe('灯塔工作室');
    expect(fit('灯塔工作室', 8)).toBe('灯塔工… ');
    expect(fit('👩‍👩‍👧‍👦🇧🇷x', 4)).toBe('👩‍👩‍👧‍👦… ');
  });

  test('has its width, whatever it holds', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 50 }), (text, columns) => {
        expect(stringWidth(fit(text, columns))).toBe(columns);
      }),
    );
  });
});

describe('lines', () => {
  test('are indented from the second on', () => {
    expect(wrap('Send the plan to Marta', 16, '  - ')).toEqual(['  - Send the', '    plan to', '    Marta']);
  });

  test('break a word that none of them can hold', () => {
    expect(wrap('a Selbstbedienungswaschmaschine', 12, '- ')).toEqual([
      '- a',
      '  Selbstbedi',
      '  enungswasc',
      '  hmaschine',
    ]);
  });

  test('are none for no text', () => {
    expect(wrap('', 20, '- ')).toEqual([]);
  });

  test('hold the text and nothing else, and are not too long', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 60 }), (text, columns) => {
        const lines = wrap(text, columns, '- ');
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        const squeeze = (some: string) => some.replace(/\s/g, '');
        const printed = lines.map((line) => line.slice(2)).join('');
        expect(squeeze(printed)).toBe(squeeze(wrap(text, 10_000).join('')));
      }),
    );
  });
});
