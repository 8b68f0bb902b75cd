/** The four changes that YAML text is given: another value, a new entry, none, and nothing else of it. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Quotes } from './scalar-text.ts';
import { WriteError } from './write-error.ts';
import { type Collection, type Entry, entriesOf, isBlock } from './yaml-entries.ts';
import { below, entryLines, flowText, indented } from './yaml-text.ts';

/** Columns up to which a mapping or a list is written on one line. */
const WIDTH = 110;

/** Puts another value behind a colon or a hyphen; a comment on the same line stays. */
export function replaceEntry(yaml: string, entry: Entry, value: unknown, inFlow: boolean): string {
  const { start, head, from, end } = entry;
  const quotes = quotesOf(entry.value, inFlow);
  const isEmpty = from === end;
  if (inFlow) return splice(yaml, from, end, (isEmpty && head > start ? ' ' : '') + flowText(value, quotes));
  const indent = columnOf(yaml, start);
  const written = yaml.slice(start, head);
  const [first = '', ...rest] = below(written, value, WIDTH - indent, quotes);
  const inline = first.slice(written.length);
  if (rest.length === 0 && !isBlock(entry.value)) {
    return splice(yaml, from, end, isEmpty ? inline : inline.trimStart());
  }
  // what a person wrote behind the value, or behind the name of a field whose value is below it
  const behind = isBlock(entry.value) ? contentTo(yaml, head) : contentTo(yaml, end);
  const comment = /(?:^|\s)\s*#.*$/.exec(behind)?.[0] ?? '';
  const isOnHyphen = isBlock(entry.value) && yaml[start] === '-' && !isScalar(entry.value);
  const lines = [`${first}${isOnHyphen ? '' : comment}`, ...indented(rest, ' '.repeat(indent))];
  return splice(yaml, start, lineEnd(yaml, end), `${lines.join('\n')}\n`);
}

/** Adds an entry behind another, or in front of all where none is named. */
export function insertEntry(
  yaml: string,
  parent: Collection,
  after: Entry | undefined,
  key: string | number,
  value: unknown,
): string {
  const entries = entriesOf(parent);
  const [first] = entries;
  if (!first) throw new WriteError('An empty mapping or list is replaced, not added to.');
  if (parent.flow) {
    const text = isSeq(parent) ? flowText(value) : flowText({ [key]: value }).slice(2, -2);
    return after
      ? splice(yaml, after.end, after.end, `, ${text}`)
      : splice(yaml, first.start, first.start, `${text}, `);
  }
  const indent = columnOf(yaml, first.start);
  const width = WIDTH - indent;
  const lines = isSeq(parent) ? below('-', value, width) : entryLines(String(key), value, width);
  const text = `${indented(lines, ' '.repeat(indent)).join('\n')}\n`;
  // the first field of an item shares its line with the hyphen
  const before = after ?? (isFirstOfLine(yaml, first.start) ? undefined : first);
  const at = before ? lineEnd(yaml, before.end) : first.start - indent;
  return splice(yaml, at, at, text);
}

/** Takes away one of several entries; comments on lines of their own stay. */
export function removeEntry(yaml: string, parent: Collection, entry: Entry): string {
  const entries = entriesOf(parent);
  const at = entries.findIndex(({ start }) => start === entry.start);
  const [before, next] = [entries[at - 1], entries[at + 1]];
  if (parent.flow) return removeFromFlow(yaml, before, entry, next);
  if (isFirstOfLine(yaml, entry.start)) {
    return splice(yaml, entry.start - columnOf(yaml, entry.start), lineEnd(yaml, entry.end), '');
  }
  return splice(yaml, entry.start, next?.start ?? entry.end, '');
}

function removeFromFlow(
  yaml: string,
  before: Entry | undefined,
  entry: Entry,
  next: Entry | undefined,
): string {
  const isOneLine = (from: number, to: number) => !yaml.slice(from, to).includes('\n');
  if (before && isOneLine(before.end, entry.end)) return splice(yaml, before.end, entry.end, '');
  if (next && isOneLine(entry.start, next.start)) return splice(yaml, entry.start, next.start, '');
  // on a line of its own, with the comma behind it; one that is left at the end does no harm
  const comma = /^[ \t]*,/.exec(yaml.slice(entry.end))?.[0].length ?? 0;
  const cut = splice(yaml, entry.start, entry.end + comma, '');
  const from = entry.start - columnOf(yaml, entry.start);
  return contentTo(cut, from).trim() === '' ? splice(cut, from, lineEnd(cut, entry.start), '') : cut;
}

/** The quotation marks that somebody wanted: those of a text that needs none, and single ones. */
function quotesOf(value: unknown, inFlow: boolean): Quotes {
  if (!isScalar(value) || typeof value.value !== 'string') return undefined;
  if (value.type === 'QUOTE_SINGLE') return flowText(value.value).startsWith("'") ? undefined : 'single';
  if (value.type !== 'QUOTE_DOUBLE') return undefined;
  const plain = inFlow ? flowText(value.value) : below('', value.value)[0];
  return /^ ?["']/.test(plain ?? '') ? undefined : 'double';
}

/** Text put in place of another; its lines end as those around it. */
function splice(yaml: string, from: number, to: number, text: string): string {
  const ending = yaml.includes('\r\n') ? '\r\n' : '\n';
  return yaml.slice(0, from) + text.replaceAll('\n', ending) + yaml.slice(to);
}

function columnOf(yaml: string, at: number): number {
  return at - (yaml.lastIndexOf('\n', at - 1) + 1);
}

function isFirstOfLine(yaml: string, at: number): boolean {
  return yaml.slice(at - columnOf(yaml, at), at).trim() === '';
}

/** What stands from a place to the end of its line. */
function contentTo(yaml: string, from: number): string {
  return /^[^\r\n]*/.exec(yaml.slice(from))?.[0] ?? '';
}

/** Where the next line begins; a place at the beginning of a line is that already. */
function lineEnd(yaml: string, at: number): number {
  if (at > 0 && yaml[at - 1] === '\n') return at;
  const end = yaml.indexOf('\n', at);
  return end === -1 ? yaml.length : end + 1;
}

/** Whether entries can be added to a collection and taken from it as it is written. */
export function hasEntries(node: unknown): node is Collection {
  return (isMap(node) || isSeq(node)) && node.items.length > 0;
}
