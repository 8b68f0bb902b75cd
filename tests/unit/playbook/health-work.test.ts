import { describe, expect, test } from 'vitest';
import type { ChecklistState, RunStep } from '../../../src/playbook/checklist-state.ts';
import { figuresOf, healthOf } from '../../../src/playbook/health.ts';
import {
  contactLate,
  feelingOf,
  felt,
  kpiAt,
  NOTHING,
  partOf,
  rowsOf,
  runOf,
} from '../../fixtures/health.ts';

const TODAY = NOTHING.today;

describe('steps: those done of those due', () => {
  const step = (state: RunStep['state'], due?: string, optional = false) => runOf(state, due, optional);
  const runs = (...sops: [string, ...RunStep[]][]) =>
    new Map(
      sops.map(([sop, ...steps]) => [sop, { sections: [{ steps }] } as unknown as ChecklistState]), // only steps are read
    );

  test('a run each, and their mean', () => {
    const made = runs(
      ['kickoff', step('done', TODAY), step('late', '2026-11-01'), step('skipped', '2026-11-02')],
      ['training', step('done', '2026-11-01')],
    );
    const part = partOf('checklist', { runs: made });
    expect(part?.evidence).toEqual([
      { kind: 'steps', sop: 'kickoff', done: 2, due: 3, score: expect.closeTo(66.67, 2) },
      { kind: 'steps', sop: 'training', done: 1, due: 1, score: 100 },
    ]);
    expect(part?.score).toBeCloseTo(83.33, 2);
  });

  test.each<[string, RunStep]>([
    ['due tomorrow', step('done', '2026-11-21')],
    ['open', step('open', '2026-11-19')],
    ['without a day', step('done')],
    ['optional and late', step('late', '2026-11-01', true)],
  ])('a step %s does not count', (_, one) => {
    expect(partOf('checklist', { runs: runs(['kickoff', one]) })).toBeUndefined();
    const beside = runs(['kickoff', one, step('late', '2026-11-01')]);
    expect(partOf('checklist', { runs: beside })?.score).toBe(0);
  });

  test('an optional step that is done counts', () => {
    expect(partOf('checklist', { runs: runs(['kickoff', step('done', '2026-11-01', true)]) })?.score).toBe(
      100,
    );
  });
});

describe('contacts: five points for each day that one is late', () => {
  test.each([
    [0, 100],
    [1, 95],
    [20, 0],
    [21, 0],
  ])('%j days late: %j', (late, score) => {
    expect(partOf('contact', { cadence: [contactLate(late, '2026-11-01')] })).toEqual({
      score,
      evidence: [{ kind: 'contact', by: 'call', due: '2026-11-01', late, score }],
    });
  });

  test('one on demand says nothing', () => {
    expect(partOf('contact', { cadence: [contactLate(0, undefined)] })).toBeUndefined();
  });
});

describe('feeling', () => {
  test('is its score, and every touchpoint has a share by its age', () => {
    const feeling = feelingOf(felt('2026-10-21', 5), felt('2026-11-20', 1));
    const part = partOf('feeling', { feeling, halfLifeDays: 30 });
    expect(part?.score).toBe(feeling.score);
    expect(part?.evidence).toEqual([
      { kind: 'feeling', date: '2026-10-21', touchpoint: '2026-10-21-call', share: 1 / 3, score: 100 },
      { kind: 'feeling', date: '2026-11-20', touchpoint: '2026-11-20-call', share: 2 / 3, score: 0 },
    ]);
  });

  test('is left out of what figures alone say', () => {
    const source = {
      ...NOTHING,
      feeling: feelingOf(felt('2026-11-20', 1)),
      metrics: rowsOf({ 'active-users': [['2026-10-31', 60]] }),
      kpis: [kpiAt('Leads', 0.4, 0.5)],
    };
    const health = healthOf({ feeling: 6, usage: 3, kpi: 1 }, source);
    expect(health?.score).toBeLessThan(60);
    expect(figuresOf(health)).toBeCloseTo(95, 10);
    expect(figuresOf(healthOf({ feeling: 1 }, source))).toBeUndefined();
    expect(figuresOf(undefined)).toBeUndefined();
  });
});
