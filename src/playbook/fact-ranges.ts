import type { Criterion } from '../../schemas/segment.ts';

export type FactValue = string | number | boolean;

/** Values of one fact: those listed, or the numbers between two bounds, of which either may be missing. */
export interface Values {
  above?: number;
  at_least?: number;
  below?: number;
  at_most?: number;
  options?: readonly FactValue[];
  /** All but these; with bounds, the numbers within them but for these. */
  except?: readonly FactValue[];
}

/** The values that pass a test. */
export function valuesOf({ fact: _, is, in: options, ...bounds }: Criterion): Values {
  if (is !== undefined) return { options: [is] };
  return options === undefined ? withoutUndefined(bounds) : { options };
}

/** Whether a value is among some, which are options or numbers within bounds. */
function isIn(value: FactValue, { options, above, at_least, below, at_most }: Values): boolean {
  if (options) return options.includes(value);
  if (typeof value !== 'number') return false;
  return (
    (above === undefined || value > above) &&
    (at_least === undefined || value >= at_least) &&
    (below === undefined || value < below) &&
    (at_most === undefined || value <= at_most)
  );
}

/** The values that pass both of two tests; undefined where none does. */
export function meet(one: Values, other: Values): Values | undefined {
  if (one.options) {
    const options = one.options.filter((value) => isIn(value, other));
    return options.length === 0 ? undefined : { options };
  }
  if (other.options) return meet(other, one);
  return within(strictest(lowerOf(one), lowerOf(other), 1), strictest(upperOf(one), upperOf(other), -1));
}

/**
 * The values of a fact that pass none of some tests of it; undefined where every value passes one: every number where
 * the tests are of numbers, yes and no where they are of those.
 */
export function uncovered(tests: readonly Values[]): Values | undefined {
  const options = [...new Set(tests.flatMap((test) => test.options ?? []))];
  const rays = tests.filter((test) => !test.options);
  if (rays.length === 0) {
    if (!options.every((option) => typeof option === 'boolean')) return { except: options };
    const left = [true, false].filter((value) => !options.includes(value));
    return left.length === 0 ? undefined : { options: left };
  }
  // tests have one bound each, so that together they leave one stretch between what reaches down and what reaches up
  const down = rays.flatMap((ray) => upperOf(ray) ?? []).reduce(wider(1), undefined);
  const up = rays.flatMap((ray) => lowerOf(ray) ?? []).reduce(wider(-1), undefined);
  const gap = within(down && { ...down, open: !down.open }, up && { ...up, open: !up.open });
  if (!gap) return undefined;
  if (gap.options) return gap.options.every((value) => options.includes(value)) ? undefined : gap;
  const except = options.filter((option) => isIn(option, gap));
  return except.length === 0 ? gap : { ...gap, except };
}

/** A value out of some, the one nearest to a bound that a person would name: 5 for "more than 4". */
export function sampleOf(values: Values): FactValue | undefined {
  const { options, except = [] } = values;
  if (options) return options[0];
  const [low, high] = [lowerOf(values), upperOf(values)];
  const near = [
    ...(low ? [low.at, low.at + 1] : []),
    ...(high ? [high.at, high.at - 1] : []),
    ...(low && high ? [(low.at + high.at) / 2] : []),
  ];
  return near.find((value) => isIn(value, values) && !except.includes(value));
}

/** An end of a stretch of numbers; the number itself is outside where the end is open. */
interface End {
  at: number;
  open: boolean;
}

function lowerOf({ above, at_least }: Values): End | undefined {
  if (above !== undefined) return { at: above, open: true };
  return at_least === undefined ? undefined : { at: at_least, open: false };
}

function upperOf({ below, at_most }: Values): End | undefined {
  if (below !== undefined) return { at: below, open: true };
  return at_most === undefined ? undefined : { at: at_most, open: false };
}

/** The end further up (1) or down (-1): of lower ends the one that lets fewer numbers through. */
function strictest(one: End | undefined, other: End | undefined, sign: 1 | -1): End | undefined {
  if (!one || !other) return one ?? other;
  if (one.at === other.at) return one.open ? one : other;
  return (one.at - other.at) * sign > 0 ? one : other;
}

/** Of ends the one that lets more numbers through, as a reducer. */
function wider(sign: 1 | -1) {
  return (one: End | undefined, other: End): End => {
    if (!one) return other;
    if (one.at === other.at) return one.open ? other : one;
    return (one.at - other.at) * sign > 0 ? one : other;
  };
}

/** The numbers between two ends; a single one is an option, none is undefined. */
function within(low: End | undefined, high: End | undefined): Values | undefined {
  if (low && high) {
    if (low.at > high.at || (low.at === high.at && (low.open || high.open))) return undefined;
    if (low.at === high.at) return { options: [low.at] };
  }
  return {
    ...(low && (low.open ? { above: low.at } : { at_least: low.at })),
    ...(high && (high.open ? { below: high.at } : { at_most: high.at })),
  };
}

function withoutUndefined(bounds: { [K in keyof Values]?: Values[K] | undefined }): Values {
  return Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined));
}
