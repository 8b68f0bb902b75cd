import { z } from 'zod';
import { clientSees, day, id } from './values.ts';

/** content/clients/C/briefing/QUESTIONNAIRE.md: the answers; long ones as `## question-id` sections of the body. */
export const briefingSchema = z.strictObject({
  sent: clientSees(day).optional().describe('Day the questionnaire was sent.'),
  returned: clientSees(day).optional().describe('Day it came back.'),
  answers: clientSees(z.record(id, z.union([z.string(), z.number(), z.boolean()])))
    .default({})
    .describe('Answers by question id.'),
});
export type Briefing = z.infer<typeof briefingSchema>;
