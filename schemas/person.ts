import { z } from 'zod';
import { inOrder } from './date-order.ts';
import { clientSees, day, daySpan, email, locale, money, reference, text } from './values.ts';

/** content/people/ID.md: somebody of the team. The body is a short profile. */
export const personSchema = z
  .strictObject({
    name: clientSees(text).describe('Full name.'),
    /** The role whose duties the person has. */
    role: clientSees(reference('role')).describe('Role of the person.'),
    email: clientSees(email).optional().describe('Address at work.'),
    /** Segments whose clients the person serves. */
    segments: z.array(reference('segment')).default([]).describe('Segments the person serves.'),
    languages: clientSees(z.array(locale)).default([]).describe('Languages the person works in.'),
    /** What the person costs a month, in the site's currency. Internal. */
    monthly_cost: money.optional().describe('Cost a month. Internal.'),
    since: day.optional().describe('First day in the team.'),
    until: day.optional().describe('Last day in the team.'),
    /** Days away: vacations and the like. */
    days_off: z.array(daySpan).default([]).describe('Days away from work.'),
  })
  .superRefine(inOrder('since', 'until'));
export type Person = z.infer<typeof personSchema>;
