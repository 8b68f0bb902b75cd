import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareShares,
  isEnough,
  normalBelow,
  peopleNeeded,
  rateInterval,
  rateOf,
  type Share,
} from '../../../../src/playbook/research/proportions.ts';

const share = fc
  .tuple(fc.integer({ min: 1, max: 50_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, part]): Share => ({ of, did: Math.floor(of * part) }));
const runs = { numRuns: 300 };

describe('the normal distribution', () => {
  test.each([
    [0, 0.5],
    [1, 0.841345],
    [1.959964, 0.975],
    [-1.644854, 0.05],
    [3, 0.99865],
  ])('is right below %d', (z, below) => expect(normalBelow(z)).toBeCloseTo(below, 5));

  test('is symmetric and never falls', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -8, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (z, more) => {
          expect(normalBelow(z) + normalBelow(-z)).toBeCloseTo(1, 6);
          expect(normalBelow(z + more)).toBeGreaterThanOrEqual(normalBelow(z) - 3e-7);
        },
      ),
      runs,
    );
  });
});

describe('two shares', () => {
  test('are compared as the chi-squared test of their table does', () => {
    // the square of z is Pearson's chi-squared of the table of four counts, n(ad − bc)² ÷ (products of the margins): 6.16798, p 0.013008
    const found = compareShares({ of: 1240, did: 42 }, { of: 1212, did: 66 });
    expect(found.z ** 2).toBeCloseTo(6.16798, 5);
    expect(found.p).toBeCloseTo(0.013008, 6);
    expect(found.difference).toBeCloseTo(0.020585, 5);
    expect(found.lift).toBeCloseTo(0.6077, 3);
  });

  test('give the same the other way round, with the sign turned', () => {
    fc.assert(
      fc.property(share, share, (one, two) => {
        const [there, back] = [compareShares(one, two), compareShares(two, one)];
        expect(there.p).toBeCloseTo(back.p, 9);
        expect(there.z).toBeCloseTo(-back.z, 9);
        expect(there.interval[0]).toBeCloseTo(-back.interval[1], 9);
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
        expect(there.interval[0]).toBeLessThanOrEqual(there.difference);
        expect(there.interval[1]).toBeGreaterThanOrEqual(there.difference);
      }),
      runs,
    );
  });

  test('of the same size and more people leave less to chance', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 2, max: 20 }), (one, two, times) => {
        const more = (each: Share) => ({ of: each.of * times, did: each.did * times });
        expect(compareShares(more(one), more(two)).p).toBeLessThanOrEqual(compareShares(one, two).p + 6e-7);
      }),
      runs,
    );
  });

  test('of nobody, or of people who are all alike, differ by nothing', () => {
    expect(compareShares({ of: 0, did: 0 }, { of: 9, did: 9 }).p).toBeCloseTo(1, 6);
    expect(compareShares({ of: 9, did: 9 }, { of: 5, did: 5 })).toMatchObject({ z: 0, difference: 0 });
  });
});

test('ten who did it and ten who did not are enough, in each group', () => {
  expect(isEnough({ of: 20, did: 10 }, { of: 46, did: 21 })).toBe(true);
  expect(isEnough({ of: 20, did: 10 }, { of: 19, did: 10 })).toBe(false);
  expect(isEnough({ of: 500, did: 9 })).toBe(false);
});

describe('the people needed', () => {
  test('are those of the tables', () => {
    // R: power.prop.test(p1 = 0.50, p2 = 0.60, power = 0.8) gives n = 387.3
    expect(peopleNeeded(0.5, 0.6)).toBe(388);
    expect(peopleNeeded(0.3, 0.3)).toBeUndefined();
  });

  test('grow as the difference shrinks', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.5, noNaN: true }), (rate) => {
        expect(peopleNeeded(rate, rate + 0.02)).toBeGreaterThan(peopleNeeded(rate, rate + 0.2) ?? 0);
      }),
      runs,
    );
  });
});

test('a rate lies in its interval, which lies in what is possible', () => {
  // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662
  expect(rateInterval({ of: 263, did: 81 }).map((each) => each.toFixed(4))).toEqual(['0.2553', '0.3662']);
  expect(rateInterval({ of: 0, did: 0 })).toEqual([0, 1]);
  fc.assert(
    fc.property(share, (each) => {
      const [from, to] = rateInterval(each);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from).toBeLessThanOrEqual(rateOf(each) + 1e-12);
      expect(to).toBeGreaterThanOrEqual(rateOf(each) - 1e-12);
      expect(to).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});
