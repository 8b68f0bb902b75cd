/** Figures over time: what metrics.csv holds, prepared once for everything that asks. */
import type { RecordOf } from '../records/record.ts';
import { addDuration, parseDuration, type WorkCalendar } from './calendar.ts';

/** A figure as it was on a day. */
export interface Point {
  date: string;
  value: number;
}

/** Every recorded figure by its name in metrics.csv, its points in the order of their days. */
export type MetricSeries = ReadonlyMap<string, readonly Point[]>;

/** All figures of a table, whatever their day. */
export function metricSeries(record: RecordOf<'metrics'> | undefined): MetricSeries {
  if (!record) return nothing;
  const series = new Map<string, Point[]>();
  for (const { date, metric, value } of record.data.rows) {
    const points = series.get(metric);
    if (points) points.push({ date, value });
    else series.set(metric, [{ date, value }]);
  }
  for (const points of series.values()) {
    if (points.some(({ date }, index) => date < (points[index - 1]?.date ?? ''))) {
      points.sort((a, b) => (a.date < b.date ? -1 : 1));
    }
  }
  return series;
}

const nothing: MetricSeries = new Map();

/** The figures recorded up to and with a day; a name has at least one point. What is dated later has not been measured yet. */
export function seriesUntil(all: MetricSeries, day: string): MetricSeries {
  let isAll = true;
  for (const points of all.values()) if ((points.at(-1)?.date ?? '') > day) isAll = false;
  if (isAll) return all;
  const series = new Map<string, readonly Point[]>();
  for (const [metric, points] of all) {
    const count = countUntil(points, day);
    if (count > 0) series.set(metric, points.slice(0, count));
  }
  return series;
}

/** The last point on or before a day: what was known on that day. */
export function valueOn(points: readonly Point[], day: string): Point | undefined {
  return points[countUntil(points, day) - 1];
}

/** How many points are on or before a day. */
function countUntil(points: readonly Point[], day: string): number {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((points[middle]?.date ?? '') <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How a figure moved from one day to another. */
export interface Change {
  from: Point;
  to: Point;
  /** `to − from`. */
  difference: number;
  /** `(to − from) ÷ |from|`: 0.2 is a fifth more, −0.2 a fifth less. Undefined where the figure was 0 before. */
  ratio: number | undefined;
}

/**
 * How a figure moved within a window that ends today. The base is the last point on or before `today − window`, the end
 * the last point on or before today. Undefined where nothing was recorded so early, or nothing since the base: of a
 * figure that nobody measured it cannot be said that it stood still.
 */
export function changeOver(
  points: readonly Point[],
  window: string,
  today: string,
  calendar: WorkCalendar,
): Change | undefined {
  if (points.length < 2) return undefined;
  const { amount, unit } = parseDuration(window);
  const from = valueOn(points, addDuration(today, { amount: -amount, unit }, calendar));
  const to = valueOn(points, today);
  if (!from || !to || from.date === to.date) return undefined;
  const difference = to.value - from.value;
  return { from, to, difference, ratio: from.value === 0 ? undefined : difference / Math.abs(from.value) };
}

/** `changeOver` of a figure by its name; undefined also where there is no such figure. */
export function changeOfMetric(
  series: MetricSeries,
  metric: string,
  window: string,
  today: string,
  calendar: WorkCalendar,
): Change | undefined {
  const points = series.get(metric);
  return points && changeOver(points, window, today, calendar);
}
