/** Statistics of shares: what may be said of two groups of people of whom some did something. */

/** The z beyond which 5% of a normal distribution lie, on both sides together. */
export const Z_95 = 1.959964;
/** The z below which 80% of a normal distribution lie: the usual power of a test. */
const Z_POWER_80 = 0.841621;

/** So many people of a group. */
export interface Share {
  /** How many there were. */
  of: number;
  /** How many of them did it; at most `of`. */
  did: number;
}

export function rateOf({ of, did }: Share): number {
  return of === 0 ? 0 : did / of;
}

/**
 * The share of a standard normal distribution below `z`.
 * Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26 for erf; wrong by less than 1.5e-7.
 */
export function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const sum =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const upper = (sum * Math.exp(-x * x)) / 2;
  return z >= 0 ? 1 - upper : upper;
}

/** What the comparison of two groups gives. Rates and differences are between 0 and 1. */
export interface Comparison {
  /** Rate of the second less rate of the first. */
  difference: number;
  /** The difference as a part of the first rate; undefined where that is nothing. */
  lift: number | undefined;
  /** Where the difference lies, 95 times of 100. */
  interval: [number, number];
  z: number;
  /** How often chance alone would give a difference as large as this one, or larger, either way. */
  p: number;
}

/**
 * The two-proportion z test, two-sided, with the pooled share under the hypothesis of no difference; the interval is
 * Wald's, from the shares of their own. Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd ed.,
 * sections 3.1 and 3.2. Both need enough people: see `isEnough`.
 */
export function compareShares(first: Share, second: Share): Comparison {
  const [one, two] = [rateOf(first), rateOf(second)];
  const difference = two - one;
  const pooled = rateOf({ of: first.of + second.of, did: first.did + second.did });
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.of + 1 / second.of));
  const own = Math.sqrt((one * (1 - one)) / first.of + (two * (1 - two)) / second.of);
  const z = error > 0 && Number.isFinite(error) ? difference / error : 0;
  const reach = Number.isFinite(own) ? Z_95 * own : 1;
  return {
    difference,
    lift: one === 0 ? undefined : difference / one,
    interval: [Math.max(-1, difference - reach), Math.min(1, difference + reach)],
    z,
    p: Math.min(1, 2 * (1 - normalBelow(Math.abs(z)))),
  };
}

/** Fewer than this many who did it, or who did not, in either group: a normal distribution is no picture of them. */
const FEWEST = 10;

/** Whether each group has ten who did it and ten who did not: the usual condition of the z test. */
export function isEnough(...shares: readonly Share[]): boolean {
  return shares.every(({ of, did }) => did >= FEWEST && of - did >= FEWEST);
}

/**
 * How many people each group needs so that a difference between two rates shows at 5% in 80 tests of 100; undefined
 * where there is no difference. Fleiss, Levin and Paik, 4.14, without correction for continuity.
 */
export function peopleNeeded(one: number, two: number): number | undefined {
  if (one === two) return undefined;
  const mean = (one + two) / 2;
  const root =
    Z_95 * Math.sqrt(2 * mean * (1 - mean)) + Z_POWER_80 * Math.sqrt(one * (1 - one) + two * (1 - two));
  return Math.ceil((root / (one - two)) ** 2);
}

/**
 * Where the true rate of a group lies, 95 times of 100; good for small groups too. Wilson, Probable Inference, the Law of
 * Succession, and Statistical Inference, JASA 22 (1927). Everything is possible where there is nobody.
 */
export function rateInterval({ of, did }: Share): [number, number] {
  if (of === 0) return [0, 1];
  const rate = did / of;
  const square = Z_95 * Z_95;
  const middle = rate + square / (2 * of);
  const reach = Z_95 * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of * of));
  const whole = 1 + square / of;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
