import { isIdeograph, splitGraphemes, type TextStyle, textWidth } from './measure.ts';

export interface WrappedLine {
  readonly text: string;
  /** In px. */
  readonly width: number;
}

/** A piece of text that stays on one line; only the first piece of a word has a space before it. */
interface Piece {
  readonly text: string;
  readonly space: string;
  readonly width: number;
  /** What the piece adds to the line it continues, with its space and kerning. */
  readonly growth: number;
}

/** Punctuation that may not open a line of Chinese or Japanese. */
const closing = /^[、。，．・：；？！）」』】〉》〕ー々…]/;

/**
 * Clean text in as few lines as fit `limit` px, and then evenly, so that no line is left with a lone word
 * where a narrower block holds it. A word wider than the limit breaks between two characters.
 */
export function wrapText(text: string, style: TextStyle, limit: number): WrappedLine[] {
  if (text === '') return [];
  const width = textWidth(text, style);
  if (width <= limit) return [{ text, width }];
  const pieces = measurePieces(text, style, limit);
  let best = fillLines(pieces, limit);
  let enough = limit;
  let tooNarrow = Math.max(limit / 3, ...best.map((line) => line.width / 2));
  while (enough - tooNarrow > 4) {
    const middle = (tooNarrow + enough) / 2;
    const candidate = fillLines(pieces, middle);
    const fits = candidate.length <= best.length && candidate.every((line) => line.width <= limit);
    if (fits) {
      enough = middle;
      best = candidate;
    } else {
      tooNarrow = middle;
    }
  }
  return best;
}

function fillLines(pieces: readonly Piece[], limit: number): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let text = '';
  let width = 0;
  for (const piece of pieces) {
    if (text === '' || width + piece.growth <= limit) {
      width += text === '' ? piece.width : piece.growth;
      text += (text === '' ? '' : piece.space) + piece.text;
    } else {
      lines.push({ text, width });
      text = piece.text;
      width = piece.width;
    }
  }
  return [...lines, { text, width }];
}

function measurePieces(text: string, style: TextStyle, limit: number): Piece[] {
  let previous = '';
  return text.split(' ').flatMap((word) =>
    splitIdeographs(word)
      .flatMap((part) => breakLongWord(part, style, limit))
      .map((part, index) => {
        const space = index === 0 ? ' ' : '';
        // Kerning reaches one character back: one character of the line before is enough to see it.
        const context = lastCharacter(previous);
        const growth = textWidth(context + space + part, style) - textWidth(context, style);
        previous = part;
        return { text: part, space, width: textWidth(part, style), growth };
      }),
  );
}

function lastCharacter(text: string): string {
  return splitGraphemes(text.slice(-32)).at(-1) ?? '';
}

/** Chinese and Japanese may break after any character, but not before closing punctuation. */
function splitIdeographs(word: string): string[] {
  const graphemes = splitGraphemes(word);
  const parts: string[] = [];
  let previousIsWide = true;
  for (const grapheme of graphemes) {
    const wide = isIdeograph(grapheme.codePointAt(0) ?? 0);
    const last = parts.length - 1;
    if (last >= 0 && (closing.test(grapheme) || (!wide && !previousIsWide))) parts[last] += grapheme;
    else parts.push(grapheme);
    previousIsWide = wide;
  }
  return parts;
}

function breakLongWord(word: string, style: TextStyle, limit: number): string[] {
  if (textWidth(word, style) <= limit) return [word];
  const parts: string[] = [];
  let part = '';
  let width = 0;
  let previous = '';
  for (const grapheme of splitGraphemes(word)) {
    const growth = textWidth(previous + grapheme, style) - textWidth(previous, style);
    if (part !== '' && width + growth > limit) {
      parts.push(part);
      part = '';
      width = 0;
    }
    width += part === '' ? textWidth(grapheme, style) : growth;
    part += grapheme;
    previous = grapheme;
  }
  return [...parts, part];
}
