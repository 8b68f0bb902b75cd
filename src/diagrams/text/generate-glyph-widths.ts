import { writeFileSync } from 'node:fs';
import type { Font } from 'fontkit';
import { type FontSubset, fontSubsets, openFontInstance } from './font-instance.ts';

/** Kerning below this many thousandths of an em moves a 15 px letter by less than 0.1 px. */
const smallestKerning = 5;

/** Characters whose pairs are kept: what most node texts are made of. A pair never spans two files. */
const kernedCharacters: Partial<Record<FontSubset, RegExp>> = {
  latin: /^[ -~]$/,
  cyrillic: /^[А-яЁё]$/,
};

interface SubsetInstances {
  readonly subset: FontSubset;
  readonly regular: Font;
  readonly semibold: Font;
}

/** The text of glyph-widths.ts, made from the installed font. */
export function glyphWidthsSource(): string {
  const instances = fontSubsets.map((subset) => ({
    subset,
    regular: openFontInstance(subset, 400),
    semibold: openFontInstance(subset, 600),
  }));
  const widths = widthRanges(instances).map(
    ([first, regular, semibold]) => `  [${first}, '${regular}', '${semibold}'],`,
  );
  const pairs = kerningGroups(instances).map(([units, text]) => `  [${units}, ${JSON.stringify(text)}],`);
  return `// Made by generate-glyph-widths.ts from Source Sans 3; run it again when the font changes.

/**
 * Advance widths in thousandths of an em, two base-36 digits a character:
 * first code point of an unbroken range, widths at weight 400, widths at weight 600.
 */
export const glyphWidths: readonly (readonly [first: number, regular: string, semibold: string])[] = [
${widths.join('\n')}
];

/** Kerning in thousandths of an em (the mean of both weights) and the pairs of characters it applies to. */
export const kerningPairs: readonly (readonly [units: number, pairs: string])[] = [
${pairs.join('\n')}
];
`;
}

function widthRanges(
  instances: readonly SubsetInstances[],
): [first: number, regular: string, semibold: string][] {
  const widths = new Map<number, { regular: string; semibold: string }>();
  for (const { regular, semibold } of instances) {
    for (const codePoint of regular.characterSet) {
      if (/\p{C}/u.test(String.fromCodePoint(codePoint))) continue;
      widths.set(codePoint, {
        regular: base36(regular.glyphForCodePoint(codePoint).advanceWidth),
        semibold: base36(semibold.glyphForCodePoint(codePoint).advanceWidth),
      });
    }
  }
  const ranges: [number, string, string][] = [];
  let next = -1;
  for (const [codePoint, { regular, semibold }] of [...widths].sort(([a], [b]) => a - b)) {
    const last = ranges.at(-1);
    if (last && codePoint === next) {
      last[1] += regular;
      last[2] += semibold;
    } else {
      ranges.push([codePoint, regular, semibold]);
    }
    next = codePoint + 1;
  }
  return ranges;
}

function base36(units: number): string {
  return Math.round(units).toString(36).padStart(2, '0');
}

function kerningGroups(instances: readonly SubsetInstances[]): [units: number, pairs: string][] {
  const groups = new Map<number, string>();
  for (const { subset, regular, semibold } of instances) {
    const kept = kernedCharacters[subset];
    if (!kept) continue;
    const characters = regular.characterSet.map((c) => String.fromCodePoint(c)).filter((c) => kept.test(c));
    for (const left of characters) {
      for (const right of characters) {
        const units = (kerning(regular, left, right) + kerning(semibold, left, right)) / 2;
        if (Math.abs(units) < smallestKerning) continue;
        // Steps of 4 units keep the table short and stay within 0.03 px at 15 px.
        const step = Math.round(units / 4) * 4;
        groups.set(step, (groups.get(step) ?? '') + left + right);
      }
    }
  }
  return [...groups].sort(([a], [b]) => a - b);
}

function kerning(font: Font, left: string, right: string): number {
  const pair = font.layout(left + right);
  const isLigature = pair.glyphs.length !== 2;
  return isLigature
    ? 0
    : pair.advanceWidth - font.layout(left).advanceWidth - font.layout(right).advanceWidth;
}

if (import.meta.main) writeFileSync(new URL('glyph-widths.ts', import.meta.url), glyphWidthsSource());
