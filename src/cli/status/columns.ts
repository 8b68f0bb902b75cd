import stringWidth from 'string-width';
import { printable } from '../../records/words.ts';

/** Text from records for one line of a terminal, by the columns that it takes: a Chinese sign or an emoji takes two. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns that a text takes once it is made fit for one line. */
export function widthOf(text: string): number {
  return stringWidth(oneLine(text));
}

/** A text in exactly so many columns: filled with spaces, or cut with an ellipsis. */
export function fit(text: string, columns: number): string {
  const shown = cut(oneLine(text), columns);
  return shown + ' '.repeat(Math.max(0, columns - stringWidth(shown)));
}

/** A text in at most so many columns. */
function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `${take(text, columns - 1).trimEnd()}…`;
}

/**
 * A text in lines of at most so many columns, the second and later ones indented. A word that no line can hold is broken.
 */
export function wrap(
  text: string,
  columns: number,
  first = '',
  rest = ' '.repeat(stringWidth(first)),
): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const room = Math.max(10, columns);
  for (let word of oneLine(text).split(' ')) {
    if (!empty && stringWidth(line) + 1 + stringWidth(word) > room) {
      lines.push(line);
      [line, empty] = [rest, true];
    }
    while (stringWidth(line) + stringWidth(word) > room && word !== '') {
      // at least one sign a line, whatever its width
      const part = take(word, Math.max(2, room - stringWidth(line)));
      lines.push(line + part);
      word = word.slice(part.length);
      [line, empty] = [rest, true];
    }
    if (word === '') continue;
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}

/** The signs of a text that so many columns hold. */
function take(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += stringWidth(segment);
    if (width > columns) break;
    taken += segment;
  }
  return taken;
}

/** Without line breaks and without anything that a terminal would obey. */
function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}
