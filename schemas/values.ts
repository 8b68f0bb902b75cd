/**
 * The small values that records are made of: ids, days, durations, money, texts.
 *
 * Every schema here carries a `title` (what it is called in a message) and an example of how to write it, so that a
 * wrong value can be answered with a right one.
 */
import { z } from 'zod';
import type { Kind } from './kind-names.ts';

/** What a schema says of itself, read by messages, the editor's JSON Schemas and the client's edition. */
export interface FieldMeta {
  /** What the value is, with an article: "a date". */
  title?: string;
  /** What the field means, in a sentence. */
  description?: string;
  examples?: unknown[];
  /** Who may read the field. Absent means internal: a client never sees it. */
  audience?: 'client';
  /** The kind of record whose id this value must be. */
  reference?: Kind;
}

/** Marks a field as part of the client's edition. Everything not marked stays internal. */
export function clientSees<S extends z.ZodType>(schema: S): S {
  return schema.meta({ audience: 'client' });
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case words of ASCII letters and digits joined by hyphens; at most 80 characters. */
export function isId(text: string): boolean {
  return text.length <= 80 && ID.test(text);
}

export const id = z
  .string()
  .refine(isId, { error: 'is not an id', params: { rule: 'bad-id' } })
  .meta({ title: 'an id', examples: ['more-orders'] });

const exampleIds: Partial<Record<Kind, string>> = {
  person: 'ana-prado',
  role: 'csm-enterprise',
  segment: 'enterprise',
  journey: 'adoption-cycles',
  sop: 'internal-kickoff',
  questionnaire: 'onboarding-client',
  alert: 'adoption-overrun',
  play: 'recovery',
  research: 'one-link',
};

/** The id of another record, which must exist: `reference('person')` accepts `ana-prado` if people/ana-prado.md is there. */
export function reference(kind: Kind) {
  return id.meta({
    title: `the id of a ${kind}`,
    examples: [exampleIds[kind] ?? 'more-orders'],
    reference: kind,
  });
}

/** One line of text that is not empty. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'is empty', params: { rule: 'empty-value' } })
  .meta({ title: 'text', examples: ['Monthly report'] });

const DAY = /^(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Whether `YYYY-MM-DD` names a day that exists, from 1900 to 2199. */
export function isDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const day = Number(value.slice(8));
  // only the ends of months need a calendar, and figures bring a hundred thousand days
  return (
    day <= 28 ||
    day <= new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate()
  );
}

/** A calendar day as `YYYY-MM-DD`, without time or timezone. */
export const day = z
  .string()
  .refine(isDay, { error: 'is not a date', params: { rule: 'impossible-date' } })
  .meta({ title: 'a date', examples: ['2026-05-04'] });

/** A span of days, both included, as `YYYY-MM-DD/YYYY-MM-DD`; a single day is a span of one. */
export const daySpan = z
  .string()
  .refine(
    (value) => {
      const [from, to, ...rest] = value.split('/');
      if (from === undefined || !isDay(from) || rest.length > 0) return false;
      return to === undefined || (isDay(to) && to >= from);
    },
    { error: 'is not a span of dates', params: { rule: 'impossible-date' } },
  )
  .meta({ title: 'a date or a span of dates', examples: ['2026-12-28/2027-01-08'] });

/** A length of time: days `28d`, business days `10bd`, weeks `6w`, months `3m`, years `1y`. */
export const duration = z
  .string()
  .regex(/^[1-9]\d{0,3}(?:d|bd|w|m|y)$/, { error: 'is not a duration' })
  .meta({ title: 'a duration', examples: ['28d', '10bd', '6w', '3m', '1y'] });

/** An amount in the site's currency. */
export const money = z.number().meta({ title: 'an amount of money', examples: [1800] });

export const count = z
  .int()
  .min(0)
  .meta({ title: 'a whole number', examples: [3] });

export const percent = z
  .string()
  .regex(/^(?:100|[1-9]?\d)%$/, { error: 'is not a percentage' })
  .meta({ title: 'a percentage', examples: ['80%'] });

/** A day of every year as `MM-DD`. */
export const monthDay = z
  .string()
  .refine((value) => isDay(`2024-${value}`), {
    error: 'is not a day of the year',
    params: { rule: 'impossible-date' },
  })
  .meta({ title: 'a day of the year, month and day', examples: ['03-01'] });

/** The name of a metric in metrics.csv: `active-users`, or `feature:ID` for the use of a feature. */
export const metricName = z
  .string()
  .regex(/^(?:feature:)?[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'is not the name of a metric' })
  .meta({ title: 'the name of a metric', examples: ['active-users'] });

/** A web address; only http and https, so that a link can do nothing but open a page. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not a web address' })
  .meta({ title: 'a web address', examples: ['https://drive.example/aurora'] });

export const email = z
  .email({ error: 'is not an e-mail address' })
  .meta({ title: 'an e-mail address', examples: ['marta@aurora.example'] });

/** What a platform calls an account; digits alone are read as a number, which keeps up to sixteen of them. */
export const accountId = z
  .union([z.string(), z.int()])
  .meta({ title: 'an account id', examples: ['123-456-7890'] });

/** A language of the interface and of texts. */
export const locale = z.enum(['en', 'pt-BR', 'ru']).meta({ title: 'a language', examples: ['pt-BR'] });
export type Locale = z.infer<typeof locale>;

/** From 1 (lowest) to 5 (highest), as a person rates satisfaction or trust. */
export const rating = z
  .int()
  .min(1)
  .max(5)
  .meta({ title: 'a whole number from 1 to 5', examples: [4] });
