/** Key figures against their targets. */
import type { Client, Kpi } from '../../schemas/client.ts';
import { daysBetween } from './calendar.ts';
import { type MetricSeries, type Point, valueOn } from './metrics.ts';

/**
 * - `met`: the target is reached.
 * - `ahead`: not yet, and at least as far as the straight line asks today.
 * - `behind`: less far than the straight line asks today.
 * - `missed`: the day has passed and the target was not reached on it.
 * - `no-data`: nothing is recorded.
 */
export type KpiStanding = 'met' | 'ahead' | 'behind' | 'missed' | 'no-data';

/** A key figure with what was measured of it. */
export interface KpiState {
  kpi: Kpi;
  /** Every recorded value up to today, oldest first. */
  points: readonly Point[];
  latest: Point | undefined;
  /**
   * Share of the way from baseline to target: `(value − baseline) ÷ (target − baseline)`. 1 is the target, also where it
   * lies below the baseline; less than 0 is a step back.
   */
  reached: number | undefined;
  /** First day of the straight line from baseline to target. */
  start: string;
  /** Share of the days from `start` to `by` that have passed, from 0 to 1. */
  passed: number;
  /** Where the straight line stands today: `baseline + (target − baseline) × passed`. */
  expected: number;
  standing: KpiStanding;
}

/** Every key figure of a client, in the order of client.md. */
export function kpiStates(client: Client, series: MetricSeries, today: string): KpiState[] {
  return client.kpis.map((kpi) => kpiState(kpi, series.get(kpi.recorded_as) ?? [], client.start, today));
}

/**
 * The state of one key figure. Up to its day the latest value counts; after it, the last value on or before that day.
 *
 * @param start first day of the journey; the line begins there, or with the first value where that day is not before `by`.
 */
export function kpiState(kpi: Kpi, points: readonly Point[], start: string, today: string): KpiState {
  const { baseline, target, by } = kpi;
  const latest = points.at(-1);
  const begin = start < by ? start : (points[0]?.date ?? start);
  const length = daysBetween(begin, by);
  const passed = length <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(begin, today) / length));
  const counted = today > by ? valueOn(points, by) : latest;
  const reached = counted && shareOfWay(counted.value, baseline, target);
  return {
    kpi,
    points,
    latest,
    reached,
    start: begin,
    passed,
    expected: baseline + (target - baseline) * passed,
    standing: standingOf(reached, passed, today > by),
  };
}

/** A target that is the baseline itself asks to keep at least that value. */
function shareOfWay(value: number, baseline: number, target: number): number {
  if (target === baseline) return value >= target ? 1 : 0;
  return (value - baseline) / (target - baseline);
}

function standingOf(reached: number | undefined, passed: number, isOver: boolean): KpiStanding {
  if (reached === undefined) return 'no-data';
  if (reached >= 1) return 'met';
  if (isOver) return 'missed';
  return reached >= passed ? 'ahead' : 'behind';
}
