import { z } from 'zod';
import { type DataPath, keysOf, metaOf, optionFor, schemaAt, unwrap, valueAt } from '../../schemas/walk.ts';
import {
  createFirst,
  describeSchema,
  describeValue,
  exampleOf,
  type IdsOf,
  isOptional,
} from './describe-value.ts';
import { type Problem, printPath } from './diagnostic.ts';
import { explainCustom } from './explain-custom.ts';
import { nearest } from './suggest.ts';
import { notAnOption, wrongValue } from './wrong-value.ts';

/** The frontmatter of a record and the schema that it does not fit. */
interface Subject {
  schema: z.ZodType;
  data: unknown;
  kind: string;
  ids: IdsOf | undefined;
}

/**
 * The problems behind the issues that a schema raised over frontmatter, in sentences.
 *
 * @param ids those of the playbook, for examples; without them they are made up.
 */
export function explainIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  kind: string,
  ids?: IdsOf,
): Problem[] {
  const subject = { schema, data, kind, ids };
  return joinMisspelt(issues.flatMap((issue) => explainIssue(subject, issue, issue.path.map(pathKey))));
}

function pathKey(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function explainIssue(subject: Subject, issue: z.core.$ZodIssue, path: DataPath): Problem[] {
  const { schema, data } = subject;
  const value = valueAt(data, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(subject, path, key, fieldsAt(subject, path)));
    case 'invalid_union':
      return explainUnion(subject, issue, path);
    case 'invalid_key':
      return [badKey(subject, path)];
    case 'custom':
      return [explainCustom(schemaAt(schema, path, data), value, issue, path, subject.ids)];
    default:
      return [
        value === undefined
          ? missing(subject, path)
          : wrongValue(schemaAt(schema, path, data), value, issue, path, subject.ids),
      ];
  }
}

/** Names of the fields of the group at a path; of a union, those of the option that is meant. */
function fieldsAt({ schema, data }: Subject, path: DataPath): string[] {
  const owner = schemaAt(schema, path, data);
  const inner = owner && unwrap(owner);
  const object = inner instanceof z.ZodUnion ? optionFor(inner, valueAt(data, path)) : owner;
  return object ? keysOf(object) : [];
}

function unknownKey({ kind }: Subject, path: DataPath, key: string, fields: readonly string[]): Problem {
  const meant = nearest(key, fields);
  const where = path.length === 0 ? `a ${kind} record` : `\`${printPath(path)}\``;
  const known = `Its fields are ${fields.map((field) => `\`${field}\``).join(', ')}.`;
  const isOwnId = key === 'id' && path.length === 0;
  return {
    rule: 'unknown-key',
    path: [...path, key],
    atKey: true,
    message: `\`${key}\` is not a field of ${where}.`,
    hint: isOwnId ? "Delete the line: the file's name is the id." : meant ? didYouMean(meant) : known,
  };
}

function didYouMean(meant: string): string {
  return `Did you mean \`${meant}\`?`;
}

/** A required field that is missing because its name is misspelt is one fault, not two. */
function joinMisspelt(problems: readonly Problem[]): Problem[] {
  const parentOf = ({ path = [] }: Problem) => JSON.stringify(path.slice(0, -1));
  const nameOf = ({ path = [] }: Problem) => String(path.at(-1));
  const absent = new Set(problems.filter(({ rule }) => rule === 'missing-required'));
  const joined = problems.map((problem) => {
    if (problem.rule !== 'unknown-key') return problem;
    const beside = [...absent].filter((other) => parentOf(other) === parentOf(problem));
    const meant = nearest(nameOf(problem), beside.map(nameOf));
    for (const other of beside) if (nameOf(other) === meant) absent.delete(other);
    return meant === undefined ? problem : { ...problem, hint: didYouMean(meant) };
  });
  return joined.filter((problem) => problem.rule !== 'missing-required' || absent.has(problem));
}

function missing({ schema, data, ids }: Subject, path: DataPath): Problem {
  const found = schemaAt(schema, path, data);
  const { title, description } = found ? metaOf(found) : {};
  const example = found ? exampleOf(found, ids) : '…';
  return {
    rule: 'missing-required',
    path,
    atKey: true,
    message: `\`${printPath(path)}\` is missing${title ? `; it must be ${title}` : ''}.`,
    hint: `Add \`${String(path.at(-1))}: ${example}\`.${description ? ` ${description}` : ''}${found ? createFirst(found, ids) : ''}`,
  };
}

function explainUnion(subject: Subject, issue: z.core.$ZodIssueInvalidUnion, path: DataPath): Problem[] {
  const { schema, data } = subject;
  const value = valueAt(data, path);
  if (issue.discriminator !== undefined && 'options' in issue) {
    const words = (issue.options ?? []).map(String);
    return [
      value === undefined
        ? missingWord(path, words)
        : notAnOption(`\`${printPath(path)}\``, value, words, path),
    ];
  }
  if (value === undefined) return [missing(subject, path)];
  const owner = schemaAt(schema, path, data);
  const union = owner && unwrap(owner);
  if (!owner || !(union instanceof z.ZodUnion)) return [unfit(subject, owner, value, path)];
  const option = optionFor(union, value);
  const issues = option && issue.errors[union.def.options.indexOf(option)];
  const isOfItsType =
    issues && !issues.some(({ code, path: below }) => code === 'invalid_type' && below.length === 0);
  if (!isOfItsType) return [unfit(subject, owner, value, path)];
  const all = keysOf(union);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length > 0 && !keys.some((key) => all.includes(key))) {
    return keys.map((key) => unknownKey(subject, path, key, all));
  }
  return issues.flatMap((inner) => explainIssue(subject, inner, [...path, ...inner.path.map(pathKey)]));
}

/** The field that says which of several groups of fields is meant. */
function missingWord(path: DataPath, words: readonly string[]): Problem {
  return {
    rule: 'missing-required',
    path,
    atKey: true,
    message: `\`${printPath(path)}\` is missing; it says which fields are meant.`,
    hint: `Write one of ${words.map((word) => `\`${word}\``).join(', ')}.`,
  };
}

/** A value that is none of the options of a union. */
function unfit(
  { ids }: Subject,
  schema: z.core.$ZodType | undefined,
  value: unknown,
  path: DataPath,
): Problem {
  const wanted = schema ? describeSchema(schema) : 'another value';
  const example = schema ? exampleOf(schema, ids) : '…';
  const how = example === '…' ? `Write ${wanted} here` : `Write it like \`${example}\``;
  const orNot = value === null && schema && isOptional(schema) ? ', or delete the line' : '';
  return {
    rule: 'wrong-type',
    path,
    message: `\`${printPath(path)}\` must be ${wanted}; it is ${describeValue(value)}.`,
    hint: `${how}${orNot}.`,
  };
}

function badKey({ schema, data }: Subject, path: DataPath): Problem {
  const owner = schemaAt(schema, path.slice(0, -1), data);
  const inner = owner && unwrap(owner);
  const meta = inner instanceof z.ZodRecord ? metaOf(inner.def.keyType) : {};
  const example: unknown = meta.examples?.[0];
  return {
    rule: 'bad-id',
    path,
    atKey: true,
    message: `\`${String(path.at(-1))}\` is not ${meta.title ?? 'an id'}.`,
    hint: `Write it in lower-case letters without accents or spaces${example === undefined ? '' : `, like \`${String(example)}\``}.`,
  };
}
