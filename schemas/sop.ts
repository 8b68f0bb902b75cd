import { z } from 'zod';
import { clientSees, count, day, duration, id, reference, text } from './values.ts';

/** content/sops/ID.md: a standard procedure. The body has sections of `- [ ]` steps. */
export const sopSchema = z.strictObject({
  title: clientSees(text).describe('Name of the procedure.'),
  /** The role that keeps the procedure and, where a step names nobody, does it. */
  owner: clientSees(reference('role')).describe('Role that owns the procedure.'),
  version: clientSees(count.min(1)).describe('Raised with every change of the steps.'),
  /** What sets the procedure off. */
  trigger: clientSees(text).optional().describe('What starts it.'),
  phase: id.optional().describe('Phase of the journey it belongs to.'),
  reviewed: day.optional().describe('Day of the last review.'),
  review_every: duration.optional().describe('How often it is reviewed.'),
  summary: clientSees(text).optional().describe('What it achieves, in one sentence.'),
  changes: z
    .array(z.strictObject({ version: count.min(1), on: day, what: text }))
    .default([])
    .describe('What each version changed, newest first.'),
});
export type Sop = z.infer<typeof sopSchema>;
