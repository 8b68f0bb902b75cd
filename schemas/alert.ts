import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { duration, reference, text } from './values.ts';

/** From what must be acted on today to what is good to know. */
export const severities = ['critical', 'high', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** content/alerts/ID.md: what somebody must be told about a client. The body says what to do about it. */
export const alertSchema = z.strictObject({
  title: text.describe('Name of the alert, as a manager reads it.'),
  severity: z.enum(severities).describe('critical and high: act today; low: this week; info: good to know.'),
  to: reference('role').describe('Role that is told.'),
  when: conditionSchema.describe('What must hold.'),
  play: reference('play').optional().describe('The play that it calls.'),
  /** Without it a lasting alert is told once. */
  repeat: duration.optional().describe('How often it is told again while it lasts.'),
});
export type Alert = z.infer<typeof alertSchema>;
