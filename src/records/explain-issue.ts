import { z } from 'zod';
import { type DataPath, fieldsOf, metaOf, optionFor, schemaAt, unwrap, valueAt } from '../../schemas/walk.ts';
import { type Problem, printPath } from './diagnostic.ts';
import { type RuleId, rules } from './rules.ts';
import { nearest } from './suggest.ts';

/** The problems behind the issues that a schema raised over frontmatter, in sentences. */
export function explainIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  kind: string,
): Problem[] {
  return issues.flatMap((issue) => explainIssue(schema, data, issue, issue.path.map(pathKey), kind));
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function explainIssue(
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  path: DataPath,
  kind: string,
): Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, data, path, key, kind));
    case 'invalid_union':
      return explainUnion(schema, data, issue, path, kind);
    case 'invalid_key':
      return [badKey(schema, data, path)];
    case 'custom':
      return [explainCustom(schema, data, issue, path)];
    default:
      return [
        valueAt(data, path) === undefined
          ? missing(schema, data, path)
          : wrongValue(schema, data, issue, path),
      ];
  }
}

function unknownKey(schema: z.ZodType, data: unknown, path: DataPath, key: string, kind: string): Problem {
  const owner = schemaAt(schema, path, data);
  const union = owner && unwrap(owner);
  const object = union instanceof z.ZodUnion ? optionFor(union, valueAt(data, path)) : owner;
  const fields = Object.keys((object && fieldsOf(object)) ?? {});
  const meant = nearest(key, fields);
  const where = path.length === 0 ? `a ${kind} record` : `\`${printPath(path)}\``;
  const known = `Its fields are ${fields.map((field) => `\`${field}\``).join(', ')}.`;
  return {
    rule: 'unknown-key',
    path: [...path, key],
    atKey: true,
    message: `\`${key}\` is not a field of ${where}.`,
    hint:
      key === 'id' && path.length === 0
        ? "Delete the line: the file's name is the id."
        : meant
          ? `Did you mean \`${meant}\`?`
          : known,
  };
}

function missing(schema: z.ZodType, data: unknown, path: DataPath): Problem {
  const field = String(path.at(-1));
  const meta = metaAt(schema, path, data);
  return {
    rule: 'missing-required',
    path,
    atKey: true,
    message: `\`${printPath(path)}\` is missing${meta.title ? `; it must be ${meta.title}` : ''}.`,
    hint: `Add \`${field}: ${exampleOf(schema, path, data) ?? '…'}\`.${meta.description ? ` ${meta.description}` : ''}`,
  };
}

function wrongValue(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue, path: DataPath): Problem {
  const value = valueAt(data, path);
  const name = `\`${printPath(path)}\``;
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const meant = nearest(String(value), allowed);
    return {
      rule: 'wrong-value',
      path,
      message: `${name} is ${describe(value)}; it must be ${allowed.length === 1 ? allowed[0] : `one of ${allowed.join(', ')}`}.`,
      hint: meant
        ? `Did you mean \`${meant}\`?`
        : `Write one of ${allowed.map((option) => `\`${option}\``).join(', ')}.`,
    };
  }
  const title = metaAt(schema, path, data).title ?? expected(issue);
  const example = exampleOf(schema, path, data);
  return {
    rule: issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value',
    path,
    message: `${name} must be ${title}; it is ${describe(value)}.`,
    hint: example === undefined ? `Write ${title} here.` : `Write it like \`${example}\`.`,
  };
}

function explainUnion(
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  path: DataPath,
  kind: string,
): Problem[] {
  const value = valueAt(data, path);
  if (value === undefined) return [missing(schema, data, path)];
  const owner = schemaAt(schema, path, data);
  const union = owner && unwrap(owner);
  if (union instanceof z.ZodUnion) {
    const option = optionFor(union, value);
    const issues = option && issue.errors[union.def.options.indexOf(option)];
    if (issues && !issues.some(({ code, path: below }) => code === 'invalid_type' && below.length === 0)) {
      return issues.flatMap((inner) =>
        explainIssue(schema, data, inner, [...path, ...inner.path.map(pathKey)], kind),
      );
    }
  }
  const example = exampleOf(schema, path, data);
  return [
    {
      rule: 'wrong-type',
      path,
      message: `\`${printPath(path)}\` cannot be ${describe(value)}.`,
      hint:
        example === undefined
          ? 'Look at another record of this kind for how it is written.'
          : `Write it like \`${example}\`.`,
    },
  ];
}

