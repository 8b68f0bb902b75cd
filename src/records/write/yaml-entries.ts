/** Where the entries of mappings and lists stand in YAML text, whatever style they are written in. */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { DataPath } from '../../../schemas/walk.ts';
import { WriteError } from './write-error.ts';

export type Collection = YAMLMap | YAMLSeq;

/** A field of a mapping, or an item of a list. Places are offsets into the YAML. */
export interface Entry {
  key: string | number;
  /** Of the key or the hyphen; of the value in a list in brackets. */
  start: number;
  /** Behind the colon or the hyphen. */
  head: number;
  /** Where the value begins; where `head` is if nothing is written. */
  from: number;
  /** Where the value ends; a value on lines of its own ends behind the last of them. */
  end: number;
  value: unknown;
}

/** Reads YAML for changing it: a document that has no error in it. */
export function parseYaml(yaml: string): Document {
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false, keepSourceTokens: true });
  if (document.errors.length > 0)
    throw new WriteError('The frontmatter cannot be read, so it is not changed.');
  return document;
}

export function isCollection(value: unknown): value is Collection {
  return isMap(value) || isSeq(value);
}

/** The value at a path, and whether a mapping or a list in braces or brackets is around it. */
export function nodeAt(document: Document, path: DataPath): { node: unknown; inFlow: boolean } {
  let node: unknown = document.contents;
  let inFlow = false;
  for (const key of path) {
    if (!isCollection(node)) return { node: undefined, inFlow };
    inFlow ||= node.flow === true;
    node = entriesOf(node).find((entry) => entry.key === key)?.value;
  }
  return { node, inFlow };
}

/** The entries of a mapping or a list in the order in which they are written. */
export function entriesOf(collection: Collection): Entry[] {
  return isSeq(collection) ? itemsOf(collection) : fieldsOf(collection);
}

function fieldsOf(map: YAMLMap): Entry[] {
  return map.items.filter(isPair).map((pair): Entry => {
    if (!isScalar(pair.key) || !pair.key.range) throw new WriteError('A field has a name that is no word.');
    const { value, source, range } = pair.key;
    const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
    const head = colon ? colon.offset + 1 : range[1];
    return {
      key: String(value ?? source ?? ''),
      start: range[0],
      head,
      value: pair.value,
      ...placeOf(pair.value, head),
    };
  });
}

function itemsOf(list: YAMLSeq): Entry[] {
  const token = list.srcToken;
  const hyphens =
    token && 'items' in token
      ? token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
      : [];
  return list.items.map((value, key): Entry => {
    const place = placeOf(value, (hyphens[key] ?? -1) + 1);
    const start = list.flow ? place.from : (hyphens[key] ?? place.from);
    return { key, start, head: list.flow ? start : start + 1, value, ...place };
  });
}

function placeOf(value: unknown, head: number): { from: number; end: number } {
  const isNothing = value === null || (isScalar(value) && value.value === null && !value.source);
  if (isNothing) return { from: head, end: head };
  const range = (isScalar(value) || isCollection(value)) && value.range;
  if (!range)
    throw new WriteError('The frontmatter has a reference to another part of it, so it is not changed.');
  return { from: range[0], end: range[1] };
}

/** Whether a value stands on lines of its own. */
export function isBlock(value: unknown): boolean {
  if (isScalar(value)) return value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED';
  return isCollection(value) && value.flow !== true;
}
