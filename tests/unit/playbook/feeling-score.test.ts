import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Feeling, feelingSchema } from '../../../schemas/touchpoint.ts';
import { addDays, weekdays } from '../../../src/playbook/calendar.ts';
import {
  type DatedFeeling,
  feelingScore,
  feelingState,
  halfLifeInDays,
  ratingOf,
  weightOf,
} from '../../../src/playbook/feeling.ts';
import { felt } from '../../fixtures/health.ts';
import { touchpointOn } from '../../fixtures/touchpoints.ts';

const DAY = '2026-11-20';
const HALF_LIFE = 45;
const ago = (days: number, rating: number) => felt(addDays(DAY, -days), rating);
const score = (...history: DatedFeeling[]) => feelingScore(history, DAY, HALF_LIFE);

describe('a feeling as a number', () => {
  test.each<[Partial<Feeling>, number]>([
    [{ satisfaction: 5, trust: 5 }, 100],
    [{ satisfaction: 1, trust: 1 }, 0],
    [{ satisfaction: 4, trust: 5 }, 87.5],
    [{ satisfaction: 3 }, 50],
    [{ trust: 2 }, 25],
    [{ emotion: 'angry', satisfaction: 5 }, 100],
    [{ emotion: 'confident' }, 80],
    [{ emotion: 'calm' }, 50],
    [{ emotion: 'worried' }, 20],
  ])('%j: %j', (feeling, value) => {
    expect(ratingOf(feelingSchema.parse({ emotion: 'calm', ...feeling }))).toBe(value);
  });
});

describe('what a feeling weighs', () => {
  test.each([
    [0, 1],
    [45, 0.5],
    [90, 0.25],
    [450, 2 ** -10],
  ])('after %j days with a half-life of 45: %j', (days, weight) => {
    expect(weightOf(ago(days, 5), DAY, HALF_LIFE)).toBe(weight);
  });

  test.each([
    ['45d', 45],
    ['6w', 42],
    ['10bd', 14],
    ['2m', 60.875],
    ['1y', 365.25],
  ])('a half-life of %s is %j days', (halfLife, days) => {
    expect(halfLifeInDays(halfLife)).toBeCloseTo(days, 10);
  });
});

describe('the score', () => {
  test('is that of the feeling, with a quarter of doubt: 5 of 5 is 90 on its day', () => {
    expect(score(ago(0, 5))).toBe(90);
    expect(score(ago(0, 1))).toBe(10);
    expect(score(ago(0, 3))).toBe(50);
  });

  test('has moved to the middle after the half-life', () => {
    expect(score(ago(45, 5))).toBeCloseTo((0.5 * 100 + 12.5) / 0.75, 10);
    expect(score(ago(90, 5))).toBe(75);
  });

  test('returns to the middle in the end', () => {
    expect(score(ago(2000, 5))).toBeCloseTo(50, 6);
    expect(score(ago(2000, 1), ago(1990, 1))).toBeCloseTo(50, 6);
  });

  test('counts the newer one for more', () => {
    expect(score(ago(45, 1), ago(0, 5))).toBeCloseTo((0 + 100 + 12.5) / 1.75, 10);
    expect(score(ago(45, 5), ago(0, 1))).toBeCloseTo((50 + 0 + 12.5) / 1.75, 10);
  });

  test('knows nothing of what is to come, and none without a feeling', () => {
    expect(score(ago(10, 5), ago(-1, 1))).toBe(score(ago(10, 5)));
    expect(score(ago(-1, 1))).toBeUndefined();
    expect(score()).toBeUndefined();
  });
});

describe('laws', () => {
  const history = fc
    .array(fc.tuple(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 8 })
    .map((feelings) => feelings.map(([days, rating]) => ago(days, rating)));
  const halfLife = fc.integer({ min: 1, max: 400 });

  test('the score lies between the middle and the feelings, never beyond 0 and 100', () => {
    fc.assert(
      fc.property(history, halfLife, (feelings, days) => {
        const found = feelingScore(feelings, DAY, days) ?? Number.NaN;
        const values = [50, ...feelings.map(({ feeling }) => ratingOf(feeling))];
        expect(found).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  test('every day without news brings it closer to the middle', () => {
    fc.assert(
      fc.property(history, halfLife, fc.integer({ min: 1, max: 500 }), (feelings, days, later) => {
        const now = feelingScore(feelings, DAY, days) ?? Number.NaN;
        const then = feelingScore(feelings, addDays(DAY, later), days) ?? Number.NaN;
        expect(Math.abs(then - 50)).toBeLessThanOrEqual(Math.abs(now - 50) + 1e-9);
      }),
    );
  });

  test('the best there is raises it, and the worst lowers it', () => {
    fc.assert(
      fc.property(history, halfLife, (feelings, days) => {
        const now = feelingScore(feelings, DAY, days) ?? Number.NaN;
        expect(feelingScore([...feelings, ago(0, 5)], DAY, days)).toBeGreaterThan(now - 1e-9);
        expect(feelingScore([...feelings, ago(0, 1)], DAY, days)).toBeLessThan(now + 1e-9);
      }),
    );
  });

  test('the order of the records does not matter', () => {
    fc.assert(
      fc.property(history, halfLife, (feelings, days) => {
        const turned = feelingScore(feelings.toReversed(), DAY, days);
        expect(turned).toBeCloseTo(feelingScore(feelings, DAY, days) ?? Number.NaN, 9);
      }),
    );
  });
});

describe('the trend, beside thirty days ago', () => {
  /** After contacts so many days ago, each with one rating for trust and satisfaction. */
  const trend = (...contacts: [number, number][]) => {
    const touchpoints = contacts.map(([days, rating]) => {
      const { date, feeling } = ago(days, rating);
      return touchpointOn(date, { type: 'call', feeling });
    });
    return feelingState(touchpoints.reverse(), '45d', DAY, weekdays).trend;
  };

  test.each<[string, [number, number][], string | undefined]>([
    [
      'rising',
      [
        [40, 2],
        [2, 5],
      ],
      'rising',
    ],
    [
      'falling',
      [
        [40, 5],
        [2, 2],
      ],
      'falling',
    ],
    [
      'steady',
      [
        [40, 4],
        [2, 4],
      ],
      'steady',
    ],
    ['steady with a month of age', [[31, 5]], 'steady'],
    ['falling by more age alone', [[60, 5]], 'falling'],
    ['unknown of one who was first asked within thirty days', [[29, 5]], undefined],
    [
      'known on the thirtieth day',
      [
        [30, 3],
        [0, 3],
      ],
      'steady',
    ],
    ['unknown without a feeling', [], undefined],
  ])('is %s', (_, contacts, expected) => {
    expect(trend(...contacts)).toBe(expected);
  });
});
