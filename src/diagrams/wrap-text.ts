import { isWide, splitGraphemes, type TextStyle, textWidth } from './measure.ts';

/** A piece of text that stays on one line; pieces of one word are joined without a space. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

/** Punctuation that may not open a line of Chinese or Japanese. */
const closing = /^[、。，．・：；？！）」』】〉》〕ー々…]/;

/**
 * Clean text in as few lines as fit `limit` px, and then evenly: the last line is never a lone word
 * when a narrower block holds it. A word wider than the limit breaks between two characters.
 */
export function wrapText(text: string, style: TextStyle, limit: number): string[] {
  if (textWidth(text, style) <= limit) return text === '' ? [] : [text];
  const pieces = splitPieces(text, style, limit);
  const lines = fillLines(pieces, style, limit);
  let tooNarrow = Math.max(limit / 3, ...pieces.map((piece) => textWidth(piece.text, style))) - 1;
  let enough = limit;
  let best = lines;
  while (enough - tooNarrow > 4) {
    const middle = (tooNarrow + enough) / 2;
    const candidate = fillLines(pieces, style, middle);
    if (candidate.length > lines.length) {
      tooNarrow = middle;
    } else {
      enough = middle;
      best = candidate;
    }
  }
  return best;
}

function fillLines(pieces: readonly Piece[], style: TextStyle, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line + (piece.spaced && line !== '' ? ' ' : '') + piece.text;
    if (line === '' || textWidth(longer, style) <= limit) {
      line = longer;
    } else {
      lines.push(line);
      line = piece.text;
    }
  }
  return [...lines, line];
}

function splitPieces(text: string, style: TextStyle, limit: number): Piece[] {
  return text.split(' ').flatMap((word) => {
    const parts = splitIdeographs(word).flatMap((part) => breakLongWord(part, style, limit));
    return parts.map((part, index) => ({ text: part, spaced: index === 0 }));
  });
}

/** Chinese and Japanese may break after any character, but not before closing punctuation. */
function splitIdeographs(word: string): string[] {
  if (![...word].some((character) => isWide(character.codePointAt(0) ?? 0))) return [word];
  const parts: string[] = [];
  let previousIsWide = true;
  for (const grapheme of splitGraphemes(word)) {
    const wide = isWide(grapheme.codePointAt(0) ?? 0);
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
    // Kerning reaches one character back, so what a pair adds is what the line grows by.
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
