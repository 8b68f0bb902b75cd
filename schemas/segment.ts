import { z } from 'zod';
import { count, duration, reference, text } from './values.ts';

/** Facts are named in lower case, with underscores or hyphens: `came_from_competitor`. */
export const factName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, { error: 'is not the name of a fact' })
  .meta({ title: 'the name of a fact', examples: ['came_from_competitor'] });

const comparisons = ['above', 'at_least', 'below', 'at_most', 'is', 'in'] as const;

/** One test of a fact of the client: a number against a bound, or equality. */
export const criterionSchema = z
  .strictObject({
    fact: factName.describe('The fact of the client that is tested.'),
    above: z.number().optional().describe('The fact is more than this.'),
    at_least: z.number().optional().describe('The fact is this or more.'),
    below: z.number().optional().describe('The fact is less than this.'),
    at_most: z.number().optional().describe('The fact is this or less.'),
    is: z.union([z.boolean(), z.string(), z.number()]).optional().describe('The fact is exactly this.'),
    in: z
      .array(z.union([z.string(), z.number()]))
      .optional()
      .describe('The fact is one of these.'),
  })
  .refine((criterion) => comparisons.filter((name) => criterion[name] !== undefined).length === 1, {
    error: `needs exactly one of ${comparisons.join(', ')}`,
    params: { rule: 'segment-criterion' },
  })
  .meta({ examples: [{ fact: 'staff', above: 100 }] });
export type Criterion = z.infer<typeof criterionSchema>;

/** All, any, or at least so many of a list of tests. */
export const matchSchema = z.union([
  z.strictObject({ all: z.array(criterionSchema).min(1) }),
  z.strictObject({ any: z.array(criterionSchema).min(1) }),
  z.strictObject({ at_least: count, of: z.array(criterionSchema).min(1) }),
]);
export type Match = z.infer<typeof matchSchema>;

/** The ways of contact that a cadence asks for. */
export const contactWays = ['meeting', 'call', 'mail', 'visit', 'bulletin', 'training'] as const;
export type ContactWay = (typeof contactWays)[number];

/** How often a client of the segment is contacted, by what, in which part of the journey. */
export const cadenceSchema = z.strictObject({
  stage: z
    .enum(['onboarding', 'ongoing'])
    .optional()
    .describe('Part of the journey; absent means all of it.'),
  phase: text.optional().describe('Phase of the journey that this holds for.'),
  /** Absent: on demand. */
  every: duration.optional().describe('How often; absent means on demand.'),
  for: duration.optional().describe('For how long from the start of that part.'),
  by: z.enum(contactWays).describe('The way of contact.'),
  /** Sent by a program: nobody has to do it, and nobody is told that it is due. */
  automatic: z.boolean().default(false).describe('Done by a program; never late.'),
  note: text.optional().describe('What the contact is about.'),
});
export type Cadence = z.infer<typeof cadenceSchema>;

const weight = z
  .number()
  .min(0)
  .meta({ title: 'a weight', examples: [40] });

/** The parts of the health score and what each counts; only their proportion matters. */
export const healthWeightsSchema = z.strictObject({
  usage: weight.optional().describe('Use of the product against its best half-year.'),
  feeling: weight.optional().describe('What managers perceived, decaying with age.'),
  checklist: weight.optional().describe('Steps done of those that are due.'),
  support: weight.optional().describe('Open support tickets.'),
  kpi: weight.optional().describe('Key figures against where they should be by now.'),
  contact: weight.optional().describe('Contacts kept at the cadence.'),
});
export type HealthWeights = z.infer<typeof healthWeightsSchema>;
export type HealthPart = keyof HealthWeights;

/** content/segments/ID.md: who belongs here and how they are served. The body tells the process. */
export const segmentSchema = z.strictObject({
  name: text.describe('Name of the segment.'),
  match: matchSchema.describe('The rule that puts a client here.'),
  /** Traits that no fact shows; a manager may name one to override the rule. */
  narrative: z.array(text).default([]).describe('Traits that no fact shows.'),
  journey: reference('journey').describe('Journey that clients of the segment follow.'),
  clients_per_manager: count.min(1).describe('How many clients one manager can carry.'),
  declared_clients: z
    .record(factName, count)
    .default({})
    .describe('Counts kept elsewhere, shown beside the real one.'),
  cadence: z.array(cadenceSchema).default([]).describe('How often a client is contacted.'),
  health: healthWeightsSchema.optional().describe('Weight of each part of the health score.'),
});
export type Segment = z.infer<typeof segmentSchema>;
