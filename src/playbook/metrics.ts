import type { WorkCalendar } from './calendar.ts';
import { addDuration } from './calendar.ts';

/** A value of a metric on a day. */
export interface Point {
  date: string;
  value: number;
}

export type MetricSeries = ReadonlyMap<string, readonly Point[]>;

/** placeholder until the metrics branch is merged */
export function changeOver(
  series: MetricSeries,
  metric: string,
  window: string,
  today: string,
  calendar: WorkCalendar,
): { from: Point; to: Point; change: number } | undefined {
  const points = series.get(metric) ?? [];
  const to = points.findLast(({ date }) => date <= today);
  const base = addDuration(today, `-${window}`, calendar);
  const from = points.findLast(({ date }) => date <= base);
  if (!from || !to || from.value === 0) return undefined;
  return { from, to, change: to.value / from.value - 1 };
}