function badKey(schema: z.ZodType, data: unknown, path: DataPath): Problem {
  const owner = schemaAt(schema, path.slice(0, -1), data);
  const inner = owner && unwrap(owner);
  const title = inner instanceof z.ZodRecord ? metaOf(inner.def.keyType).title : undefined;
  return {
    rule: 'bad-id',
    path,
    atKey: true,
    message: `\`${String(path.at(-1))}\` is not ${title ?? 'an id'}.`,
    hint: 'Use lower-case letters without accents, digits and hyphens.',
  };
}

function explainCustom(
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssueCustom,
  path: DataPath,
): Problem {
  const value = valueAt(data, path);
  const params = issue.params ?? {};
  const name = `\`${printPath(path)}\``;
  const example = exampleOf(schema, path, data);
  const named: unknown = params['rule'];
  const rule = isRule(named) ? named : 'wrong-value';
  if (rule === 'empty-value') {
    return {
      rule,
      path,
      message: `${name} is empty.`,
      hint: 'Fill it in, or delete the line if it is not needed.',
    };
  }
  if (rule === 'impossible-date') {
    const looksRight = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    return {
      rule,
      path,
      message: looksRight
        ? `${name} is ${value}, and there is no such day.`
        : `${name} must be ${metaAt(schema, path, data).title ?? 'a date'}; it is ${describe(value)}.`,
      hint: `Write year, month and day with two digits each, like \`${example ?? '2026-05-04'}\`.`,
    };
  }
  const candidates: unknown = params['candidates'];
  const meant = Array.isArray(candidates)
    ? nearest(String(params['received']), candidates.map(String))
    : undefined;
  const known = Array.isArray(candidates)
    ? `Write one of ${candidates.map((id) => `\`${String(id)}\``).join(', ')}.`
    : undefined;
  return {
    rule,
    path,
    message: `${path.length === 0 ? 'The record' : name} ${issue.message}${rule === 'bad-id' ? `: ${describe(value)}` : ''}.`,
    hint:
      (meant && `Did you mean \`${meant}\`?`) ??
      known ??
      (rule === 'duplicate-id' ? 'Give one of the two another id.' : undefined) ??
      (rule === 'date-order' ? 'Correct one of the two dates.' : undefined) ??
      (example === undefined
        ? 'Look at another record of this kind for how it is written.'
        : `Write it like \`${example}\`.`),
  };
}

function isRule(name: unknown): name is RuleId {
  return typeof name === 'string' && name in rules;
}

function metaAt(schema: z.ZodType, path: DataPath, data: unknown) {
  const found = schemaAt(schema, path, data);
  return found ? metaOf(found) : {};
}

function exampleOf(schema: z.ZodType, path: DataPath, data: unknown): string | undefined {
  const found = schemaAt(schema, path, data);
  if (!found) return undefined;
  const example = metaOf(found).examples?.[0];
  if (example !== undefined) return String(example);
  const inner = unwrap(found);
  if (inner instanceof z.ZodEnum) return String(inner.options[0]);
  if (inner instanceof z.ZodBoolean) return 'true';
  if (inner instanceof z.ZodNumber) return '12';
  if (inner instanceof z.ZodArray) return '[…, …]';
  if (inner instanceof z.ZodObject) return `{ ${Object.keys(inner.def.shape).slice(0, 2).join(': …, ')}: … }`;
  return undefined;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `a list with ${issue.minimum} entry or more`
      : `${issue.minimum} or more`;
  if (issue.code === 'too_big') return `${issue.maximum} or less`;
  if (issue.code !== 'invalid_type') return issue.message;
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
  };
  return names[issue.expected] ?? issue.expected;
}

/** A value in words: the number 12, the text "abc", a list. */
function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `the text "${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  if (typeof value === 'number') return `the number ${value}`;
  return String(value);
}
