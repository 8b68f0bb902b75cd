/** Reading the schemas themselves: which schema holds at a path, what it says of itself. */
import { z } from 'zod';
import type { FieldMeta } from './values.ts';

export type DataPath = readonly (string | number)[];

/** The schema below optional, default, transform and lazy wrappers. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.def.innerType);
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.def.in);
  if (schema instanceof z.ZodLazy) return unwrap(schema.def.getter());
  return schema;
}

/** What a schema, or any wrapper around it, says of itself. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  const own = z.globalRegistry.get(schema) ?? {};
  const inner = unwrapOnce(schema);
  return inner ? { ...metaOf(inner), ...own } : own;
}

function unwrapOnce(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return schema.def.innerType;
  }
  return schema instanceof z.ZodPipe ? schema.def.in : undefined;
}

/** The object schema's fields, or undefined for anything that is not an object. */
export function fieldsOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? inner.def.shape : undefined;
}

/** The fields that a mapping may have; of a union those of the option that it takes. */
export function fieldsFor(
  schema: z.core.$ZodType,
  data: unknown,
): Record<string, z.core.$ZodType> | undefined {
  const inner = unwrap(schema);
  const option = inner instanceof z.ZodUnion ? optionFor(inner, data) : inner;
  return option && fieldsOf(option);
}

/** The fields that a mapping may have, whatever option of a union it takes; of two of one name the first. */
export function allFieldsOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodUnion)) return fieldsOf(inner) ?? {};
  return Object.fromEntries(
    [...inner.def.options].reverse().flatMap((option) => Object.entries(fieldsOf(option) ?? {})),
  );
}

/**
 * Among the options of a union the one meant by `value`: for a mapping the option that its discriminator names, or else
 * the one that shares most of its keys; for anything else the first option that is not a mapping.
 */
export function optionFor(union: z.ZodUnion, value: unknown): z.core.$ZodType | undefined {
  const options = [...union.def.options];
  if (typeof value !== 'object' || value === null) return options.find((option) => !takesMapping(option));
  if (union instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = union.def;
    return options.find((option) =>
      literalsOf(fieldsOf(option)?.[discriminator]).includes(valueAt(value, [discriminator])),
    );
  }
  const shared = (option: z.core.$ZodType) =>
    Object.keys(value).filter((key) => keysOf(option).includes(key)).length;
  return options.filter(takesMapping).sort((a, b) => shared(b) - shared(a))[0];
}

function takesMapping(schema: z.core.$ZodType): boolean {
  const inner = unwrap(schema);
  return inner instanceof z.ZodUnion ? inner.def.options.some(takesMapping) : fieldsOf(inner) !== undefined;
}

/** Names of all fields that a mapping of a schema may have. */
export function keysOf(schema: z.core.$ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return [...new Set(inner.def.options.flatMap(keysOf))];
  return Object.keys(fieldsOf(inner) ?? {});
}

/** The values of a field that holds one of a few fixed words. */
export function literalsOf(schema: z.core.$ZodType | undefined): unknown[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodLiteral ? [...inner.values] : [];
}

/** The schema of the value under `key` of a value `parent` that `schema` describes. */
function childSchema(
  schema: z.core.$ZodType,
  key: string | number,
  parent: unknown,
): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.hasOwn(inner.def.shape, key) ? inner.def.shape[String(key)] : undefined;
  }
  if (inner instanceof z.ZodArray) return inner.def.element;
  if (inner instanceof z.ZodRecord) return inner.def.valueType;
  if (inner instanceof z.ZodUnion) {
    const option = optionFor(inner, parent);
    return option && childSchema(option, key, parent);
  }
  return undefined;
}

/** The value at a path of parsed data, or undefined. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    // the keys of a parsed mapping or list are only known at run time
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** The schema at a path, following the options of unions that the data takes. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: DataPath,
  data: unknown,
): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  let value: unknown = data;
  for (const key of path) {
    if (!current) return undefined;
    current = childSchema(current, key, value);
    value = valueAt(value, [key]);
  }
  return current;
}
