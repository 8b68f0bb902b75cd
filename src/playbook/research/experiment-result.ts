/** What an experiment has shown so far, and where it stands. */
import type { Experiment, Variant } from '../../../schemas/research/experiment.ts';
import {
  type Comparison,
  compareShares,
  isEnough,
  peopleNeeded,
  rateInterval,
  rateOf,
  type Share,
} from './proportions.ts';

/** Measured: over, with the decision still in its time. Overdue: it should have been decided. */
export type ExperimentState = 'planned' | 'running' | 'measured' | 'decided' | 'overdue';

/** The day by which it is decided, where the record says one. */
export function decideBy({ end, decide_by: by }: Experiment): string | undefined {
  return by ?? end;
}

export function experimentState(experiment: Experiment, today: string): ExperimentState {
  if (experiment.decision && experiment.decision.on <= today) return 'decided';
  if (today < experiment.start) return 'planned';
  const by = decideBy(experiment);
  if (by !== undefined && by < today) return 'overdue';
  return experiment.end !== undefined && experiment.end < today ? 'measured' : 'running';
}

/**
 * What the counts allow to say. Too few: no test can tell yet. None: there is no sign of a difference. Better and worse:
 * chance alone would hardly do it.
 */
export type Verdict = 'too-few' | 'none' | 'better' | 'worse';

export interface VariantResult {
  variant: Variant;
  /** Undefined while nothing is counted. */
  rate: number | undefined;
  /** Where the true rate lies, 95 times of 100. */
  interval: [number, number] | undefined;
  /** Against the first variant; undefined for the first and where either is not counted. */
  against: (Comparison & { verdict: Verdict; needed: number | undefined }) | undefined;
}

/** How often chance may be taken for a difference in one experiment, all comparisons together. */
const ERROR = 0.05;

/**
 * Every variant against the first. With more than two variants each comparison must be the surer, so that all together
 * err as seldom as one: 5% divided by their number (Bonferroni).
 */
export function resultsOf({ variants }: Experiment): VariantResult[] {
  const level = ERROR / Math.max(1, variants.length - 1);
  const base = shareOf(variants[0]);
  return variants.map((variant, at) => {
    const share = shareOf(variant);
    const against = at > 0 && base && share ? compare(base, share, level) : undefined;
    return { variant, rate: share && rateOf(share), interval: share && rateInterval(share), against };
  });
}

function compare(base: Share, share: Share, level: number): NonNullable<VariantResult['against']> {
  const found = compareShares(base, share);
  const isSure = found.p < level;
  return {
    ...found,
    verdict: !isEnough(base, share) ? 'too-few' : isSure ? (found.z > 0 ? 'better' : 'worse') : 'none',
    needed: peopleNeeded(rateOf(base), rateOf(share)),
  };
}

function shareOf(variant: Variant | undefined): Share | undefined {
  const { visitors, conversions } = variant ?? {};
  return visitors === undefined || conversions === undefined || visitors === 0
    ? undefined
    : { of: visitors, did: conversions };
}
