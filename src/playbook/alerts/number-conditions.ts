import type { FactCondition } from '../../../schemas/condition.ts';
import { daysBetween } from '../calendar.ts';
import { changeOver } from '../metrics.ts';
import { inPhase } from './journey-conditions.ts';
import { both, fails, holds, type Subject, type Verdict } from './verdict.ts';

type Of<K extends FactCondition['kind']> = Extract<FactCondition, { kind: K }>;

/** A metric went up or down by a share of what it was before the window. */
export function metricChange(condition: Of<'metric-change'>, { state, today, calendar }: Subject): Verdict {
  const { metric, over, up, down } = condition;
  const found = changeOver(state.metrics, metric, over, today, calendar);
  if (!found) return fails();
  // hundredths without a division, so that from 100 to 120 is 20% and not a hair less
  const rise = (found.to.value - found.from.value) * 100;
  const share = (percent: string) => Number.parseInt(percent, 10) * Math.abs(found.from.value);
  const enough = up !== undefined ? rise >= share(up) : down !== undefined && -rise >= share(down);
  return enough ? holds(undefined, { kind: 'metric-changed', metric, ...found }) : fails();
}

/** Features of the client's products that nobody has used for long, or ever. */
export function featureUse(condition: Of<'feature-use'>, { state, today, calendar }: Subject): Verdict {
  void calendar;
  void state;
  void condition;
  void today;
  return fails();
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
  const use = subject.state.health?.parts.find(({ part }) => part === 'usage');
  if (!use || use.score < engagement) return fails();
  const used = holds(undefined, { kind: 'engaged', score: use.score });
  if (phase === undefined && stage === undefined && after === undefined) return used;
  return both([used, inPhase({ kind: 'in-phase', phase, stage, after }, subject)]);
}

void daysBetween;
