import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { clientSees, count, day, duration, monthDay, reference, text } from './values.ts';

/** By profile of a client (engagement, advocate, recovery) or by season (survey, renewal, up-sell). */
export const strategies = ['engagement', 'advocate', 'recovery', 'survey', 'renewal', 'up-sell'] as const;
export type Strategy = (typeof strategies)[number];

/** What sets a play off besides the alerts that name it. */
export const triggerSchema = z.union([
  z.strictObject({ alert: reference('alert').describe('An alert that fires.') }),
  z.strictObject({
    /** The same days every year; a season may run over the year's end. */
    season: z
      .strictObject({ from: monthDay.describe('First day.'), to: monthDay.describe('Last day.') })
      .describe('Days of every year.'),
  }),
]);
export type Trigger = z.infer<typeof triggerSchema>;

/** content/plays/ID.md: what we do when something is so. The body has sections of `- [ ]` steps, as a procedure does. */
export const playSchema = z.strictObject({
  title: clientSees(text).describe('Name of the play.'),
  kind: z.enum(['profile', 'seasonal']).describe('For a kind of client, or for a time of the year.'),
  strategy: z.enum(strategies).describe('What it is for.'),
  owner: reference('role').describe('Role that runs it.'),
  version: count.min(1).describe('Raised with every change of the steps.'),
  goal: text.optional().describe('What it achieves, in one sentence.'),
  trigger: z.array(triggerSchema).default([]).describe('What sets it off, besides alerts that name it.'),
  /** For seasonal plays: who takes part. */
  for: conditionSchema.optional().describe('The clients that it concerns; absent means all that are active.'),
  segments: z.array(reference('segment')).default([]).describe('Only clients of these segments.'),
  exit: conditionSchema.optional().describe('What must hold for the play to be over.'),
  /** For how long it is run at the most. */
  lasts: duration.optional().describe('How long it runs at the most.'),
  reviewed: day.optional().describe('Day of the last review.'),
  review_every: duration.optional().describe('How often it is reviewed.'),
});
export type Play = z.infer<typeof playSchema>;
