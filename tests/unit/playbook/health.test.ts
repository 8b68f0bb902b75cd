import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HealthPart, HealthWeights } from '../../../schemas/segment.ts';
import { type Health, healthOf } from '../../../src/playbook/health.ts';
import { contactLate, feelingOf, felt, kpiAt, NOTHING, rowsOf } from '../../fixtures/health.ts';

const parts: HealthPart[] = ['usage', 'feeling', 'checklist', 'support', 'kpi', 'contact'];
const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Weights as people write them, some of them none; every second or so of what they weigh is not recorded. */
const weights: fc.Arbitrary<HealthWeights> = fc.record(
  Object.fromEntries(
    parts.map((part) => [part, fc.oneof(fc.nat({ max: 100 }), fc.double({ min: 0, max: 5, noNaN: true }))]),
  ),
  { requiredKeys: [] },
);
const source = fc
  .record({
    users: maybe(fc.double({ min: -5, max: 500, noNaN: true })),
    best: maybe(fc.nat({ max: 500 })),
    tickets: maybe(fc.nat({ max: 300 })),
    ratings: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }),
    reached: maybe(fc.double({ min: -3, max: 3, noNaN: true })),
    passed: fc.double({ min: 0, max: 1, noNaN: true }),
    late: maybe(fc.nat({ max: 60 })),
  })
  .map(({ users, best, tickets, ratings, reached, passed, late }) => ({
    ...NOTHING,
    metrics: rowsOf({
      ...(users !== undefined && {
        'active-users': [
          ...(best === undefined ? [] : [['2026-09-30', best] as [string, number]]),
          ['2026-10-31', users],
        ],
      }),
      ...(tickets !== undefined && { 'support-tickets': [['2026-10-31', tickets]] }),
    }),
    feeling: feelingOf(...ratings.map((rating, index) => felt(`2026-1${index % 2}-1${index}`, rating))),
    kpis: [kpiAt('Leads', reached, passed)],
    cadence: late === undefined ? [] : [contactLate(late, '2026-11-01')],
  }));

/** Something that is true of the health of whoever has one. */
function always(isTrue: (health: Health, asked: HealthWeights, all: Parameters<typeof healthOf>[1]) => void) {
  fc.assert(
    fc.property(weights, source, (asked, all) => {
      const health = healthOf(asked, all);
      if (health) isTrue(health, asked, all);
    }),
    { numRuns: 500 },
  );
}

describe('the score', () => {
  test('is the sum of the points of its parts, which are whole numbers', () =>
    always(({ score, parts: found }) => {
      expect(score).toBe(sum(found.map(({ points }) => points)));
      for (const { points } of found) expect(Number.isInteger(points)).toBe(true);
    }));

  test('is the weighted mean, rounded, and no part is off by a whole point', () =>
    always(({ score, parts: found }) => {
      expect(Math.abs(score - sum(found.map((part) => part.share * part.score)))).toBeLessThanOrEqual(
        0.5 + 1e-9,
      );
      for (const { points, share, score: own } of found)
        expect(Math.abs(points - share * own)).toBeLessThan(1);
    }));

  test('lies from 0 to 100, and so does every part and everything that shows it', () =>
    always(({ score, parts: found }) => {
      for (const value of [
        score,
        ...found.flatMap((part) => [part.score, ...part.evidence.map((each) => each.score)]),
      ]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    }));
});

describe('parts', () => {
  test('share the whole by their weight, and nothing is left over', () =>
    always(({ parts: found }, asked) => {
      expect(sum(found.map(({ share }) => share))).toBeCloseTo(1, 9);
      const [first] = found;
      for (const { part, share } of found)
        expect(share * (asked[first?.part ?? part] ?? 0)).toBeCloseTo(
          (first?.share ?? 0) * (asked[part] ?? 0),
          9,
        );
    }));

  test('with a weight are known or unknown, those without are neither', () =>
    always(({ parts: found, unknown }, asked) => {
      const weighty = parts.filter((part) => (asked[part] ?? 0) > 0);
      expect([...found.map(({ part }) => part), ...unknown].sort()).toEqual(weighty.sort());
      for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0);
    }));

  test('that are unknown change nothing', () =>
    always((health, asked, all) => {
      const known = Object.fromEntries(health.parts.map(({ part }) => [part, asked[part]]));
      expect(healthOf(known, all)).toEqual({ ...health, unknown: [] });
    }));

  test('count by the proportion of their weights alone', () =>
    always((health, asked, all) => {
      // a power of two leaves every digit of a number as it is
      const scaled = Object.fromEntries(Object.entries(asked).map(([part, weight]) => [part, weight * 8]));
      expect(healthOf(scaled, all)).toEqual(health);
    }));
});

describe('at values reckoned by hand', () => {
  const all = {
    ...NOTHING,
    metrics: rowsOf({
      'active-users': [
        ['2026-09-30', 80],
        ['2026-10-31', 60],
      ],
    }),
    kpis: [kpiAt('Leads', 0.5, 1)],
    cadence: [contactLate(2, '2026-11-18')],
  };

  test('75 at four tenths, 50 at two, 90 at four: 76', () => {
    expect(healthOf({ usage: 40, kpi: 20, contact: 40 }, all)).toMatchObject({
      score: 76,
      parts: [
        { part: 'usage', share: 0.4, score: 75, points: 30 },
        { part: 'kpi', share: 0.2, score: 50, points: 10 },
        { part: 'contact', share: 0.4, score: 90, points: 36 },
      ],
      unknown: [],
    });
  });

  test('what is not recorded leaves its share to the others, and its name', () => {
    expect(healthOf({ support: 60, usage: 20, kpi: 20, feeling: 100 }, all)).toMatchObject({
      score: 63,
      // 37.5 and 25: the greater rest is rounded up
      parts: [
        { part: 'usage', share: 0.5, points: 38 },
        { part: 'kpi', share: 0.5, points: 25 },
      ],
      unknown: ['support', 'feeling'],
    });
  });

  test('there is none without weights, with weights of nothing, or without records', () => {
    expect(healthOf(undefined, all)).toBeUndefined();
    expect(healthOf({}, all)).toBeUndefined();
    expect(healthOf({ usage: 0, kpi: 0 }, all)).toBeUndefined();
    expect(healthOf({ usage: 1, feeling: 1, checklist: 1, support: 1, contact: 1 }, NOTHING)).toBeUndefined();
  });
});
