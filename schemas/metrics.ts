import { z } from 'zod';
import { day, isId } from './values.ts';

/** What stands before the id of a feature in the name of a figure: `feature:saving-report`. */
export const FEATURE = 'feature:';

/** Whether a text can name a recorded figure: an id, or the id of a feature behind `feature:`. */
export function isMetricName(text: string): boolean {
  return isId(text.startsWith(FEATURE) ? text.slice(FEATURE.length) : text);
}

export const metricName = z
  .string()
  .refine(isMetricName, { error: 'is not the name of a figure', params: { rule: 'bad-id' } })
  .meta({ title: 'the name of a figure', examples: ['active-users'] });

/** One line of metrics.csv: a figure as it was on a day. */
const metricRowSchema = z.strictObject({
  date: day,
  metric: metricName,
  value: z.number(),
  /** Line of the file, from 1. */
  line: z.int(),
});
export type MetricRow = z.infer<typeof metricRowSchema>;

/** content/clients/C/metrics.csv: what was measured. A table with the columns date, metric and value; rows in any order. */
export const metricsSchema = z.strictObject({ rows: z.array(metricRowSchema) });
export type Metrics = z.infer<typeof metricsSchema>;
