/** The fields of a kind as flags of the command line, made from its schema. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import type { Kind } from '../../../schemas/kind-names.ts';
import { schemas } from '../../../schemas/kinds.ts';
import { allFieldsOf, fieldsFor, metaOf, unwrap } from '../../../schemas/walk.ts';
import { isOptional } from '../../records/templates/without-placeholders.ts';

/** A field that a flag can give. */
export interface Field {
  /** As in the record: `clients_per_manager`. */
  name: string;
  /** As it is typed: `clients-per-manager`. */
  flag: string;
  description: string;
  required: boolean;
  /** The words that it may be, where there are few. */
  choices: string[] | undefined;
  /** The kind of record whose id it is. */
  reference: Kind | undefined;
  schema: z.core.$ZodType;
  /** A word or a list of words; all else is given with `--set`. */
  isSimple: boolean;
}

/** Flags that mean something else. */
const TAKEN = ['help', 'set', 'text', 'content', 'today', 'date', 'id', 'dry-run', 'input'];

/**
 * All fields of a kind in the order of its schema; of those that are simple and free, each is a flag.
 *
 * @param data the record, where what it holds says which fields it has.
 */
export function fieldsOfKind(kind: Kind, data?: Record<string, unknown>): Field[] {
  if (kind === 'metrics') return [];
  const fields = (data && fieldsFor(schemas[kind], data)) ?? allFieldsOf(schemas[kind]);
  return Object.entries(fields).map(([name, schema]) => {
    const flag = name.replaceAll('_', '-');
    const { description = '', reference } = metaOf(schema);
    return {
      name,
      flag,
      description,
      required: !isOptional(schema),
      choices: choicesOf(schema),
      reference: reference ?? undefined,
      schema,
      isSimple: isWord(itemOf(schema) ?? schema) && !TAKEN.includes(flag),
    };
  });
}

/**
 * What somebody typed, as the value of a field: a text where texts stand, else what YAML makes of it. A list may be
 * typed with commas.
 */
export function readTyped(schema: z.core.$ZodType | undefined, typed: string): unknown {
  if (schema && isText(schema)) return typed;
  const item = schema && itemOf(schema);
  if (item && !typed.trim().startsWith('[')) {
    const parts = typed.split(',').map((part) => part.trim());
    return parts.filter((part) => part !== '').map((part) => readTyped(item, part));
  }
  try {
    return load(typed, { schema: CORE_SCHEMA });
  } catch {
    return typed;
  }
}

function itemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodArray ? inner.def.element : undefined;
}

function choicesOf(schema: z.core.$ZodType): string[] | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
}

function isText(schema: z.core.$ZodType): boolean {
  const inner = unwrap(schema);
  return inner instanceof z.ZodString || inner instanceof z.ZodEnum || inner instanceof z.ZodStringFormat;
}

function isWord(schema: z.core.$ZodType): boolean {
  const inner = unwrap(schema);
  return isText(schema) || inner instanceof z.ZodNumber || inner instanceof z.ZodBoolean;
}
