/** A draft without what nobody has written yet: for a record that is to be right as soon as it is there. */
import { z } from 'zod';
import type { Kind } from '../../../schemas/kind-names.ts';
import { schemas } from '../../../schemas/kinds.ts';
import { fieldsFor } from '../../../schemas/walk.ts';
import { placeholders } from '../placeholders.ts';
import { isMapping } from '../write/yaml-text.ts';
import type { Draft } from './template.ts';

/** Stands in a draft for the id of a record that is not known. */
export const UNKNOWN = '\u0000';

const words: ReadonlySet<unknown> = new Set([UNKNOWN, ...Object.values(placeholders).flatMap(Object.values)]);

/**
 * Takes away what stands for what nobody has written. A field that need not be there is an example as a whole and goes
 * with the first such word in it; of one that has to be there what can stay does.
 */
export function withoutPlaceholders(kind: Kind, { data, body }: Draft): Draft {
  const fields = fieldsFor(schemas[kind], data) ?? {};
  const kept = Object.entries(data).flatMap(([key, value]) => {
    const field = fields[key];
    const mayGo = field === undefined || isOptional(field);
    const left = mayGo ? (holdsWord(value) ? withoutItems(value) : value) : withoutWords(value);
    return left === undefined ? [] : [[key, left]];
  });
  return { data: Object.fromEntries(kept), body: bodyWithout(body) };
}

/** Whether a record is right without a field. */
export function isOptional(field: z.core.$ZodType): boolean {
  return z.safeParse(field, undefined).success;
}

function holdsWord(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsWord);
  return isMapping(value) ? Object.values(value).some(holdsWord) : words.has(value);
}

/** A list without the items that hold such a word; nothing for anything else. */
function withoutItems(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const left = value.filter((item) => !holdsWord(item));
  return left.length === 0 ? undefined : left;
}

function withoutWords(value: unknown): unknown {
  if (words.has(value)) return undefined;
  if (Array.isArray(value)) return value.map(withoutWords).filter((item) => item !== undefined);
  if (!isMapping(value)) return value;
  const { name, ask, ...rest } = value;
  // what has no name is nothing
  if (words.has(name) || words.has(ask)) return undefined;
  const left = Object.entries({ ...value, ...rest }).map(([key, each]) => [key, withoutWords(each)]);
  return Object.fromEntries(left.filter(([, each]) => each !== undefined));
}

/** Paragraphs, items and steps that are such a word, and headings that have nothing below them then. */
function bodyWithout(body: string): string {
  const lines = body.split('\n').filter((line) => {
    const text = /^\s*(?:[-*] (?:\[[ xX]\] )?)?(.*?)(?: \{[^}]*\})?\s*$/.exec(line)?.[1];
    return !words.has(text);
  });
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const filled = text.replace(/(?:^|\n+)## [^\n]*(?=\n*$)/, '').trim();
  return filled === '' ? '' : `${filled}\n`;
}
