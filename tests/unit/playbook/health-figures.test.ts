import { describe, expect, test } from 'vitest';
import type { KpiState } from '../../../src/playbook/kpis.ts';
import { kpiAt, partOf, rowsOf } from '../../fixtures/health.ts';

describe('use: the last value against the best of half a year', () => {
  const users = (...points: [string, number][]) =>
    partOf('usage', { metrics: rowsOf({ 'active-users': points }) });

  test('names both rows', () => {
    expect(users(['2026-07-31', 80], ['2026-10-31', 60])).toEqual({
      score: 75,
      evidence: [
        {
          kind: 'use',
          metric: 'active-users',
          row: { date: '2026-10-31', value: 60 },
          best: { date: '2026-07-31', value: 80 },
          score: 75,
        },
      ],
    });
  });

  test.each<[string, number | undefined, [string, number][]]>([
    ['its own best', 100, [['2026-10-31', 60]]],
    [
      'nobody uses it',
      0,
      [
        ['2026-09-30', 60],
        ['2026-10-31', 0],
      ],
    ],
    ['nobody ever did', 0, [['2026-10-31', 0]]],
    [
      'a best of 180 days ago counts',
      50,
      [
        ['2026-05-24', 80],
        ['2026-10-31', 40],
      ],
    ],
    [
      'of 181 days ago it does not',
      100,
      [
        ['2026-05-23', 80],
        ['2026-10-31', 40],
      ],
    ],
    ['a last value of 100 days ago counts', 100, [['2026-08-12', 80]]],
    ['of 101 days ago it does not', undefined, [['2026-08-11', 80]]],
  ])('%s: %s', (_, score, points) => {
    expect(users(...points)?.score).toBe(score);
  });

  test('is the mean over all users and each essential feature that was measured', () => {
    const measured = rowsOf({
      'active-users': [['2026-10-31', 60]],
      'feature:saving': [
        ['2026-09-30', 50],
        ['2026-10-31', 20],
      ],
      'feature:photo': [['2026-10-31', 0]],
    });
    expect(partOf('usage', { metrics: measured, essential: ['saving', 'unmeasured'] })).toMatchObject({
      score: 70,
      evidence: [
        { metric: 'active-users', score: 100 },
        { metric: 'feature:saving', score: 40 },
      ],
    });
  });
});

describe('support: two points for each open ticket per hundred users', () => {
  const tickets = (value: number, users: [string, number][], date = '2026-10-31') =>
    partOf('support', { metrics: rowsOf({ 'support-tickets': [[date, value]], 'active-users': users }) });

  test('names the row and the users', () => {
    expect(tickets(3, [['2026-10-31', 60]])).toEqual({
      score: 90,
      evidence: [
        {
          kind: 'tickets',
          metric: 'support-tickets',
          row: { date: '2026-10-31', value: 3 },
          users: 60,
          score: 90,
        },
      ],
    });
  });

  test.each<[number, [string, number][], number]>([
    [0, [['2026-10-31', 60]], 100],
    [25, [['2026-10-31', 100]], 50],
    [25, [['2026-10-31', 200]], 75],
    [50, [['2026-10-31', 100]], 0],
    [80, [['2026-10-31', 100]], 0],
  ])('%j tickets, users %j: %j', (value, users, score) => {
    expect(tickets(value, users)?.score).toBe(score);
  });

  test('a client whose users nobody counts, or who has none, is taken to have a hundred', () => {
    const uncounted = rowsOf({ 'support-tickets': [['2026-10-31', 10]] });
    expect(partOf('support', { metrics: uncounted })).toMatchObject({
      score: 80,
      evidence: [{ users: 100 }],
    });
    expect(tickets(10, [['2026-10-31', 0]])?.score).toBe(80);
  });

  test('older than 100 days they say nothing', () => {
    expect(tickets(0, [], '2026-08-12')?.score).toBe(100);
    expect(tickets(0, [], '2026-08-11')).toBeUndefined();
  });
});

describe('key figures: the way gone of the way that should be gone by now', () => {
  test.each<[number | undefined, number, number[] | undefined]>([
    [0.4, 0.5, [80]],
    [0.5, 0.5, [100]],
    [0.9, 0.5, [100]],
    [-0.2, 0.5, [0]],
    [0, 0, [100]],
    [-0.1, 0, [100]],
    [undefined, 0.5, undefined],
  ])('%s of %s', (reached, passed, expected) => {
    expect(
      partOf('kpi', { kpis: [kpiAt('Leads', reached, passed)] })?.evidence.map((each) => each.score),
    ).toEqual(expected);
  });

  test('are named, and one that nobody measured is left out', () => {
    const kpis: KpiState[] = [kpiAt('Leads', 0.5, 1), kpiAt('Orders', undefined, 1), kpiAt('Stars', 1, 1)];
    expect(partOf('kpi', { kpis })).toEqual({
      score: 75,
      evidence: [
        { kind: 'kpi', metric: 'Leads', score: 50 },
        { kind: 'kpi', metric: 'Stars', score: 100 },
      ],
    });
  });
});
