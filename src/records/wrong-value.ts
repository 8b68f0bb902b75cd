import { z } from 'zod';
import { type DataPath, metaOf, unwrap } from '../../schemas/walk.ts';
import {
  createFirst,
  describeSchema,
  describeValue,
  exampleOf,
  type IdsOf,
  isOptional,
  isText,
} from './describe-value.ts';
import { type Problem, printPath } from './diagnostic.ts';
import { numberMeant } from './number-meant.ts';
import { nearest } from './suggest.ts';

/** A value of another type than the schema asks for, or outside of what it allows. */
export function wrongValue(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  issue: z.core.$ZodIssue,
  path: DataPath,
  ids?: IdsOf,
): Problem {
  const name = `\`${printPath(path)}\``;
  if (issue.code === 'invalid_value') return notAnOption(name, value, issue.values.map(String), path);
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return {
      rule: 'wrong-value',
      path,
      message: `${name} is a number of more digits than can be kept.`,
      hint: 'Put it in quotes, so that it stays as it is written.',
    };
  }
  if (issue.code === 'too_big' && Array.isArray(value))
    return tooMany(name, value.length, Number(issue.maximum), path);
  const bound = boundOf(issue);
  const title = schema && metaOf(schema).title;
  // a title such as "a whole number from 1 to 5" names the bounds itself
  const wanted =
    bound !== undefined && !/\d/.test(title ?? '') ? bound : schema ? describeSchema(schema) : issue.message;
  return {
    rule: issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value',
    path,
    message: `${name} must be ${wanted}; it is ${describeValue(value)}.`,
    hint: schema
      ? howToWrite(schema, value, String(path.at(-1)), ids)
      : 'Look at another record of this kind.',
  };
}

function tooMany(name: string, count: number, most: number, path: DataPath): Problem {
  const rest = count - most;
  return {
    rule: 'wrong-value',
    path,
    message: `${name} has ${count} entries; it may have at most ${most}.`,
    hint: `Take out ${rest === 1 ? 'one' : rest} of them.`,
  };
}

/** A word that is none of those allowed. */
export function notAnOption(
  name: string,
  value: unknown,
  allowed: readonly string[],
  path: DataPath,
): Problem {
  const meant = nearest(String(value), allowed);
  const options = allowed.map((option) => `\`${option}\``).join(', ');
  return {
    rule: 'wrong-value',
    path,
    message: `${name} is ${describeValue(value)}; it must be ${allowed.length === 1 ? options : `one of ${options}`}.`,
    hint:
      meant !== undefined
        ? `Did you mean \`${meant}\`?`
        : allowed.length === 1
          ? `Write ${options}.`
          : 'Write one of these words.',
  };
}

/** What a number may be at the least or at the most, or a list at the least, in words. */
function boundOf(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  if (issue.code === 'too_big') return `${issue.maximum} or less`;
  return issue.origin === 'array'
    ? `a list with at least ${issue.minimum} entry`
    : `${issue.minimum} or more`;
}

function howToWrite(schema: z.core.$ZodType, value: unknown, field: string, ids?: IdsOf): string {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  if (isText(schema)) {
    if (isScalar) return `Put it in quotes: \`${field}: "${value}"\`.`;
    return value === null ? `Write the text behind the colon${orDelete(schema)}.` : 'Write one text here.';
  }
  const inner = unwrap(schema);
  if (inner instanceof z.ZodBoolean) return 'Write `true` or `false`.';
  if (inner instanceof z.ZodNumber && typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) {
    return `Write it without quotes: \`${field}: ${value}\`.`;
  }
  const number = inner instanceof z.ZodNumber && typeof value === 'string' ? numberMeant(value) : undefined;
  if (number !== undefined) return `Write a bare number: \`${field}: ${number}\`.`;
  if (inner instanceof z.ZodArray && (typeof value === 'string' || isScalar)) {
    const entry =
      unwrap(inner.def.element) instanceof z.ZodObject ? exampleOf(inner.def.element, ids) : String(value);
    return `Write it as a list: \`${field}: [${entry}]\`.`;
  }
  const example = exampleOf(schema, ids);
  const how = example === '…' ? `Write ${describeSchema(schema)} here` : `Write it like \`${example}\``;
  return `${how}${value === null ? orDelete(schema) : ''}.${createFirst(schema, ids)}`;
}

function orDelete(schema: z.core.$ZodType): string {
  return isOptional(schema) ? ', or delete the line' : '';
}
