import { FEATURE } from '../../schemas/metrics.ts';
import type { HealthPart, HealthWeights } from '../../schemas/segment.ts';
import type { DueContact } from './cadence.ts';
import { addDays } from './calendar.ts';
import type { ChecklistState } from './checklist-state.ts';
import { type FeelingState, ratingOf, weightOf } from './feeling.ts';
import type { KpiState } from './kpis.ts';
import type { MetricSeries, Point } from './metrics.ts';

/** A record that gave points, with its own score from 0 to 100. */
export type Evidence =
  | { kind: 'use'; metric: string; row: Point; best: Point; score: number }
  /** `100 − 2 × tickets per hundred users`; a client whose users nobody counts is taken to have a hundred. */
  | { kind: 'tickets'; metric: string; row: Point; users: number; score: number }
  | { kind: 'feeling'; date: string; touchpoint: string; share: number; score: number }
  | { kind: 'steps'; sop: string; done: number; due: number; score: number }
  | { kind: 'kpi'; metric: string; score: number }
  | { kind: 'contact'; by: DueContact['by']; due: string; late: number; score: number };

/** One part of the score. */
export interface PartScore {
  part: HealthPart;
  /** Share of the weight among the parts that are known. */
  share: number;
  /** From 0 to 100. */
  score: number;
  /** What it adds to the whole; the points of all parts add up to the score. */
  points: number;
  evidence: Evidence[];
}

export interface Health {
  /** From 0 to 100, a whole number. */
  score: number;
  parts: PartScore[];
  /** Parts that have a weight and no record to tell them by; the others count for them. */
  unknown: HealthPart[];
}

/** What tells how much the product is used, on a day. */
interface UseSource {
  today: string;
  metrics: MetricSeries;
  /** Ids of the features without which the product is not in use. */
  essential: readonly string[];
}

/** What the score is made from, on a day. */
export interface HealthSource extends UseSource {
  feeling: FeelingState;
  halfLifeDays: number;
  runs: ReadonlyMap<string, ChecklistState>;
  kpis: readonly KpiState[];
  cadence: readonly DueContact[];
}

/** The metric that counts people who use the product. */
export const USE_METRIC = 'active-users';
/** The metric that counts open questions and faults. */
export const TICKETS_METRIC = 'support-tickets';
/** Use is held against its best within these days. */
const BEST_DAYS = 180;
/** Points that each open ticket takes for every hundred people who use the product. */
const TICKET_POINTS = 2;
/** Points that each day takes by which a contact is late. */
const LATE_DAY_POINTS = 5;
/** Older figures say nothing of today. */
const STALE_DAYS = 100;

/**
 * The health of a client: `Σ weight·score ÷ Σ weight` over the parts that there are records for. Every part is the mean of
 * the scores of its evidence, so that every point leads back to a record. Undefined without weights or records.
 */
export function healthOf(weights: HealthWeights | undefined, source: HealthSource): Health | undefined {
  const asked = Object.entries(weights ?? {}).filter((entry): entry is [HealthPart, number] => entry[1] > 0);
  const found = asked.map(([part, weight]) => ({ part, weight, evidence: evidenceOf[part](source) }));
  const known = found.filter(({ evidence }) => evidence.length > 0);
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefined;
  const parts = known.map(({ part, weight, evidence }) => {
    const score = part === 'feeling' ? (source.feeling.score ?? 0) : mean(evidence.map((each) => each.score));
    return { part, share: weight / whole, score, evidence };
  });
  const exact = parts.map(({ share, score }) => share * score);
  const points = wholePoints(exact);
  return {
    score: points.reduce((sum, each) => sum + each, 0),
    parts: parts.map((part, index) => ({ ...part, points: points[index] ?? 0 })),
    unknown: found.filter(({ evidence }) => evidence.length === 0).map(({ part }) => part),
  };
}

/** The score of use alone: undefined where it has no weight, or there is no record to tell it by. */
export function useOf(weights: HealthWeights | undefined, source: UseSource): number | undefined {
  if (!weights?.usage) return undefined;
  const evidence = useEvidence(source);
  return evidence.length === 0 ? undefined : mean(evidence.map((each) => each.score));
}

