import { z } from 'zod';
import { actionTreeSchema } from './research/action-tree.ts';
import { audienceSchema } from './research/audience.ts';
import { experimentSchema } from './research/experiment.ts';
import { journeyPlanSchema } from './research/journey-plan.ts';
import { surveySchema } from './research/survey.ts';
import { swotSchema } from './research/swot.ts';

/** In the order of the work: what is, who they are, what they say, what we try, what we do, the plan. */
export const researchTypes = [
  'swot',
  'audience',
  'survey',
  'action-tree',
  'experiment',
  'journey-plan',
] as const;
export type ResearchType = (typeof researchTypes)[number];

/** content/research/ID.md: what a journey is designed from. `type` says which fields it has. */
export const researchSchema = z.discriminatedUnion('type', [
  swotSchema,
  audienceSchema,
  surveySchema,
  actionTreeSchema,
  experimentSchema,
  journeyPlanSchema,
]);
export type Research = z.infer<typeof researchSchema>;
export type ResearchOf<T extends ResearchType> = Extract<Research, { type: T }>;
