import { z } from 'zod';
import { inOrder } from './date-order.ts';
import { clientSees, day, id, text } from './values.ts';

const shortAnswer = z.union([z.string(), z.number(), z.boolean()]);

/** content/clients/C/briefing/QUESTIONNAIRE.md: the answers; long ones as `## question-id` sections of the body. */
export const briefingSchema = z
  .strictObject({
    sent: clientSees(day).optional().describe('Day the questionnaire was sent.'),
    returned: clientSees(day).optional().describe('Day it came back.'),
    /** A name of the client's contacts. */
    who: clientSees(text).optional().describe('Who answers at the client: the name of a contact.'),
    answers: clientSees(z.record(id, z.union([shortAnswer, z.array(shortAnswer)])))
      .default({})
      .describe('Answers by question id: a text, or a list of them.'),
  })
  .superRefine(inOrder('sent', 'returned'));
export type Briefing = z.infer<typeof briefingSchema>;
