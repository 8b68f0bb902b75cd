/**
 * Conditions over the state of a client on a day: what alerts fire on, and what plays begin and end with. They are data:
 * nothing in a record is ever evaluated as code.
 */
import { z } from 'zod';
import { isNoLonger } from './duration-order.ts';
import { contactWays } from './segment.ts';
import { touchpointTypes } from './touchpoint.ts';
import { count, duration, id, metricName, percent, rating, reference } from './values.ts';

const stage = z.enum(['onboarding', 'ongoing']);
const score = z
  .int()
  .min(0)
  .max(100)
  .meta({ title: 'a whole number from 0 to 100', examples: [40] });

/** Which part of the journey is meant; with neither, all of it. */
const where = {
  phase: id.optional().describe('The phase that is meant; its cycles count as the same phase.'),
  stage: stage.optional().describe('The part of the journey that is meant.'),
};

const phaseEntered = z.strictObject({
  kind: z.literal('phase-entered'),
  ...where,
  within: duration.default('7d').describe('For how long after the entry this holds.'),
});
const phaseChanged = z.strictObject({
  kind: z.literal('phase-changed'),
  within: duration.default('7d').describe('For how long after the change this holds.'),
});
const phaseOverrun = z.strictObject({
  kind: z.literal('phase-overrun'),
  ...where,
  by: duration.optional().describe('How far beyond the planned end; a day if nothing is said.'),
});
const inPhase = z.strictObject({
  kind: z.literal('in-phase'),
  ...where,
  after: duration.optional().describe('Only this long after the phase began.'),
});
const age = z
  .strictObject({
    kind: z.literal('age'),
    from: duration.describe('From how long after the start of the journey.'),
    to: duration.optional().describe('Until how long after the start.'),
  })
  .superRefine(({ from, to }, context) => {
    if (to === undefined || !isNoLonger(to, from)) return;
    const message = `(${to}) is not after \`from\` (${from})`;
    context.addIssue({ code: 'custom', path: ['to'], message, params: { rule: 'date-order' } });
  });
const metricChange = exactlyOne(
  z.strictObject({
    kind: z.literal('metric-change'),
    metric: metricName.describe('The metric of metrics.csv.'),
    up: percent.optional().describe('It went up by this or more.'),
    down: percent.optional().describe('It went down by this or more.'),
    over: duration.default('30d').describe('The window that is looked at.'),
  }),
  'up',
  'down',
);
const featureUse = z.strictObject({
  kind: z.literal('feature-use'),
  importance: z
    .enum(['essential', 'differential'])
    .optional()
    .describe('Which features count; all of them if absent.'),
  unused_for: duration.default('30d').describe('For how long a feature must have lain unused.'),
});
const renewalDue = z.strictObject({
  kind: z.literal('renewal-due'),
  within: duration.default('60d').describe('How long before the end of the term.'),
});
const meetingDue = z.strictObject({
  kind: z.literal('meeting-due'),
  meeting: z.enum(touchpointTypes).describe('The type of touchpoint.'),
  every: duration.describe('How often it is held.'),
  ahead: duration.optional().describe('How long before the day to speak up.'),
});
const followUpDue = z.strictObject({
  kind: z.literal('follow-up-due'),
  by: z.enum(contactWays).optional().describe('Only this way of contact.'),
  late: duration.optional().describe('Only when it is late by this much.'),
});
const opportunity = z.strictObject({
  kind: z.literal('opportunity'),
  engagement: score.describe('Least score of use, from 0 to 100.'),
  ...where,
  after: duration.optional().describe('Only this long after the phase began.'),
});
const potentialStale = z.strictObject({
  kind: z.literal('potential-stale'),
  after: duration.default('6m').describe('How old the estimate may become.'),
});
const feeling = exactlyOne(
  z.strictObject({
    kind: z.literal('feeling'),
    mood: z.enum(['poor', 'neutral', 'good']).optional().describe('The last feeling, while it lasts.'),
    fell_by: rating.optional().describe('Trust or satisfaction fell by this many points.'),
    disagrees: z.literal(true).optional().describe('The figures are fine and the feeling is poor.'),
  }),
  'mood',
  'fell_by',
  'disagrees',
);
const health = exactlyOne(
  z.strictObject({
    kind: z.literal('health'),
    below: score.optional().describe('The score is less than this.'),
    at_least: score.optional().describe('The score is this or more.'),
  }),
  'below',
  'at_least',
);
const checklistLate = z.strictObject({
  kind: z.literal('checklist-late'),
  sop: reference('sop').optional().describe('Only runs of this procedure.'),
  steps: count.min(1).default(1).describe('How many steps must be late.'),
});
const briefingLate = z.strictObject({
  kind: z.literal('briefing-late'),
  questionnaire: reference('questionnaire').optional().describe('Only this questionnaire.'),
});
const actionsLate = z.strictObject({
  kind: z.literal('actions-late'),
  count: count.min(1).default(1).describe('How many actions of ours must be late.'),
});
const accessOpen = z.strictObject({
  kind: z.literal('access-open'),
  state: z
    .enum(['asked', 'granted'])
    .describe('`asked`: nobody has granted it. `granted`: nobody has tried it.'),
});
const changePending = z.strictObject({
  kind: z.literal('change-pending'),
  for: duration.default('5bd').describe('How long a change may wait for its decision.'),
});
const scopeCheckIn = z.strictObject({
  kind: z.literal('scope-check-in'),
  ahead: duration.optional().describe('How long before the day to speak up.'),
});
const segmentDiffers = z.strictObject({ kind: z.literal('segment-differs') });
const silent = z.strictObject({
  kind: z.literal('silent'),
  for: duration.default('45d').describe('How long without any contact.'),
});

/** One fact about a client that holds or does not. */
export const factConditionSchema = z.discriminatedUnion('kind', [
  phaseEntered,
  phaseChanged,
  phaseOverrun,
  inPhase,
  age,
  metricChange,
  featureUse,
  renewalDue,
  meetingDue,
  followUpDue,
  opportunity,
  potentialStale,
  feeling,
  health,
  checklistLate,
  briefingLate,
  actionsLate,
  accessOpen,
  changePending,
  scopeCheckIn,
  segmentDiffers,
  silent,
]);
export type FactCondition = z.infer<typeof factConditionSchema>;

export type Condition = FactCondition | { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** The schema itself, for what it has within. */
const self: z.ZodType<Condition> = z.lazy(() => conditionSchema);

/** A fact, or all, any or the opposite of other conditions. */
export const conditionSchema: z.ZodType<Condition> = z
  .union([
    factConditionSchema,
    z.strictObject({ all: z.array(self).min(1).describe('All of these hold.') }),
    z.strictObject({ any: z.array(self).min(1).describe('One of these holds.') }),
    z.strictObject({ not: self.describe('This does not hold.') }),
  ])
  .meta({
    title: 'a condition',
    examples: [{ kind: 'phase-overrun', phase: 'adoption', by: '7d' }],
  });

/** All conditions of one fact within a condition. */
export function factsOf(condition: Condition): FactCondition[] {
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  return 'not' in condition ? factsOf(condition.not) : [condition];
}

/** Adds the test that exactly one of some fields is there. */
function exactlyOne<S extends z.ZodObject>(schema: S, ...fields: (keyof z.infer<S> & string)[]): S {
  return schema.refine((value) => fields.filter((field) => Object.hasOwn(value, field)).length === 1, {
    error: `needs exactly one of ${fields.join(', ')}`,
    params: { rule: 'condition-choice' },
  });
}
