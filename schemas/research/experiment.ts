import { z } from 'zod';
import { inOrder } from '../date-order.ts';
import { count, day, metricName, text } from '../values.ts';
import { atMost, leadsTo, researchFields } from './common.ts';

const variantFields = z
  .strictObject({
    name: text.describe('Name of the variant; the first is what is done today.'),
    what: text.optional().describe('What is different about it.'),
    visitors: count.optional().describe('How many people met it.'),
    conversions: count.optional().describe('How many of them did what was hoped for.'),
  })
  .superRefine(atMost('conversions', 'visitors'));
export type Variant = z.infer<typeof variantFields>;

/** A variant: a name while nothing is counted, or a name with its counts. */
export const variantSchema = z.union([text.transform((name): Variant => ({ name })), variantFields]);

/** A test of two or more ways to do one thing. */
export const experimentSchema = z
  .strictObject({
    type: z.literal('experiment').describe('An A/B test.'),
    ...researchFields,
    hypothesis: text.describe('What we believe, and why, in a sentence that can turn out false.'),
    metric: text.describe('The figure that decides.'),
    recorded_as: metricName.optional().describe('Name of its rows in metrics.csv, where it is recorded.'),
    start: day.describe('First day.'),
    end: day.optional().describe('Last day.'),
    decide_by: day.optional().describe('Day by which it is decided; the last day if absent.'),
    variants: z.array(variantSchema).min(2).max(6).describe('The ways compared, today’s first.'),
    decision: z
      .strictObject({
        on: day.describe('Day of the decision.'),
        chosen: text.optional().describe('The variant that stays; absent if none was better.'),
        why: text.describe('Why, in one sentence.'),
      })
      .optional()
      .describe('What was decided.'),
    ...leadsTo,
  })
  .superRefine(inOrder('start', 'end', 'decide_by'))
  .superRefine(({ variants, decision }, context) => {
    const names = variants.map(({ name }) => name);
    names.forEach((name, at) => {
      if (names.indexOf(name) === at) return;
      context.addIssue({
        code: 'custom',
        path: ['variants', at],
        message: `is named as an earlier variant: ${name}`,
        params: { rule: 'duplicate-id' },
      });
    });
    if (decision?.chosen === undefined || names.includes(decision.chosen)) return;
    context.addIssue({
      code: 'custom',
      path: ['decision', 'chosen'],
      message: 'names no variant',
      params: { rule: 'unknown-reference', candidates: names, received: decision.chosen },
    });
  });
export type Experiment = z.infer<typeof experimentSchema>;
