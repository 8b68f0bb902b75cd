/** The moment that it always is while diagrams are drawn, in milliseconds: 1 January 2000. */
export const fixedNow = Date.UTC(2000, 0, 1);

const parts = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** A date without offset, as `2026-11-20T10:00`, which the standard takes for local time. */
const localTime = /^\d{4}-\d\d-\d\d[T ][\d:.]+$/;

/** A `Date` whose local time is UTC, and for which it is always the same moment: charts are the same on every machine. */
export class UtcDate extends Date {
  constructor(...given: [] | [value: number | string | Date] | number[]) {
    if (given.length === 0) super(fixedNow);
    else if (given.length > 1) super(utcOf(given.map(Number)));
    else {
      const [value = fixedNow] = given;
      super(typeof value === 'string' && localTime.test(value) ? `${value.replace(' ', 'T')}Z` : value);
    }
  }

  static override now(): number {
    return fixedNow;
  }

  override getTimezoneOffset(): number {
    return 0;
  }
}

for (const part of parts) {
  copyMethod(`get${part}`, `getUTC${part}`);
  if (part !== 'Day') copyMethod(`set${part}`, `setUTC${part}`);
}

function utcOf([year = 0, month = 0, ...rest]: number[]): number {
  return Date.UTC(year, month, ...rest);
}

function copyMethod(name: string, utc: string): void {
  const method: unknown = Reflect.get(Date.prototype, utc);
  Object.defineProperty(UtcDate.prototype, name, { value: method });
}

/** Random numbers that come in the same order every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
