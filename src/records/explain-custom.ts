import type { z } from 'zod';
import type { Kind } from '../../schemas/kind-names.ts';
import { places } from '../../schemas/kinds.ts';
import { idFromName } from '../../schemas/names.ts';
import { type DataPath, metaOf } from '../../schemas/walk.ts';
import { describeValue, exampleOf, type IdsOf } from './describe-value.ts';
import { type Problem, printPath } from './diagnostic.ts';
import { nearestCountry } from './nearest-country.ts';
import { dayMeant } from './day-meant.ts';
import { type RuleId, rules } from './rules.ts';
import { nearest } from './suggest.ts';

/** Where an issue stands and what stands there. */
interface Subject {
  name: string;
  value: unknown;
  /** What the value must be, with an article; undefined where the schema has no word for it. */
  title: string | undefined;
  example: string;
  /** The record whose id the value must be, and the ids there are. */
  reference: { to: Kind; ids: readonly string[] } | undefined;
}

type Words = Pick<Problem, 'message' | 'hint'>;

/** An issue of our own tests, which name their rule in `params`. */
export function explainCustom(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  issue: z.core.$ZodIssueCustom,
  path: DataPath,
  ids?: IdsOf,
): Problem {
  const to = schema && metaOf(schema).reference;
  const subject: Subject = {
    name: path.length === 0 ? 'The record' : `\`${printPath(path)}\``,
    value,
    title: schema && metaOf(schema).title,
    example: schema ? exampleOf(schema, ids) : '…',
    reference: to && ids ? { to, ids: ids(to) } : undefined,
  };
  const named: unknown = issue.params?.['rule'];
  const rule = isRule(named) ? named : 'wrong-value';
  const explain = explanations[rule] ?? explainMessage;
  return { rule, path, ...explain(subject, issue) };
}

function isRule(name: unknown): name is RuleId {
  return typeof name === 'string' && Object.hasOwn(rules, name);
}

const explanations: Partial<Record<RuleId, (subject: Subject, issue: z.core.$ZodIssueCustom) => Words>> = {
  'empty-value': ({ name }) => ({
    message: `${name} is empty.`,
    hint: 'Fill it in, or delete the line if it is not needed.',
  }),
  'impossible-date': ({ name, value, title = 'a date', example }) => ({
    message:
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? `${name} is ${value}, and there is no such day.`
        : `${name} must be ${title}; it is ${describeValue(value)}.`,
    hint:
      title === 'a date' && typeof value === 'string' && dayMeant(value)
        ? `Write the year, the month and the day: \`${dayMeant(value)?.day}\`.`
        : `Write the year, the month and the day, like \`${example}\`.`,
  }),
  'bad-id': ({ name, value, title = 'an id', reference }) => ({
    message: `${name} must be ${title}; it is ${describeValue(value)}.`,
    hint: idMeant(idFromName(String(value)), reference),
  }),
  'duplicate-id': ({ name }, issue) => ({
    message: `${name} ${issue.message}.`,
    hint: 'Give one of the two another id.',
  }),
  'scope-id-collision': ({ name }, issue) => {
    const { id, earlier } = issue.params ?? {};
    return {
      message: `${name} has the id \`${id}\`, as \`${printPath(earlier)}\` has.`,
      hint: 'Give one of the two an `id` of its own: changes name items by it.',
    };
  },
  'change-without-effect': ({ name }) => ({
    message: `${name} alters nothing: it has an id alone.`,
    hint: 'Add what is new: `name`, `limit`, `revisions`, `counts` or `note`.',
  }),
  'date-order': ({ name }, issue) => ({
    message: `${name} ${issue.message}.`,
    hint: 'Correct one of the two.',
  }),
  'missing-required': ({ name }, issue) => ({
    message: `${name} ${issue.message}.`,
    hint: String(issue.params?.['hint'] ?? ''),
  }),
  'part-of-whole': ({ name }, issue) => ({
    message: `${name} ${issue.message}.`,
    hint: 'Correct one of the two.',
  }),
  'unknown-country': ({ name, value }) => {
    const meant = nearestCountry(String(value));
    return {
      message: `${name} must be a country whose public holidays are known, by its code of two capital letters; it is ${describeValue(value)}.`,
      hint: meant === undefined ? 'Write it like `BR`.' : `Did you mean \`${meant.code}\` (${meant.name})?`,
    };
  },
  'unknown-reference': ({ name }, issue) => {
    const candidates: unknown = issue.params?.['candidates'];
    const known = Array.isArray(candidates) ? [...new Set(candidates.map(String))] : [];
    const meant = nearest(String(issue.params?.['received']), known);
    const options = known.map((id) => `\`${id}\``).join(', ');
    return {
      message: `${name} ${issue.message}.`,
      hint: meant === undefined ? `Write one of ${options}.` : `Did you mean \`${meant}\`?`,
    };
  },
};

/** What to write in the place of a text that is no id, but of which one could be made. */
function idMeant(made: string, reference: Subject['reference']): string {
  const meant = reference && nearest(made, reference.ids);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const like = `Ids are lower-case words joined by hyphens, like \`${made || 'more-orders'}\`.`;
  if (!reference || made === '') return like;
  return `${like} Create \`${places[reference.to].replace('{id}', made)}\` first.`;
}

function explainMessage({ name, value, title, example }: Subject, issue: z.core.$ZodIssueCustom): Words {
  const hint = `Write it like \`${example}\`.`;
  return title === undefined
    ? { message: `${name} ${issue.message}.`, hint }
    : { message: `${name} must be ${title}; it is ${describeValue(value)}.`, hint };
}
