import { z } from 'zod';
import { clientSees, count, day, reference } from './values.ts';

/** content/clients/C/checklists/ID.md: one run of the procedure or the play of that id. The body has the steps, ticked or not. */
export const checklistSchema = z.strictObject({
  /** Version of the procedure that the steps were copied from. */
  version: clientSees(count.min(1)).describe('Version of the procedure the steps were copied from.'),
  started: clientSees(day).optional().describe('First day of the run; due dates count from here.'),
  owner: clientSees(reference('person')).optional().describe('Who answers for the run.'),
});
export type Checklist = z.infer<typeof checklistSchema>;
