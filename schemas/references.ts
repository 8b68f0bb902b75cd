/** Finding the values of a record that must be ids of other records. */
import { z } from 'zod';
import type { Kind } from './kind-names.ts';
import { type DataPath, fieldsOf, metaOf, optionFor, unwrap } from './walk.ts';

/** A value somewhere in a record that must be the id of another record. */
export interface Reference {
  path: DataPath;
  to: Kind;
  id: string;
}

/** Adds the references in valid data, with the place where each stands, to those found. */
type Finder = (data: unknown, path: DataPath, found: Reference[]) => void;

/**
 * Prepares the search for references in data of a schema, so that reading thousands of records asks the schema once.
 */
export function referenceFinder(schema: z.core.$ZodType): (data: unknown) => Reference[] {
  const find = prepare(schema);
  return (data) => {
    const found: Reference[] = [];
    find?.(data, [], found);
    return found;
  };
}

/** Undefined where there can be no reference: most of a record is never looked at. */
function prepare(schema: z.core.$ZodType): Finder | undefined {
  if (schema instanceof z.ZodLazy) return prepareLater(schema);
  const to = metaOf(schema).reference;
  const within = prepareInner(unwrap(schema));
  if (!to) return within;
  return (data, path, found) => {
    if (typeof data === 'string') found.push({ path, to, id: data });
    else within?.(data, path, found);
  };
}

function prepareInner(schema: z.core.$ZodType): Finder | undefined {
  if (schema instanceof z.ZodUnion) return prepareUnion(schema);
  if (schema instanceof z.ZodArray) return eachOf(prepare(schema.def.element));
  if (schema instanceof z.ZodRecord) return eachOf(prepare(schema.def.valueType));
  const fields = Object.entries(fieldsOf(schema) ?? {}).flatMap(([key, field]) => {
    const find = prepare(field);
    return find ? [{ key, find }] : [];
  });
  if (fields.length === 0) return undefined;
  return (data, path, found) => {
    if (typeof data !== 'object' || data === null) return;
    const values = new Map(Object.entries(data));
    for (const { key, find } of fields) if (values.has(key)) find(values.get(key), [...path, key], found);
  };
}

/** A schema that may contain itself is prepared when it is first met in data. */
function prepareLater(schema: z.ZodLazy): Finder {
  let inner: { find: Finder | undefined } | undefined;
  return (data, path, found) => {
    inner ??= { find: prepare(schema.def.getter()) };
    inner.find?.(data, path, found);
  };
}

function prepareUnion(union: z.ZodUnion): Finder | undefined {
  const finders = new Map([...union.def.options].map((option) => [option, prepare(option)]));
  if (![...finders.values()].some(Boolean)) return undefined;
  return (data, path, found) => {
    const option = optionFor(union, data);
    if (option) finders.get(option)?.(data, path, found);
  };
}

function eachOf(find: Finder | undefined): Finder | undefined {
  if (!find) return undefined;
  return (data, path, found) => {
    if (typeof data !== 'object' || data === null) return;
    const entries = Array.isArray(data) ? data.entries() : Object.entries(data);
    for (const [key, value] of entries) find(value, [...path, key], found);
  };
}
