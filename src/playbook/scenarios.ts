/** What an objective wants to reach, in three scenarios, beside what was measured. */
import type { Kpi } from '../../schemas/client.ts';
import { isMetricName } from '../../schemas/metrics.ts';
import { idFromName } from '../../schemas/names.ts';
import type { Objective } from '../../schemas/plan.ts';
import { type MetricSeries, type Point, valueOn } from './metrics.ts';

export type Scenarios = NonNullable<Objective['scenarios']>;

/** Whether a higher or a lower figure is better. */
export type Direction = 'more' | 'less';

/** Where a result lies among the scenarios, from worst to best. */
export type ScenarioPlace =
  | 'below-low'
  | 'at-low'
  | 'low-to-base'
  | 'at-base'
  | 'base-to-high'
  | 'at-high'
  | 'above-high';

/** The figure of an objective as it stands on a day. */
export interface ObjectiveResult {
  /** Name of its rows in metrics.csv. */
  recordedAs: string;
  /** The key figure of client.md that is read from the same rows. */
  kpi: Kpi | undefined;
  /** The last value that counts: up to the day of the objective, or up to today. */
  point: Point | undefined;
  /** The day of the objective has passed: what was measured by then stays. */
  final: boolean;
  /** Undefined without scenarios. */
  direction: Direction | undefined;
  /** Undefined without scenarios or without a value. */
  place: ScenarioPlace | undefined;
}

export function objectiveResult(
  objective: Objective,
  kpis: readonly Kpi[],
  series: MetricSeries,
  today: string,
): ObjectiveResult | undefined {
  const recordedAs = recordedName(objective, kpis);
  if (recordedAs === undefined) return undefined;
  const { by, scenarios } = objective;
  const final = by !== undefined && today > by;
  const point = valueOn(series.get(recordedAs) ?? [], final ? by : today);
  return {
    recordedAs,
    kpi: kpis.find((kpi) => kpi.recorded_as === recordedAs),
    point,
    final,
    direction: scenarios && directionOf(scenarios),
    place: scenarios && point && placeAmong(point.value, scenarios),
  };
}

/**
 * Under which name the figure of an objective stands in metrics.csv: the one it gives, else that of the key figure which
 * is called the same, else the figure itself where it is such a name, else the id made from it.
 */
export function recordedName(
  { metric, recorded_as: given }: Pick<Objective, 'metric' | 'recorded_as'>,
  kpis: readonly Pick<Kpi, 'metric' | 'recorded_as'>[],
): string | undefined {
  if (given !== undefined || metric === undefined) return given;
  const alike = kpis.find((kpi) => kpi.metric.toLowerCase() === metric.toLowerCase());
  return alike?.recorded_as ?? (isMetricName(metric) ? metric : idFromName(metric));
}

/** Undefined where the scenarios are in no order, or say one and the same. */
export function directionOf({ low, base, high }: Scenarios): Direction | undefined {
  if (low <= base && base <= high && low < high) return 'more';
  return low >= base && base >= high && low > high ? 'less' : undefined;
}

/** Where a value lies; undefined where the scenarios have no direction. Where two scenarios are equal, the better counts. */
export function placeAmong(value: number, scenarios: Scenarios): ScenarioPlace | undefined {
  const direction = directionOf(scenarios);
  if (!direction) return undefined;
  const sign = direction === 'more' ? 1 : -1;
  const [at, low, base, high] = [value, scenarios.low, scenarios.base, scenarios.high].map(
    (each) => each * sign,
  ) as [number, number, number, number]; // four in, four out
  if (at > high) return 'above-high';
  if (at === high) return 'at-high';
  if (at > base) return 'base-to-high';
  if (at === base) return 'at-base';
  if (at > low) return 'low-to-base';
  return at === low ? 'at-low' : 'below-low';
}
