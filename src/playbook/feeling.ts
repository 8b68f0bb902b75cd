import type { Feeling } from '../../schemas/touchpoint.ts';
import type { RecordOf } from '../records/record.ts';
import { averageDays } from '../../schemas/duration-order.ts';
import { addDays, addDuration, daysBetween, type WorkCalendar } from './calendar.ts';

/** How a manager's impression reads at a glance; `faded` is too old to rely on, `none` was never recorded. */
export type Mood = 'good' | 'neutral' | 'poor' | 'faded' | 'none';

export interface DatedFeeling {
  date: string;
  /** Id of the touchpoint that recorded it. */
  touchpoint: string;
  feeling: Feeling;
}

export interface FeelingState {
  mood: Mood;
  last: DatedFeeling | undefined;
  /** Trust or satisfaction that lies two points or more below one of the three contacts before the last. */
  fall: Fall | undefined;
  /** Oldest first. */
  history: DatedFeeling[];
  /** From 0 to 100; see `feelingScore`. Undefined while no feeling was ever recorded. */
  score: number | undefined;
  /** Where the score goes, beside that of thirty days ago. */
  trend: 'rising' | 'steady' | 'falling' | undefined;
}

export interface Fall {
  of: 'trust' | 'satisfaction';
  /** Points lost. */
  by: number;
  from: DatedFeeling;
  to: DatedFeeling;
}

const bright = new Set(['enthusiastic', 'confident', 'hopeful', 'curious']);
const dark = new Set(['worried', 'frustrated', 'tense', 'angry']);

/** The best of the ratings from 1. */
const HIGHEST = 5;

/** Good, neutral or poor: the lower of satisfaction and trust decides, and the emotion where neither was rated. */
export function moodOf({ emotion, satisfaction, trust }: Feeling): 'good' | 'neutral' | 'poor' {
  if (satisfaction === undefined && trust === undefined)
    return bright.has(emotion) ? 'good' : dark.has(emotion) ? 'poor' : 'neutral';
  const lowest = Math.min(satisfaction ?? HIGHEST, trust ?? HIGHEST);
  if (lowest <= 2) return 'poor';
  return lowest >= 4 && !dark.has(emotion) ? 'good' : 'neutral';
}

const ratingOfMood = { good: 80, neutral: 50, poor: 20 };

/** A feeling as a number from 0 to 100: the mean of what was rated from 1 to 5, or else what the emotion says. */
export function ratingOf(feeling: Feeling): number {
  const { satisfaction = feeling.trust, trust = feeling.satisfaction } = feeling;
  if (satisfaction === undefined || trust === undefined) return ratingOfMood[moodOf(feeling)];
  return (((satisfaction + trust) / 2 - 1) / (HIGHEST - 1)) * 100;
}

/** What a feeling counts on a day: 1 when it is new, half after every half-life. */
export function weightOf({ date }: DatedFeeling, day: string, halfLifeDays: number): number {
  return 0.5 ** (daysBetween(date, day) / halfLifeDays);
}

/** A half-life in days, on average over the years: the same on every day, so that what decays never comes back. */
export function halfLifeInDays(halfLife: string): number {
  return averageDays(halfLife);
}

const NEUTRAL = 50;
/** What knowing nothing weighs beside one new feeling, so that old ones return to the middle. */
const DOUBT = 0.25;

/**
 * The feelings up to a day as one number from 0 to 100: the mean of their values by weight, drawn to the middle as they
 * age. `(Σ wᵢ·vᵢ + 0.25·50) ÷ (Σ wᵢ + 0.25)`; exponential decay with the half-life of site.md.
 */
export function feelingScore(
  history: readonly DatedFeeling[],
  day: string,
  halfLifeDays: number,
): number | undefined {
  let [sum, weights] = [NEUTRAL * DOUBT, DOUBT];
  let isKnown = false;
  for (const dated of history) {
    if (dated.date > day) continue;
    isKnown = true;
    const weight = weightOf(dated, day, halfLifeDays);
    sum += weight * ratingOf(dated.feeling);
    weights += weight;
  }
  return isKnown ? sum / weights : undefined;
}

const TREND_DAYS = 30;
/** Points within which a score is steady. */
const STEADY = 5;

function trendOf(now: number | undefined, before: number | undefined): FeelingState['trend'] {
  if (now === undefined || before === undefined) return undefined;
  if (Math.abs(now - before) < STEADY) return 'steady';
  return now > before ? 'rising' : 'falling';
}

/** The feeling of a client on a day, from its touchpoints (newest first). It fades after `halfLife`. */
export function feelingState(
  touchpoints: readonly RecordOf<'touchpoint'>[],
  halfLife: string,
  today: string,
  calendar: WorkCalendar,
): FeelingState {
  const history = touchpoints
    .flatMap(({ id, date, data }) =>
      data.feeling && date !== undefined && date <= today
        ? [{ date, touchpoint: id, feeling: data.feeling }]
        : [],
    )
    .reverse();
  const last = history.at(-1);
  if (!last)
    return { mood: 'none', last: undefined, fall: undefined, history, score: undefined, trend: undefined };
  const halfLifeDays = halfLifeInDays(halfLife);
  const score = feelingScore(history, today, halfLifeDays);
  const faded = addDuration(last.date, halfLife, calendar) < today;
  return {
    mood: faded ? 'faded' : moodOf(last.feeling),
    last,
    fall: faded ? undefined : findFall(history, NOTABLE_FALL),
    history,
    score,
    trend: trendOf(score, feelingScore(history, addDays(today, -TREND_DAYS), halfLifeDays)),
  };
}

/** Points that a rating must lose for the fall to be shown. */
const NOTABLE_FALL = 2;

/** The latest loss of so many points of trust or satisfaction among the last four contacts (oldest first) with a feeling. */
export function findFall(history: readonly DatedFeeling[], points: number): Fall | undefined {
  const to = history.at(-1);
  if (!to) return undefined;
  const recent = history.slice(-4, -1).reverse();
  for (const scale of ['trust', 'satisfaction'] as const) {
    const now = to.feeling[scale];
    const from = recent.find(({ feeling }) => now !== undefined && (feeling[scale] ?? 0) - now >= points);
    if (from) return { of: scale, by: (from.feeling[scale] ?? 0) - (now ?? 0), from, to };
  }
  return undefined;
}
