/** Changing values of a frontmatter in the text of its file: what a person wrote around them stays as it is. */
import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '../../../schemas/kind-names.ts';
import { schemas } from '../../../schemas/kinds.ts';
import { type DataPath, keysOf, schemaAt, valueAt } from '../../../schemas/walk.ts';
import { printPath } from '../diagnostic.ts';
import { type Frontmatter, readFrontmatter } from '../frontmatter.ts';
import { WriteError } from './write-error.ts';
import { hasEntries, insertEntry, removeEntry, replaceEntry } from './yaml-edits.ts';
import { entriesOf, isCollection, nodeAt, parseYaml } from './yaml-entries.ts';
import { isMapping } from './yaml-text.ts';

/**
 * The text of a file with another value at a path of its frontmatter. Mappings and lists are changed entry by entry, so
 * that only the lines of what differs change. What is not there yet is added: among the other fields where the schema of
 * the kind has it, else behind the last.
 *
 * @throws WriteError if the text has no frontmatter, or nothing can stand at the path.
 */
export function setValue(text: string, path: DataPath, value: unknown, kind?: Kind): string {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return change(text, (data) => withValue(data, path, plain), kind);
}

/** The text of a file with a value behind the last of a list, which is begun if it is not there. */
export function appendValue(text: string, path: DataPath, value: unknown, kind?: Kind): string {
  const list = valueAt(dataOf(text).data, path) ?? [];
  if (!Array.isArray(list)) throw new WriteError(`\`${printPath(path)}\` is no list.`);
  return setValue(text, path, [...list, value], kind);
}

/** The text of a file without the value at a path; one that is not there is no fault. */
export function removeValue(text: string, path: DataPath): string {
  return change(text, (data) =>
    valueAt(data, path) === undefined ? data : withValue(data, path, undefined),
  );
}

function dataOf(text: string): Frontmatter {
  const read = readFrontmatter(text.replace(/^\uFEFF/, ''));
  if ('frontmatter' in read) return read.frontmatter;
  throw new WriteError(read.problems[0]?.message ?? 'The frontmatter cannot be read.');
}

function change(text: string, wanted: (data: unknown) => unknown, kind?: Kind): string {
  const { data, body } = dataOf(text);
  const after = wanted(data);
  const from = text.indexOf('\n') + 1;
  const to = text.indexOf('\n---', 3) + 1;
  const order: Order = (path) => {
    const schema = kind && schemaAt(schemas[kind], path, after);
    return schema ? keysOf(schema) : [];
  };
  const changed = text.slice(0, from) + merge(text.slice(from, to), [], data, after, order) + text.slice(to);
  const back = dataOf(changed);
  // every reader of the record must see what was asked for, and nothing else changed
  if (!isDeepStrictEqual(back.data, after) || back.body !== body) {
    throw new WriteError('The frontmatter is written in a way that this change would break.');
  }
  return changed;
}

/** Names of fields in the order of the schema, for the mapping at a path. */
type Order = (path: DataPath) => readonly string[];

function merge(yaml: string, path: DataPath, before: unknown, after: unknown, order: Order): string {
  if (isDeepStrictEqual(before, after)) return yaml;
  const node = path.length === 0 || hasEntries(nodeAt(parseYaml(yaml), path).node);
  if (node && isMapping(before) && isMapping(after) && Object.keys(after).length > 0) {
    return mergeFields(yaml, path, before, after, order);
  }
  if (node && Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    return mergeItems(yaml, path, before, after, order);
  }
  return put(yaml, path, after, order);
}

type Fields = Record<string, unknown>;

function mergeFields(yaml: string, path: DataPath, before: Fields, after: Fields, order: Order): string {
  let changed = yaml;
  for (const [key, value] of Object.entries(after)) {
    changed = Object.hasOwn(before, key)
      ? merge(changed, [...path, key], before[key], value, order)
      : put(changed, [...path, key], value, order);
  }
  for (const key of Object.keys(before))
    if (!Object.hasOwn(after, key)) changed = take(changed, [...path, key]);
  return changed;
}

/** Items at the beginning and at the end that are the same stay; those between are changed, added or taken away. */
function mergeItems(yaml: string, path: DataPath, before: unknown[], after: unknown[], order: Order): string {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && isDeepStrictEqual(before[first], after[first])) first++;
  let last = 0;
  while (last < shorter - first && isDeepStrictEqual(before.at(-1 - last), after.at(-1 - last))) last++;
  const [ending, wanted] = [before.length - last, after.length - last];
  let changed = yaml;
  for (let index = first; index < Math.min(ending, wanted); index++) {
    changed = merge(changed, [...path, index], before[index], after[index], order);
  }
  for (let index = ending; index < wanted; index++)
    changed = put(changed, [...path, index], after[index], order, true);
  for (let index = ending - 1; index >= wanted; index--) changed = take(changed, [...path, index]);
  return changed;
}

/** Writes a value at a path whose mapping or list is there; an item may be one more between two. */
function put(yaml: string, path: DataPath, value: unknown, order: Order, isNew = false): string {
  const document = parseYaml(yaml);
  const [parentPath, key] = [path.slice(0, -1), path.at(-1)];
  const { node: parent, inFlow } = nodeAt(document, parentPath);
  if (key === undefined) throw new WriteError('A frontmatter has at least one field.');
  if (!isCollection(parent)) throw new WriteError(`There is no place for \`${printPath(path)}\`.`);
  const entries = entriesOf(parent);
  const entry = isNew ? undefined : entries.find((each) => each.key === key);
  if (entry) return replaceEntry(yaml, entry, value, inFlow || parent.flow === true);
  if (typeof key === 'number') return insertEntry(yaml, parent, entries[key - 1], key, value);
  const names = order(parentPath);
  const isBehind = (name: string) =>
    names.includes(key) && names.includes(name) && names.indexOf(name) > names.indexOf(key);
  const next = entries.findIndex((each) => isBehind(String(each.key)));
  const after = next === -1 ? entries.at(-1) : entries[next - 1];
  return insertEntry(yaml, parent, after, key, value);
}

/** Takes away an entry of a mapping or a list that has others; see `merge` for the last one. */
function take(yaml: string, path: DataPath): string {
  const { node: parent } = nodeAt(parseYaml(yaml), path.slice(0, -1));
  const entry = isCollection(parent) ? entriesOf(parent).find(({ key }) => key === path.at(-1)) : undefined;
  if (!entry || !isCollection(parent)) throw new WriteError(`There is no \`${printPath(path)}\`.`);
  return removeEntry(yaml, parent, entry);
}

/** Data with another value at a path, made where it is not there; `undefined` takes it away. */
export function withValue(data: unknown, [key, ...rest]: DataPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : [];
    if ((data !== undefined && data !== null && !Array.isArray(data)) || key > list.length) {
      throw new WriteError(`There is no place for item ${key + 1} of a list.`);
    }
    const item = withValue(list[key], rest, value);
    list.splice(key, 1, ...(item === undefined ? [] : [item]));
    return list;
  }
  if (data !== undefined && data !== null && !isMapping(data))
    throw new WriteError(`There is no place for \`${key}\`.`);
  const { [key]: before, ...others } = data ?? {};
  const field = withValue(before, rest, value);
  return field === undefined ? others : { ...(data ?? {}), [key]: field };
}
