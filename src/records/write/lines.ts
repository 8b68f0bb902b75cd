/** Changing whole lines of a file and nothing else of it: every line keeps its own ending. */
import { WriteError } from './write-error.ts';

/** The lines of a text, each with its ending; the last has none where the file does not end with one. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A line without its ending. */
export function contentOf(line: string): string {
  return line.replace(/\r?\n$/, '');
}

/** How the lines of a text end: as the first of them does, LF where there is none. */
export function endingOf(text: string): '\n' | '\r\n' {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

/** The content of a line, counted from 1. */
export function lineAt(text: string, line: number): string {
  return contentOf(splitLines(text)[line - 1] ?? '');
}

/**
 * A text with lines added behind the line `after`; 0 puts them first. A file without a final line ending stays so.
 *
 * @throws WriteError if there is no such line.
 */
export function insertLines(text: string, after: number, added: readonly string[]): string {
  const lines = splitLines(text);
  if (after < 0 || after > lines.length) throw new WriteError(`There is no line ${after}.`);
  if (added.length === 0) return text;
  const ending = endingOf(text);
  const isOpen = after === lines.length && after > 0 && !text.endsWith('\n');
  const between = added.join(ending);
  const inserted = isOpen ? `${ending}${between}` : `${between}${ending}`;
  return [...lines.slice(0, after), inserted, ...lines.slice(after)].join('');
}

/**
 * A text with another content of one line.
 *
 * @throws WriteError if there is no such line or the content is of several.
 */
export function replaceLine(text: string, line: number, content: string): string {
  if (/[\r\n]/.test(content)) throw new WriteError('A line cannot hold a line break.');
  const lines = splitLines(text);
  const before = lines[line - 1];
  if (before === undefined) throw new WriteError(`There is no line ${line}.`);
  lines[line - 1] = content + before.slice(contentOf(before).length);
  return lines.join('');
}

/**
 * A text without some lines, both named ones included. A file without a final line ending stays so.
 *
 * @throws WriteError if there are no such lines.
 */
export function removeLines(text: string, from: number, to: number): string {
  const lines = splitLines(text);
  if (from < 1 || to < from || to > lines.length)
    throw new WriteError(`There are no lines ${from} to ${to}.`);
  const isOpen = to === lines.length && !text.endsWith('\n');
  lines.splice(from - 1, to - from + 1);
  return isOpen ? contentOf(lines.join('')) : lines.join('');
}
