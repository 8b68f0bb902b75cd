import { z } from 'zod';
import { text } from './values.ts';

/** content/maps/ID.md: a process as a mind map. The body is a nested list. */
export const mapSchema = z.strictObject({
  title: text.describe('Name of the map, drawn in its middle.'),
  summary: text.optional().describe('What it shows, in one sentence.'),
});
export type ProcessMap = z.infer<typeof mapSchema>;
