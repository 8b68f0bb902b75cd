import { glyphWidths, kerningPairs } from './glyph-widths.ts';

/** Size in px; the two weights are those the maps are set in. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
}

const regularWidths = new Map<number, number>();
const semiboldWidths = new Map<number, number>();
for (const [first, regular, semibold] of glyphWidths) {
  for (let index = 0; index < regular.length / 2; index++) {
    regularWidths.set(first + index, Number.parseInt(regular.slice(index * 2, index * 2 + 2), 36));
    semiboldWidths.set(first + index, Number.parseInt(semibold.slice(index * 2, index * 2 + 2), 36));
  }
}

const kerning = new Map<string, number>();
for (const [units, pairs] of kerningPairs) {
  for (let index = 0; index < pairs.length; index += 2) kerning.set(pairs.slice(index, index + 2), units);
}

/** Code points set one em wide in most fonts: East Asian scripts, full-width forms, symbols and emoji. */
const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2190, 0x2bff],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
];

const graphemeSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character: a letter with its accents, an emoji with its joiners. */
export function splitGraphemes(text: string): string[] {
  return Array.from(graphemeSegmenter.segment(text), ({ segment }) => segment);
}

export function isWide(codePoint: number): boolean {
  return wideRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Width in px of a line of clean text in the font of the site. */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  const widths = weight === 600 ? semiboldWidths : regularWidths;
  return ((knownUnits(text, widths) ?? mixedUnits(text, widths)) * size) / 1000;
}

/** Nothing when a character is missing from the font. */
function knownUnits(text: string, widths: ReadonlyMap<number, number>): number | undefined {
  let units = 0;
  let previous = '';
  for (const character of text) {
    const width = widths.get(character.codePointAt(0) ?? 0);
    if (width === undefined) return undefined;
    units += width + (kerning.get(previous + character) ?? 0);
    previous = character;
  }
  return units;
}

/** Other fonts stand in for the missing characters, one glyph for each grapheme. */
function mixedUnits(text: string, widths: ReadonlyMap<number, number>): number {
  return splitGraphemes(text).reduce((units, grapheme) => {
    return units + (knownUnits(grapheme, widths) ?? fallbackUnits(grapheme.codePointAt(0) ?? 0));
  }, 0);
}

function fallbackUnits(codePoint: number): number {
  if (isWide(codePoint)) return 1000;
  return /[\p{M}\p{Cf}]/u.test(String.fromCodePoint(codePoint)) ? 0 : 600;
}
