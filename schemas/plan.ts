import { z } from 'zod';
import { inOrder } from './date-order.ts';
import { metricName } from './metrics.ts';
import { uniqueIds } from './unique-ids.ts';
import { clientSees, day, id, text } from './values.ts';

export const deliverableSchema = z
  .strictObject({
    name: clientSees(text).describe('What is delivered.'),
    /** A person's id, or the name of somebody at the client. */
    owner: clientSees(text).optional().describe('Who delivers it.'),
    start: clientSees(day).optional().describe('First day of work.'),
    due: clientSees(day).describe('Day of delivery.'),
    scope: clientSees(id).optional().describe('Scope item that covers it.'),
    done: clientSees(day).optional().describe('Day it was delivered.'),
    activates: clientSees(day).optional().describe('Day the campaign goes live.'),
  })
  .superRefine(inOrder('start', 'due'));
export type Deliverable = z.infer<typeof deliverableSchema>;

export const planActionSchema = z.strictObject({
  name: clientSees(text).describe('What we do.'),
  scope: clientSees(id).optional().describe('Scope item that covers its deliverables, where they name none.'),
  kind: clientSees(z.enum(['structure', 'media', 'campaign', 'content', 'training', 'other']))
    .optional()
    .describe('What kind of work it is.'),
  deliverables: clientSees(z.array(deliverableSchema))
    .default([])
    .describe('What comes out of it, and when.'),
});
export type PlanAction = z.infer<typeof planActionSchema>;

export const objectiveSchema = z.strictObject({
  id: clientSees(id).describe('Id of the objective.'),
  kind: clientSees(z.enum(['branding', 'visibility', 'audience', 'sales', 'adoption'])).describe(
    'What it serves.',
  ),
  name: clientSees(text).describe('What we want to reach.'),
  metric: clientSees(text).optional().describe('The figure that shows it.'),
  /** As with a key figure of client.md: "Places sold" is recorded as `places-sold` unless this says otherwise. */
  recorded_as: metricName
    .optional()
    .describe('Name of its rows in metrics.csv, where it is not the id made from the figure.'),
  by: clientSees(day).optional().describe('When it is measured.'),
  scenarios: clientSees(
    z.strictObject({
      low: clientSees(z.number()),
      base: clientSees(z.number()),
      high: clientSees(z.number()),
    }),
  )
    .optional()
    .describe("Low, base and high for this client's reality."),
  actions: clientSees(z.array(planActionSchema)).default([]).describe('What we do for it.'),
});
export type Objective = z.infer<typeof objectiveSchema>;

/** content/clients/C/plan.md: objectives, actions, deliverables, dates. The body holds notes. */
export const planSchema = z
  .strictObject({
    presented: clientSees(day).optional().describe('Day the plan was presented to the client.'),
    objectives: clientSees(z.array(objectiveSchema)).default([]).describe('What we work for.'),
  })
  .superRefine(uniqueIds('objectives', 'objective'));
export type Plan = z.infer<typeof planSchema>;
