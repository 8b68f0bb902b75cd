import { z } from 'zod';
import { researchFields } from './common.ts';

/** For each category of customer and each interaction what we do, and then what. The body is the tree, as a nested list. */
export const actionTreeSchema = z.strictObject({
  type: z.literal('action-tree').describe('What we do, and then what.'),
  ...researchFields,
});
export type ActionTree = z.infer<typeof actionTreeSchema>;
