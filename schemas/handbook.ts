import { z } from 'zod';
import { count, text } from './values.ts';

/** content/handbook/**.md(x): free pages by the team. */
export const handbookSchema = z.strictObject({
  title: text.describe('Title of the page.'),
  summary: text.optional().describe('What the page answers, in one sentence.'),
  order: count.optional().describe('Place in the list; lower comes first.'),
});
export type Handbook = z.infer<typeof handbookSchema>;
