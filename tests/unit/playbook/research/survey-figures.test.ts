import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersOf,
  marginOfError,
  meanOf,
  npsOf,
  responseRate,
} from '../../../../src/playbook/research/survey-figures.ts';

const runs = { numRuns: 300 };

test('the response rate is those who answered of those asked', () => {
  expect(responseRate({ asked: 115, answered: 61 })).toBeCloseTo(0.5304, 4);
});

describe('the margin of error', () => {
  test('is that of the textbook', () => {
    // 1.96 × √(0.25 ÷ 400) = 4.9 points where the population is large
    expect(marginOfError(400, 10_000_000)).toBeCloseTo(0.049, 3);
    expect(marginOfError(61, 115)).toBeCloseTo(0.0864, 3);
  });

  test('is none where all answered, unknown where nobody did, and never more than everything', () => {
    expect(marginOfError(9, 9)).toBe(0);
    expect(marginOfError(1, 1)).toBe(0);
    expect(marginOfError(0, 30)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        (answered, silent) => {
          const margin = marginOfError(answered, answered + silent) ?? -1;
          expect(margin).toBeGreaterThanOrEqual(0);
          expect(margin).toBeLessThanOrEqual(1);
          expect(marginOfError(answered + 1, answered + 1 + silent)).toBeLessThanOrEqual(
            margin + 1e-12 + (silent === 0 ? 1 : 0),
          );
        },
      ),
      runs,
    );
  });
});

describe('the net promoter score', () => {
  test('is promoters less detractors', () => {
    expect(npsOf([0, 0, 1, 1, 1, 3, 4, 7, 14, 13, 17])).toMatchObject({
      promoters: 30,
      passives: 21,
      detractors: 10,
    });
    expect(npsOf([0, 0, 1, 1, 1, 3, 4, 7, 14, 13, 17])?.score).toBeCloseTo(32.79, 2);
    expect(npsOf(Array(11).fill(0))).toBeUndefined();
  });

  test('lies between −100 and 100 and counts everybody once', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(counts, (given) => {
        const nps = npsOf(given);
        const all = given.reduce((sum, each) => sum + each, 0);
        expect(nps === undefined).toBe(all === 0);
        if (!nps) return;
        expect(Math.abs(nps.score)).toBeLessThanOrEqual(100);
        expect(nps.promoters + nps.passives + nps.detractors).toBe(all);
        expect(nps.margin).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
});

test('the mean of a scale counts its steps from 1', () => {
  expect(meanOf([0, 0, 0, 0, 3])).toBe(5);
  expect(meanOf([1, 0, 1])).toBe(2);
  expect(meanOf([0, 0])).toBeUndefined();
});

describe('answers', () => {
  test('of one choice share the whole, the most chosen first', () => {
    const question = { kind: 'choice', ask: 'Why?', several: false, counts: { a: 1, b: 3 } } as const;
    expect(answersOf(question, 9)).toEqual([
      { answer: 'b', count: 3, share: 0.75 },
      { answer: 'a', count: 1, share: 0.25 },
    ]);
  });

  test('of several choices are shares of those who answered', () => {
    const question = { kind: 'choice', ask: 'Why?', several: true, counts: { a: 3, b: 3 } } as const;
    expect(answersOf(question, 4).map(({ share }) => share)).toEqual([0.75, 0.75]);
  });

  test('of a scale keep its order, from 1, and those of a recommendation from 0', () => {
    const scale = { kind: 'scale', ask: 'How?', counts: [4, 0] } as const;
    expect(answersOf({ ...scale, counts: [4, 0] }, 4).map(({ answer }) => answer)).toEqual(['1', '2']);
    const nps = { kind: 'nps' as const, ask: 'Us?', counts: Array<number>(11).fill(0) };
    expect(answersOf(nps, 0).map(({ share }) => share)).toEqual(Array(11).fill(0));
    expect(answersOf(nps, 0)[0]?.answer).toBe('0');
  });
});
