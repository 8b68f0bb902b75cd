import type { FactCondition } from '../../../schemas/condition.ts';
import { addDuration, daysBetween, earliest } from '../calendar.ts';
import { changeOfMetric } from '../metrics.ts';
import { inPhase } from './journey-conditions.ts';
import { both, fails, failsAtLeast, holds, holdsAtLeast, type Subject, type Verdict } from './verdict.ts';

type Of<K extends FactCondition['kind']> = Extract<FactCondition, { kind: K }>;

/** A metric went up or down by a share of what it was before the window; from nothing there is no share. */
export function metricChange(condition: Of<'metric-change'>, { state, today, calendar }: Subject): Verdict {
  const { metric, over, up, down } = condition;
  const found = changeOfMetric(state.metrics, metric, over, today, calendar);
  if (found?.ratio === undefined) return fails();
  const { from, to, difference, ratio } = found;
  // by a billionth less than asked for, so that from 4 to 4.8 is 20%, which binary fractions make a hair less
  const isBy = (moved: number, percent: string) =>
    moved * 100 >= Number.parseInt(percent, 10) * Math.abs(from.value) * (1 - 1e-9);
  const enough = up !== undefined ? isBy(difference, up) : down !== undefined && isBy(-difference, down);
  return enough ? holds(undefined, { kind: 'metric-changed', metric, from, to, change: ratio }) : fails();
}

/** Features of the client's products that nobody has used for so long; one that was never measured says nothing. */
export function featureUse(condition: Of<'feature-use'>, { state, today, calendar }: Subject): Verdict {
  const { importance, unused_for } = condition;
  const unused = state.features.flatMap(({ features }) =>
    features.flatMap((feature) => {
      if (importance !== undefined && feature.importance !== importance) return [];
      const since = feature.unusedSince;
      const from = since === undefined ? undefined : addDuration(since, unused_for, calendar);
      return since !== undefined && from !== undefined && from <= today ? [{ feature, since, from }] : [];
    }),
  );
  const [first] = unused.toSorted((a, b) => (a.since < b.since ? -1 : 1));
  if (!first) return fails();
  // another feature may have lain unused before
  return holdsAtLeast(earliest(first.from, ...unused.map(({ from }) => from)), {
    kind: 'feature-unused',
    features: unused.map(({ feature }) => feature.id),
    days: daysBetween(first.since, today),
  });
}

/** The score of health is beyond a bound; a client without a score passes no bound. */
export function health({ below, at_least }: Of<'health'>, { state }: Subject): Verdict {
  const score = state.health?.score;
  if (score === undefined) return fails();
  const beyond = below !== undefined ? score < below : at_least !== undefined && score >= at_least;
  return beyond ? holds(undefined, { kind: 'health', score }) : fails();
}

/** The moment for an offer: the product is used well, and the client is where offers make sense. */
export function opportunity(condition: Of<'opportunity'>, subject: Subject): Verdict {
  const { engagement, phase, stage, after } = condition;
  const isAnywhere = phase === undefined && stage === undefined && after === undefined;
  const there = isAnywhere ? undefined : inPhase({ kind: 'in-phase', phase, stage, after }, subject);
  if (there?.holds === false) return failsAtLeast(there.since);
  const { use } = subject.state;
  if (use === undefined || use < engagement) return fails();
  const used = holds(undefined, { kind: 'engaged', score: use });
  return there ? both([used, there]) : used;
}
