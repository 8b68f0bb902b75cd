import { z } from 'zod';
import { count, rating, reference, text } from '../values.ts';
import { leadsTo, researchFields } from './common.ts';

/** The four fields of the matrix, in the order in which they are drawn and listed. */
export const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type Quadrant = (typeof quadrants)[number];

/** How much a finding matters: as one figure, or as what it brings against what it takes. */
export const prioritySchema = z.union([
  rating,
  z.strictObject({
    impact: rating.describe('What it changes for clients and for us, from 1 to 5.'),
    effort: rating.describe('What it takes to act on it, from 1 to 5.'),
  }),
]);
export type Priority = z.infer<typeof prioritySchema>;

const findingFields = {
  name: text.describe('What was found, in one sentence.'),
  priority: prioritySchema
    .optional()
    .describe(
      'From 1 to 5, or `{ impact: 5, effort: 2 }`. Without it the finding is written down and waits.',
    ),
  source: text.optional().describe('Where it shows: which mail, interview or figure.'),
  mentions: count.optional().describe('How many messages or people said so.'),
  owner: reference('person').optional().describe('Who acts on it.'),
  do: text.optional().describe('What is done about it.'),
  ...leadsTo,
};
const longFinding = z.strictObject(findingFields);
export type Finding = z.infer<typeof longFinding>;

/** A finding: one sentence, or a sentence with its priority, source and action. */
export const findingSchema = z.union([text.transform((name): Finding => ({ name })), longFinding]);

const findings = z.array(findingSchema).default([]);

/** Strengths, weaknesses, opportunities and threats with priorities. The body says how they were found. */
export const swotSchema = z
  .strictObject({
    type: z.literal('swot').describe('Strengths, weaknesses, opportunities and threats.'),
    ...researchFields,
    strengths: findings.describe('What we do well.'),
    weaknesses: findings.describe('What hurts today.'),
    opportunities: findings.describe('What others would let us gain.'),
    threats: findings.describe('What others could take from us.'),
  })
  .superRefine((record, context) => {
    if (quadrants.some((quadrant) => record[quadrant].length > 0)) return;
    context.addIssue({
      code: 'custom',
      path: [],
      message: 'has no finding',
      params: {
        rule: 'missing-required',
        hint: `Write one below ${quadrants.map((name) => `\`${name}\``).join(', ')}.`,
      },
    });
  });
export type Swot = z.infer<typeof swotSchema>;
