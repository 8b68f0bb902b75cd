import { z } from 'zod';
import { gateConditionSchema } from './gate.ts';
import { uniqueIds } from './unique-ids.ts';
import { clientSees, duration, id, reference, text } from './values.ts';

/** A stretch of the client's way with a goal and a planned length. */
export const phaseSchema = z.strictObject({
  id: clientSees(id).describe('Id of the phase; transitions name it.'),
  name: clientSees(text).describe('Name of the phase.'),
  stage: clientSees(z.enum(['onboarding', 'ongoing'])).describe('Take-off or flight.'),
  lasts: clientSees(duration).describe('Planned length.'),
  goal: clientSees(text).optional().describe('What is true at its end.'),
  entry: z.array(text).default([]).describe('What must be true to enter.'),
  exit: z.array(text).default([]).describe('What must be true to leave.'),
  sops: z.array(reference('sop')).default([]).describe('Procedures of the phase.'),
  touchpoints: z.array(text).default([]).describe('Contacts of the phase.'),
});
export type Phase = z.infer<typeof phaseSchema>;

/** content/journeys/ID.md: the ordered phases that clients go through. */
export const journeySchema = z
  .strictObject({
    name: clientSees(text).describe('Name of the journey.'),
    phases: clientSees(z.array(phaseSchema).min(1)).describe('The phases, in order.'),
    /** Ids of the phases that come round again: Adoption II, QBR II. */
    repeat: clientSees(z.array(id)).default([]).describe('Phases that repeat in cycles.'),
    ready_for_kickoff: z
      .array(gateConditionSchema)
      .default([])
      .describe('What must be true before kick-off.'),
  })
  .superRefine(uniqueIds('phases', 'phase'))
  .superRefine((journey, context) => {
    const known = journey.phases.map((phase) => phase.id);
    journey.repeat.forEach((phase, index) => {
      if (!known.includes(phase)) {
        context.addIssue({
          code: 'custom',
          path: ['repeat', index],
          message: `is no phase of this journey: ${phase}`,
          params: { rule: 'unknown-reference', candidates: known, received: phase },
        });
      }
    });
  });
export type Journey = z.infer<typeof journeySchema>;
