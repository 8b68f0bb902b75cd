/** Values and what was asked for, in words and as examples to copy. */
import { z } from 'zod';
import type { Kind } from '../../schemas/kind-names.ts';
import { places } from '../../schemas/kinds.ts';
import { metaOf, unwrap } from '../../schemas/walk.ts';
import { shorten } from './words.ts';

/** The ids that a playbook has of a kind, so that examples show its own. */
export type IdsOf = (kind: Kind) => readonly string[];

/** What stands for an id where there is none yet. */
export const NO_ID = 'ID';

/** A value in words: the number 12, the text "abc", a list. */
export function describeValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `the text "${shorten(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  return String(value);
}

/** What a schema accepts, with an article: "a date", "text or a group of fields". */
export function describeSchema(schema: z.core.$ZodType): string {
  const { title } = metaOf(schema);
  if (title !== undefined) return title;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return [...new Set(inner.def.options.map(describeSchema))].join(' or ');
  if (inner instanceof z.ZodString) return 'text';
  if (inner instanceof z.ZodNumber) return 'a number';
  if (inner instanceof z.ZodBoolean) return 'true or false';
  if (inner instanceof z.ZodArray) return 'a list';
  if (inner instanceof z.ZodObject || inner instanceof z.ZodRecord) return 'a group of fields';
  return 'another value';
}

/**
 * How a value of a schema is written: `2026-05-04`, `[pt-BR]`, `{ metric: …, baseline: … }`.
 *
 * @param ids without them, ids are made up.
 */
export function exampleOf(schema: z.core.$ZodType, ids?: IdsOf): string {
  // a lazy schema says nothing of itself, and one that holds itself would be followed for ever
  const { examples, reference } = { ...metaOf(unwrap(schema)), ...metaOf(schema) };
  if (ids && reference) return ids(reference)[0] ?? NO_ID;
  const example = examples?.[0];
  const inner = unwrap(schema);
  if (isText(schema)) return '…';
  if (example !== undefined) return writeValue(example);
  if (inner instanceof z.ZodEnum) return String(inner.options[0]);
  if (inner instanceof z.ZodLiteral) return String([...inner.values][0]);
  if (inner instanceof z.ZodBoolean) return 'true';
  if (inner instanceof z.ZodNumber) return '12';
  if (inner instanceof z.ZodArray) return `[${exampleOf(inner.def.element, ids)}]`;
  if (inner instanceof z.ZodObject) return exampleOfFields(inner, ids);
  if (inner instanceof z.ZodUnion) {
    return inner.def.options.map((option) => exampleOf(option, ids)).find((one) => one !== '…') ?? '…';
  }
  return '…';
}

/** A value as a person types it on one line. */
function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${writeValue(inner)}`)
    .join(', ')} }`;
}

/** Every required field; the first two fields where none is required. */
function exampleOfFields(schema: z.ZodObject, ids?: IdsOf): string {
  const fields = Object.entries(schema.def.shape);
  const required = fields.filter(([, field]) => !isOptional(field));
  const shown = required.length > 0 ? required : fields.slice(0, 2);
  return `{ ${shown.map(([name, field]) => `${name}: ${exampleOf(field, ids)}`).join(', ')} }`;
}

/** What to do first where a schema asks for the id of a record and there is none of its kind. */
export function createFirst(schema: z.core.$ZodType, ids?: IdsOf): string {
  const inner = unwrap(schema);
  const to = metaOf(inner instanceof z.ZodArray ? inner.def.element : schema).reference;
  return ids && to && ids(to).length === 0 ? ` Create \`${placeOfId(to)}\` first.` : '';
}

/** The file that a record of a kind will be. */
function placeOfId(kind: Kind): string {
  return places[kind].replace('{id}', NO_ID);
}

/** Whether a field may be left out. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** Whether any text will do, so that an example would only mislead. */
export function isText(schema: z.core.$ZodType): boolean {
  return unwrap(schema) instanceof z.ZodString && ['text', undefined].includes(metaOf(schema).title);
}
