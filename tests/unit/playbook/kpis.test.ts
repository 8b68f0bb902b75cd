import { describe, expect, test } from 'vitest';
import { kpiSchema } from '../../../schemas/client.ts';
import { kpiState, kpiStates } from '../../../src/playbook/kpis.ts';
import type { Point } from '../../../src/playbook/metrics.ts';
import { makeClient } from '../../fixtures/journeys.ts';

const at = (date: string, value: number): Point => ({ date, value });
/** From 100 to 200 in the 100 days from 1 January to 11 April 2026; falling, from 200 to 100. */
const rising = kpiSchema.parse({ metric: 'Leads', baseline: 100, target: 200, by: '2026-04-11' });
const falling = { ...rising, baseline: 200, target: 100 };
const START = '2026-01-01';
/** Half of the way. */
const HALF = '2026-02-20';
const state = (today: string, ...points: Point[]) => kpiState(rising, points, START, today);
const down = (today: string, ...points: Point[]) => kpiState(falling, points, START, today);

describe('the line from baseline to target', () => {
  test.each([
    ['2025-12-01', 0, 100],
    [START, 0, 100],
    [HALF, 0.5, 150],
    ['2026-04-11', 1, 200],
    ['2026-06-01', 1, 200],
  ])('on %s', (today, passed, expected) => {
    expect(state(today)).toMatchObject({ passed, expected });
  });

  test('falls where the target is below the baseline', () => {
    expect(down(HALF).expected).toBe(150);
  });

  test('begins with the first value where the client came later than the day', () => {
    const late = kpiState(rising, [at('2026-04-01', 100)], '2026-05-01', '2026-04-06');
    expect(late).toMatchObject({ start: '2026-04-01', passed: 0.5 });
    expect(kpiState(rising, [], '2026-05-01', '2026-05-02')).toMatchObject({
      passed: 1,
      standing: 'no-data',
    });
  });
});

describe('where it stands', () => {
  test.each([
    ['nothing recorded', state(HALF), 'no-data', undefined],
    ['at the target', state(HALF, at(HALF, 200)), 'met', 1],
    ['on the line', state(HALF, at(HALF, 150)), 'ahead', 0.5],
    ['just below the line', state(HALF, at(HALF, 149)), 'behind', 0.49],
    ['below the baseline', state(HALF, at(HALF, 90)), 'behind', -0.1],
    ['falling, on the line', down(HALF, at(HALF, 150)), 'ahead', 0.5],
    ['falling, above the line', down(HALF, at(HALF, 151)), 'behind', 0.49],
    ['falling, past the target', down(HALF, at(HALF, 80)), 'met', 1.2],
    ['on the last day, not there', state('2026-04-11', at('2026-04-11', 199)), 'behind', 0.99],
    ['the day after', state('2026-04-12', at('2026-04-11', 199)), 'missed', 0.99],
    ['too late', state('2026-04-13', at('2026-04-10', 150), at('2026-04-12', 250)), 'missed', 0.5],
    ['in time and lost later', state('2026-05-12', at('2026-04-11', 200), at('2026-05-11', 90)), 'met', 1],
    ['only recorded after the day', state('2026-05-12', at('2026-05-11', 220)), 'no-data', undefined],
  ])('%s', (_, { standing, reached }, expected, share) => {
    expect({ standing, reached }).toEqual({ standing: expected, reached: share });
  });

  test('a target that is the baseline is kept or not', () => {
    const keep = { ...rising, target: 100 };
    expect(kpiState(keep, [at(HALF, 100)], START, HALF)).toMatchObject({ standing: 'met', expected: 100 });
    expect(kpiState(keep, [at(HALF, 99)], START, HALF).standing).toBe('behind');
  });

  test('the latest value is shown also where an earlier one counts', () => {
    expect(state('2026-05-12', at('2026-04-11', 200), at('2026-05-11', 90)).latest?.value).toBe(90);
  });
});

test('a key figure finds its rows by the id of its name, or by the one it is recorded as', () => {
  const figure = { baseline: 0, target: 1, by: '2026-12-31' };
  const client = makeClient({
    kpis: [
      { ...figure, metric: 'Leads a month' },
      { ...figure, metric: 'Заявки за месяц' },
      { ...figure, metric: 'People', recorded_as: 'active-users' },
    ],
  });
  const series = new Map(
    ['leads-a-month', 'zayavki-za-mesyats', 'active-users'].map((name, index) => [
      name,
      [at('2026-11-01', index)],
    ]),
  );
  expect(client.kpis.map((kpi) => kpi.recorded_as)).toMatchInlineSnapshot(`
    [
      "leads-a-month",
      "zayavki-za-mesyats",
      "active-users",
    ]
  `);
  expect(kpiStates(client, series, '2026-11-20').map(({ latest }) => latest?.value)).toEqual([0, 1, 2]);
});
