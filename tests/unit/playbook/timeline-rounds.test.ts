import { describe, expect, test } from 'vitest';
import { draw, entered, makeClient } from '../../fixtures/journeys.ts';

describe('cycles', () => {
  test('the next round follows the one that is under way', () => {
    const client = makeClient({ phases: entered({ adoption: ['2026-06-03'] }) });
    const ids = draw(client, '2026-07-01').phases.map(({ id, cycle }) => `${id}:${cycle}`);
    expect(ids).toEqual(['handoff:0', 'welcome:0', 'adoption:1', 'qbr:1', 'adoption-2:2', 'qbr-2:2']);
  });

  test('a recorded round unrolls one more', () => {
    const client = makeClient({
      phases: entered({ 'qbr-2': ['2027-01-05', '2027-02-01'], 'adoption-3': ['2027-02-01'] }),
    });
    const { phases, current } = draw(client, '2027-02-02');
    expect(phases.map(({ id }) => id).slice(-4)).toEqual(['adoption-3', 'qbr-3', 'adoption-4', 'qbr-4']);
    expect(current).toMatchObject({ id: 'adoption-3', cycle: 3, days: 1 });
  });

  test('after the last phase of a round comes the first of the next', () => {
    const client = makeClient({ phases: entered({ qbr: ['2026-09-01', '2026-10-01'] }) });
    expect(draw(client, '2026-10-11').current).toMatchObject({ id: 'adoption-2', days: 10 });
  });

  test('a full round follows one that began by leaving the phase before it', () => {
    const client = makeClient({ phases: entered({ 'qbr-2': ['2027-01-05', '2027-02-01'] }) });
    expect(draw(client, '2027-02-02').current?.id).toBe('adoption-3');
    const implied = makeClient({ phases: entered({ qbr: ['2026-09-01', '2026-10-01'] }) });
    const ids = draw(implied, '2026-10-11').phases.map(({ id }) => id);
    expect(ids.slice(-4)).toEqual(['adoption-2', 'qbr-2', 'adoption-3', 'qbr-3']);
  });

  test('a number of rounds that no client lives to see is not unrolled', () => {
    const client = makeClient({ phases: entered({ 'adoption-99999999': ['2026-06-03'] }) });
    expect(draw(client, '2026-07-01').phases.length).toBeLessThan(10);
  });
});
