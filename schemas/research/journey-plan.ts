import { z } from 'zod';
import { metricName, reference, text } from '../values.ts';
import { leadsTo, researchFields } from './common.ts';

/** What one category of customer meets at one stage. */
export const planCellSchema = z.strictObject({
  for: text.describe('The category of customer; `all` for every one.'),
  channel: text.describe('Where it happens.'),
  message: text.describe('What is said.'),
  product: text.optional().describe('The product that fits.'),
  offer: text.optional().describe('What is offered.'),
  owner: reference('role').optional().describe('Role that does it.'),
  metric: text.optional().describe('The figure that shows whether it works.'),
  recorded_as: metricName.optional().describe('Name of its rows in metrics.csv, where it is recorded.'),
  ...leadsTo,
});
export type PlanCell = z.infer<typeof planCellSchema>;

const stageFields = z.strictObject({
  name: text.describe('Name of the stage.'),
  goal: text.optional().describe('What is true at its end.'),
  cells: z.array(planCellSchema).default([]).describe('What each category meets.'),
});
export type PlanStage = z.infer<typeof stageFields>;

/** A stage: its name while nothing is planned, or a name with what happens in it. */
export const planStageSchema = z.union([
  text.transform((name): PlanStage => ({ name, cells: [] })),
  stageFields,
]);

/** The cell that every category meets. */
export const EVERYBODY = 'all';

/** The ideal journey: stages by channels, products and categories of customers. */
export const journeyPlanSchema = z
  .strictObject({
    type: z.literal('journey-plan').describe('The ideal journey on one sheet.'),
    ...researchFields,
    journey: reference('journey').optional().describe('The journey that the plan was made into.'),
    categories: z.array(text).min(1).describe('Categories of customers, in the order of the columns.'),
    stages: z.array(planStageSchema).min(1).describe('The stages in their order.'),
  })
  .superRefine(({ categories, stages }, context) => {
    stages.forEach((stage, at) => {
      stage.cells.forEach((cell, place) => {
        if (cell.for === EVERYBODY || categories.includes(cell.for)) return;
        context.addIssue({
          code: 'custom',
          path: ['stages', at, 'cells', place, 'for'],
          message: 'names no category of the plan',
          params: {
            rule: 'unknown-reference',
            candidates: [...categories, EVERYBODY],
            received: cell.for,
          },
        });
      });
    });
  });
export type JourneyPlan = z.infer<typeof journeyPlanSchema>;
