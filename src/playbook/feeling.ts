import type { Feeling } from '../../schemas/touchpoint.ts';
import type { RecordOf } from '../records/record.ts';
import { addDuration, type WorkCalendar } from './calendar.ts';

/** How a manager's impression reads at a glance; `faded` is too old to rely on, `none` was never recorded. */
export type Mood = 'good' | 'neutral' | 'poor' | 'faded' | 'none';

export interface DatedFeeling {
  date: string;
  feeling: Feeling;
}

export interface FeelingState {
  mood: Mood;
  last: DatedFeeling | undefined;
  /** Trust or satisfaction that lies two points or more below one of the three contacts before the last. */
  fall: { of: 'trust' | 'satisfaction'; from: DatedFeeling; to: DatedFeeling } | undefined;
  /** Oldest first. */
  history: DatedFeeling[];
}

const bright = new Set(['enthusiastic', 'confident', 'hopeful', 'curious']);
const dark = new Set(['worried', 'frustrated', 'tense', 'angry']);

/** Good, neutral or poor: the lower of satisfaction and trust decides, and the emotion where neither was rated. */
export function moodOf(feeling: Feeling): 'good' | 'neutral' | 'poor' {
  const ratings = [feeling.satisfaction, feeling.trust].filter((rating) => rating !== undefined);
  if (ratings.length === 0)
    return bright.has(feeling.emotion) ? 'good' : dark.has(feeling.emotion) ? 'poor' : 'neutral';
  const lowest = Math.min(...ratings);
  if (lowest <= 2) return 'poor';
  return lowest >= 4 && !dark.has(feeling.emotion) ? 'good' : 'neutral';
}

/** The feeling of a client on a day, from its touchpoints (newest first). It fades after `halfLife`. */
export function feelingState(
  touchpoints: readonly RecordOf<'touchpoint'>[],
  halfLife: string,
  today: string,
  calendar: WorkCalendar,
): FeelingState {
  const history = touchpoints
    .flatMap(({ date, data }) =>
      data.feeling && date !== undefined && date <= today ? [{ date, feeling: data.feeling }] : [],
    )
    .reverse();
  const last = history.at(-1);
  if (!last) return { mood: 'none', last: undefined, fall: undefined, history };
  const faded = addDuration(last.date, halfLife, calendar) < today;
  return {
    mood: faded ? 'faded' : moodOf(last.feeling),
    last,
    fall: faded ? undefined : findFall(history),
    history,
  };
}

function findFall(history: readonly DatedFeeling[]): FeelingState['fall'] {
  const to = history.at(-1);
  if (!to) return undefined;
  const recent = history.slice(-4, -1).reverse();
  for (const scale of ['trust', 'satisfaction'] as const) {
    const now = to.feeling[scale];
    const from = recent.find(({ feeling }) => now !== undefined && (feeling[scale] ?? 0) - now >= 2);
    if (from) return { of: scale, from, to };
  }
  return undefined;
}