/** The score without what managers perceived: what figures alone say. Undefined where they say nothing. */
export function figuresOf(health: Health | undefined): number | undefined {
  const parts = (health?.parts ?? []).filter(({ part }) => part !== 'feeling');
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  return whole === 0 ? undefined : parts.reduce((sum, { share, score }) => sum + share * score, 0) / whole;
}

const evidenceOf: Record<HealthPart, (source: HealthSource) => Evidence[]> = {
  usage: useEvidence,
  support: ({ metrics, today }) => {
    const row = metrics.get(TICKETS_METRIC)?.at(-1);
    if (!row || row.date < addDays(today, -STALE_DAYS)) return [];
    const users = metrics.get(USE_METRIC)?.at(-1)?.value || 100;
    const score = within100(100 - TICKET_POINTS * (row.value / users) * 100);
    return [{ kind: 'tickets', metric: TICKETS_METRIC, row, users, score }];
  },
  feeling: ({ feeling, halfLifeDays }) => {
    // shares are the same on every day; on the day of the last no weight is too small for a number
    const day = feeling.last?.date ?? '';
    const weighed = feeling.history.map((dated) => ({ dated, weight: weightOf(dated, day, halfLifeDays) }));
    const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
    return weighed.map(({ dated, weight }) => ({
      kind: 'feeling',
      date: dated.date,
      touchpoint: dated.touchpoint,
      share: weight / whole,
      score: ratingOf(dated.feeling),
    }));
  },
  checklist: ({ runs, today }) =>
    [...runs].flatMap(([sop, { sections }]): Evidence[] => {
      const steps = sections.flatMap((section) => section.steps);
      const due = steps.filter(
        ({ state, due: day, optional }) =>
          state !== 'open' && day !== undefined && day <= today && !(optional && state === 'late'),
      );
      const done = due.filter(({ state }) => state !== 'late').length;
      if (due.length === 0) return [];
      return [{ kind: 'steps', sop, done, due: due.length, score: (done / due.length) * 100 }];
    }),
  kpi: ({ kpis }) =>
    kpis.flatMap(({ kpi, reached, passed }): Evidence[] => {
      if (reached === undefined) return [];
      const score = passed <= 0 ? 100 : within100((reached / passed) * 100);
      return [{ kind: 'kpi', metric: kpi.metric, score }];
    }),
  contact: ({ cadence }) =>
    cadence.flatMap(({ by, due, late }): Evidence[] =>
      due === undefined
        ? []
        : [{ kind: 'contact', by, due, late, score: Math.max(0, 100 - LATE_DAY_POINTS * late) }],
    ),
};

/** Use of the product and of each essential feature: the last figure against the best of some time. */
function useEvidence({ metrics, essential, today }: UseSource): Evidence[] {
  const evidence: Evidence[] = [];
  const tell = (metric: string) => {
    const points = metrics.get(metric) ?? [];
    const row = points.at(-1);
    if (!row || row.date < addDays(today, -STALE_DAYS)) return;
    const best = bestSince(points, addDays(today, -BEST_DAYS), row);
    // the product first, so that 57 of 100 are 57 and not a hair less
    const score = best.value <= 0 ? 0 : within100((row.value * 100) / best.value);
    evidence.push({ kind: 'use', metric, row, best, score });
  };
  tell(USE_METRIC);
  for (const id of essential) tell(`${FEATURE}${id}`);
  return evidence;
}

/** The greatest value since a day; the last one where none was greater. */
function bestSince(points: readonly Point[], from: string, last: Point): Point {
  let best = last;
  for (const point of points) if (point.date >= from && point.value > best.value) best = point;
  return best;
}

function within100(score: number): number {
  return Math.min(100, Math.max(0, score));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whole numbers that add up to the rounded sum: the largest remainders are rounded up (Hamilton's method). */
function wholePoints(exact: readonly number[]): number[] {
  const points = exact.map(Math.floor);
  const missing =
    Math.round(exact.reduce((sum, each) => sum + each, 0)) - points.reduce((sum, each) => sum + each, 0);
  const order = exact
    .map((each, index) => ({ index, rest: each - Math.floor(each) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, missing)) points[index] = (points[index] ?? 0) + 1;
  return points;
}
