/** What every research record holds, whatever its type. */
import { z } from 'zod';
import { averageDays } from '../duration-order.ts';
import { day, daySpan, reference, text } from '../values.ts';

const EVERY = /^[1-9]\d{0,3}(?:d|bd|w|m|y)(?:\.\.[1-9]\d{0,3}(?:d|bd|w|m|y))?$/;

/** How often something is reviewed: `4m`, or from when to when at the latest: `3m..5m`. */
export const reviewInterval = z
  .string()
  .refine(isInterval, { error: 'is not a duration or a span of two' })
  .meta({ title: 'a duration, or two with `..` between them', examples: ['3m..5m'] });

/** Whether a text is one duration, or two of which the second is not shorter. */
export function isInterval(value: string): boolean {
  if (!EVERY.test(value)) return false;
  const [from = '', to = from] = value.split('..');
  return averageDays(from) <= averageDays(to);
}

/** Fields of every type. */
export const researchFields = {
  title: text.describe('What was looked into.'),
  owner: reference('person').optional().describe('Who keeps it true.'),
  period: daySpan.optional().describe('The days that were looked at.'),
  segments: z.array(reference('segment')).default([]).describe('The segments that it concerns.'),
  summary: text.optional().describe('What was learned, in one sentence.'),
  reviewed: day.optional().describe('Day of the last review.'),
  review_every: reviewInterval
    .optional()
    .describe('How often it is reviewed: `4m`, or `3m..5m` for not before three and not after five months.'),
};

/** Records that an action is written down in. */
export const leadsTo = {
  sop: reference('sop').optional().describe('The procedure that does it.'),
  play: reference('play').optional().describe('The play that does it.'),
  experiment: reference('research').optional().describe('The experiment that tries it.'),
};

/** A check for `superRefine`: a part is at most its whole. */
export function atMost<const F extends string>(part: F, whole: F) {
  return (counts: Partial<Record<F, number | undefined>>, context: z.core.$RefinementCtx): void => {
    const [few, many] = [counts[part], counts[whole]];
    if (few === undefined || many === undefined || few <= many) return;
    context.addIssue({
      code: 'custom',
      path: [part],
      message: `(${few}) is more than \`${whole}\` (${many})`,
      params: { rule: 'part-of-whole' },
    });
  };
}
