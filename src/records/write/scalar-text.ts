/** How a person types a text, a number or a yes in YAML: with quotation marks only where it would be read otherwise. */
import { CORE_SCHEMA, load } from 'js-yaml';

/** A value that is not made of others. */
export type Scalar = string | number | boolean | null;

/** Quotation marks that a text has although it needs none: the wish of whoever wrote it. */
export type Quotes = 'single' | 'double' | undefined;

/**
 * A scalar on one line.
 *
 * @param inFlow whether it stands within brackets or braces, where commas end it.
 */
export function scalarText(value: Scalar, inFlow: boolean, quotes?: Quotes): string {
  if (typeof value !== 'string') return String(value);
  if (quotes === 'single' && isSingleQuotable(value)) return singleQuoted(value);
  if (quotes === 'double') return doubleQuoted(value);
  return isPlain(value, inFlow) ? value : needsQuotes(value);
}

/** Whether a text is read back as it is without quotation marks. */
export function isPlain(text: string, inFlow: boolean): boolean {
  // the reader has the last word; what it is not asked about would end the line or begin another document
  if (text === '' || text !== text.trim() || UNPRINTABLE.test(text) || /^(?:---|\.\.\.|[%@`])/.test(text))
    return false;
  if (inFlow && /[,[\]{}]/.test(text)) return false;
  return (
    readBack(inFlow ? `{ k: ${text} }` : `k: ${text}`) === text && readBack(`k: [${text}]`) !== undefined
  );
}

function readBack(yaml: string): unknown {
  try {
    const read: unknown = load(yaml, { schema: CORE_SCHEMA });
    return typeof read === 'object' && read !== null && Object.keys(read).join() === 'k' && 'k' in read
      ? read.k
      : undefined;
  } catch {
    return undefined;
  }
}

/** Line breaks, and marks that no file should hold as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Surrogate}|[\ufffe\uffff]/u;

function isSingleQuotable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

function needsQuotes(text: string): string {
  return /["\\]/.test(text) && !text.includes("'") && isSingleQuotable(text)
    ? singleQuoted(text)
    : doubleQuoted(text);
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function doubleQuoted(text: string): string {
  // JSON is YAML but for a few marks that only YAML refuses
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The lines of a text of several lines below `|`, with the mark; undefined where it has to be quoted. */
export function literalLines(text: string): { mark: '|' | '|-'; lines: string[] } | undefined {
  const isWhole = text.endsWith('\n');
  const lines = (isWhole ? text.slice(0, -1) : text).split('\n');
  const isFit = lines.every((line) => line === line.trimEnd() && !UNPRINTABLE.test(line));
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (!isFit || first === '' || last === '' || /^\s/.test(first) || text.includes('\n\n\n')) return undefined;
  return { mark: isWhole ? '|' : '|-', lines };
}
