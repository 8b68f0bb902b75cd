/** Values as YAML: small ones on one line in braces and brackets, larger ones on lines of their own. */
import { literalLines, type Quotes, type Scalar, scalarText } from './scalar-text.ts';

/** Columns up to which a mapping or a list is written on one line. */
const WIDTH = 110;

/** A value on one line, as within braces. */
export function flowText(value: unknown, quotes?: Quotes): string {
  if (Array.isArray(value)) return `[${value.map((each) => flowText(each)).join(', ')}]`;
  if (!isMapping(value)) return scalarText(asScalar(value), true, quotes);
  const entries = entriesOf(value).map(([key, each]) => `${scalarText(key, true)}: ${flowText(each)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A field with its value: one line, or several of which the others are further in. */
export function entryLines(key: string, value: unknown, width = WIDTH): string[] {
  return below(`${scalarText(key, false)}:`, value, width);
}

/** What stands behind the colon of a field or the hyphen of an item. */
export function below(head: string, value: unknown, width = WIDTH, quotes?: Quotes): string[] {
  const inline = inlineText(value, width - head.length - 1, quotes);
  if (inline !== undefined) return [`${head} ${inline}`];
  if (typeof value === 'string') {
    const { mark, lines } = literalLines(value) ?? { mark: '|', lines: [] };
    return [`${head} ${mark}`, ...indented(lines)];
  }
  const lines = blockLines(value, width - 2);
  if (!head.endsWith('-')) return [head, ...indented(lines)];
  const [first = '', ...rest] = lines;
  return [`${head} ${first}`, ...indented(rest)];
}

/** The lines of a mapping or a list that is not empty, each entry from the first column on. */
export function blockLines(value: unknown, width = WIDTH): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => below('-', each, width));
  return isMapping(value) ? entriesOf(value).flatMap(([key, each]) => entryLines(key, each, width)) : [];
}

export function indented(lines: readonly string[], by = '  '): string[] {
  return lines.map((line) => (line === '' ? '' : by + line));
}

/** The value on one line if that is how a person would write it. */
function inlineText(value: unknown, width: number, quotes?: Quotes): string | undefined {
  if (typeof value === 'string' && value.includes('\n'))
    return literalLines(value) ? undefined : scalarText(value, false);
  if (!Array.isArray(value) && !isMapping(value)) return scalarText(asScalar(value), false, quotes);
  if (!isSmall(value)) return undefined;
  const text = flowText(value);
  return text.length <= width || text.length === 2 ? text : undefined;
}

/** Without a list of mappings or a text of several lines in it. */
function isSmall(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\n');
  if (Array.isArray(value)) return value.every((each) => !isMapping(each) && isSmall(each));
  return !isMapping(value) || entriesOf(value).every(([, each]) => isSmall(each));
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields without a value are not written. */
function entriesOf(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}

function asScalar(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
