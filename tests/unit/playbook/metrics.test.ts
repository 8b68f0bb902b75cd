import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdays } from '../../../src/playbook/calendar.ts';
import {
  changeOfMetric,
  changeOver,
  metricSeries,
  type Point,
  seriesUntil,
  valueOn,
} from '../../../src/playbook/metrics.ts';
import { playbookOf } from '../../fixtures/linked.ts';

const TODAY = '2026-11-20';
const at = (date: string, value: number): Point => ({ date, value });
/** The series of a table below its header. */
const seriesOf = (...lines: string[]) => {
  const text = ['date,metric,value', ...lines].join('\n');
  const { metrics } = playbookOf({ 'clients/padaria/metrics.csv': text }).clients.get('padaria') ?? {};
  return seriesUntil(metricSeries(metrics), TODAY);
};

describe('the series', () => {
  test('has each figure in the order of days, today included and nothing later', () => {
    expect([
      ...seriesOf('2026-11-20,leads,3', '2026-11-21,leads,4', '2026-09-30,leads,1', '2026-10-31,users,2'),
    ]).toEqual([
      ['leads', [at('2026-09-30', 1), at(TODAY, 3)]],
      ['users', [at('2026-10-31', 2)]],
    ]);
  });

  test('has no figure that is only of later days', () => {
    expect(seriesOf('2026-12-01,leads,3').has('leads')).toBe(false);
  });

  test('of a client without a table is empty', () => {
    expect(metricSeries(undefined).size).toBe(0);
  });
});

describe('the value on a day', () => {
  const points = [at('2026-09-30', 1), at('2026-10-31', 2)];

  test.each([
    ['2026-09-29', undefined],
    ['2026-09-30', 1],
    ['2026-10-30', 1],
    ['2026-10-31', 2],
    ['2027-01-01', 2],
  ])('%s', (day, value) => {
    expect(valueOn(points, day)?.value).toBe(value);
  });

  test('is what a search from the end finds', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2026-10-${number}`);
    fc.assert(
      fc.property(fc.uniqueArray(day), day, (days, asked) => {
        const sorted = days.sort().map((date, index) => at(date, index));
        expect(valueOn(sorted, asked)).toBe(sorted.findLast(({ date }) => date <= asked));
      }),
    );
  });
});

describe('the change over a window', () => {
  const change = (window: string, ...points: Point[]) => changeOver(points, window, TODAY, weekdays);

  test('counts from the last value on or before the first day of the window', () => {
    const [old, base, now] = [at('2026-09-01', 5), at('2026-10-21', 100), at('2026-11-18', 80)];
    expect(change('30d', old, base, now)).toEqual({ from: base, to: now, difference: -20, ratio: -0.2 });
    expect(change('31d', old, base, now)?.from).toBe(old);
    expect(change('1m', old, base, now)?.from).toBe(old);
  });

  test('counts in business days where it says so', () => {
    const [base, now] = [at('2026-11-06', 1), at(TODAY, 2)];
    expect(change('10bd', base, now)?.from).toBe(base);
    expect(change('11bd', base, now)).toBeUndefined();
  });

  test('is unknown where nothing was recorded so early', () => {
    expect(change('30d', at('2026-10-22', 1), at(TODAY, 2))).toBeUndefined();
    expect(change('30d')).toBeUndefined();
  });

  test('is unknown where nothing was recorded since', () => {
    expect(change('30d', at('2026-10-01', 1))).toBeUndefined();
  });

  test('has no ratio where it was nothing before, and the right sign below nothing', () => {
    expect(change('30d', at('2026-10-01', 0), at(TODAY, 2))).toMatchObject({
      difference: 2,
      ratio: undefined,
    });
    expect(change('30d', at('2026-10-01', -4), at(TODAY, -2))?.ratio).toBe(0.5);
  });

  test('of a figure by its name', () => {
    const series = seriesOf('2026-10-01,leads,4', '2026-11-01,leads,6');
    expect(changeOfMetric(series, 'leads', '30d', TODAY, weekdays)?.ratio).toBe(0.5);
    expect(changeOfMetric(series, 'users', '30d', TODAY, weekdays)).toBeUndefined();
  });
});
