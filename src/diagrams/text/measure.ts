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

type Range = readonly [first: number, last: number];

/** East Asian letters and full-width forms: one em wide in every font, and each a character of its own. */
const ideographRanges: readonly Range[] = [
  [0x2e80, 0x3029],
  [0x3030, 0x3098],
  [0x309b, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
  [0x20000, 0x3fffd],
];

/** Symbols and emoji: about one em wide, but several code points may make one picture. */
const symbolRanges: readonly Range[] = [
  [0x1100, 0x115f],
  [0x2190, 0x2bff],
  [0xfe30, 0xfe6f],
  [0xffe0, 0xffe6],
  [0x1f000, 0x1faff],
];

/** Text in which every code point is a character of its own. */
const simpleText =
  /^[ -\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3041-\u3096\u309b-\u9fff\uac00-\ud7a3]*$/;

const graphemeSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character: a letter with its accents, an emoji with its joiners. */
export function splitGraphemes(text: string): string[] {
  if (simpleText.test(text)) return [...text];
  return Array.from(graphemeSegmenter.segment(text), ({ segment }) => segment);
}

export function isIdeograph(codePoint: number): boolean {
  return isWithin(ideographRanges, codePoint);
}

function isWithin(ranges: readonly Range[], codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Width in px of a line of clean text in the font of the site. */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  const widths = weight === 600 ? semiboldWidths : regularWidths;
  return ((knownUnits(text, widths) ?? mixedUnits(text, widths)) * size) / 1000;
}

/** Nothing when a character is missing from the font and may be part of a longer one. */
function knownUnits(text: string, widths: ReadonlyMap<number, number>): number | undefined {
  let units = 0;
  let previous = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const width = widths.get(codePoint) ?? (isIdeograph(codePoint) ? 1000 : undefined);
    if (width === undefined) return undefined;
    units += width + (kerning.get(previous + character) ?? 0);
    previous = character;
  }
  return units;
}

/** Other fonts stand in for the missing characters, one glyph for each grapheme. */
function mixedUnits(text: string, widths: ReadonlyMap<number, number>): number {
  let units = 0;
  let previous = '';
  for (const grapheme of splitGraphemes(text)) {
    const [base = ''] = grapheme;
    units += knownUnits(grapheme, widths) ?? knownUnits(base, widths) ?? fallbackUnits(base);
    units += kerning.get(previous.slice(-1) + grapheme.slice(0, 1)) ?? 0;
    previous = grapheme;
  }
  return units;
}

/** Hebrew and Arabic letters that are far from 600 units wide in the fonts that stand in; joined where letters join. */
const fallbackWidths: readonly (readonly [letters: RegExp, units: number])[] = [
  [/[ויןזاأإآٱ]/, 270],
  [/[גנلرزدذو]/, 400],
  [/[בדךכלעפץצר\u0620-\u064a]/, 540],
];

function fallbackUnits(character: string): number {
  if (isWithin(symbolRanges, character.codePointAt(0) ?? 0)) return 1000;
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  return fallbackWidths.find(([letters]) => letters.test(character))?.[1] ?? 600;
}

/** Places are whole or half pixels, so that drawings are short and the same on every machine. */
export function toHalf(px: number): number {
  return Math.round(px * 2) / 2;
}
