/** Chance that always falls the same way: two runs with one seed choose the same things. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(options: readonly T[]): T;
  /** Some of the options, each at most once, in the order of the draw. */
  some<T>(options: readonly T[], count: number): T[];
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
}

/** Mulberry32: 32 bits of state, spread well enough for test data. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(options: readonly T[]): T => {
    const picked = options[between(0, options.length - 1)];
    if (picked === undefined) throw new Error('there is nothing to pick from');
    return picked;
  };
  const some = <T>(options: readonly T[], count: number): T[] => {
    const left = [...options];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [drawn] = left.splice(between(0, left.length - 1), 1);
      if (drawn === undefined) throw new Error('drew more than there are');
      return drawn;
    });
  };
  return { between, pick, some, chance: (percent) => next() * 100 < percent };
}
