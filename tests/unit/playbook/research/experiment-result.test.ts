import { describe, expect, test } from 'vitest';
import type { Experiment } from '../../../../schemas/research/experiment.ts';
import { experimentState, resultsOf } from '../../../../src/playbook/research/experiment-result.ts';

const experiment = (own: Partial<Experiment>): Experiment => ({
  type: 'experiment',
  title: 'Letter',
  segments: [],
  hypothesis: 'Better',
  metric: 'Answers',
  start: '2026-11-01',
  variants: [{ name: 'A' }, { name: 'B' }],
  ...own,
});
const counted = (...counts: [number, number][]) =>
  experiment({
    variants: counts.map(([visitors, conversions], at) => ({ name: `V${at}`, visitors, conversions })),
  });
const verdicts = (...counts: [number, number][]) =>
  resultsOf(counted(...counts)).map(({ against }) => against?.verdict);

describe('an experiment is', () => {
  const end = '2026-11-20';
  test.each([
    ['planned', '2026-10-31', { end }],
    ['running', '2026-11-01', { end }],
    ['running', '2026-11-20', { end }],
    ['overdue', '2026-11-21', { end }],
    ['measured', '2026-11-21', { end, decide_by: '2026-11-27' }],
    ['overdue', '2026-11-28', { end, decide_by: '2026-11-27' }],
    ['running', '2029-01-01', {}],
    ['decided', '2026-11-28', { end, decision: { on: '2026-11-22', why: 'Clear' } }],
    // a decision of the future is none yet, when a day of the past is looked back at
    ['overdue', '2026-11-21', { end, decision: { on: '2026-11-22', why: 'Clear' } }],
  ])('%s on %s', (state, today, own) => expect(experimentState(experiment(own), today)).toBe(state));
});

describe('the counts say', () => {
  test('better or worse where chance would hardly do it', () => {
    expect(verdicts([1000, 100], [1000, 140])).toEqual([undefined, 'better']);
    expect(verdicts([1000, 140], [1000, 100])).toEqual([undefined, 'worse']);
  });

  test('nothing where chance would, or where too few took part', () => {
    expect(verdicts([46, 21], [46, 27])).toEqual([undefined, 'none']);
    expect(verdicts([14, 8], [17, 13])).toEqual([undefined, 'too-few']);
    expect(verdicts([14, 0], [17, 17])).toEqual([undefined, 'too-few']);
  });

  test('less the more variants there are', () => {
    // p is 0.031: sure enough for one comparison, not for one of two
    const two: [number, number][] = [
      [1240, 42],
      [1212, 63],
    ];
    expect(verdicts(...two)).toEqual([undefined, 'better']);
    expect(verdicts(...two, [1228, 42])).toEqual([undefined, 'none', 'none']);
  });

  test('nothing at all where nothing is counted', () => {
    expect(resultsOf(experiment({})).map(({ rate, against }) => [rate, against])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(verdicts([0, 0], [10, 5])).toEqual([undefined, undefined]);
  });
});
