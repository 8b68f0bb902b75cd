import { z } from 'zod';
import { clientSees, count, text } from './values.ts';

/** content/roles/ID.md: what a role answers for and the profile it asks for. */
export const roleSchema = z.strictObject({
  name: clientSees(text).describe('Name of the role.'),
  /** How many people the plan wants in this role. */
  headcount: count.optional().describe('People wanted in this role.'),
  /** Traits of the person who does this well. */
  profile: z.array(text).default([]).describe('Traits of the right person.'),
  responsibilities: z.array(text).default([]).describe('What the role answers for.'),
  tools: z.array(text).default([]).describe('Tools the role works with.'),
});
export type Role = z.infer<typeof roleSchema>;
