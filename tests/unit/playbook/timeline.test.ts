import { describe, expect, test } from 'vitest';
import { draw, entered, lines, makeClient, once } from '../../fixtures/journeys.ts';

describe('a client on its way', () => {
  const client = makeClient({
    phases: entered({ handoff: ['2026-05-04', '2026-05-06'], welcome: ['2026-05-06'] }),
  });

  test('inside of the planned time', () => {
    expect(lines(draw(client, '2026-05-20'))).toMatchInlineSnapshot(`
      "handoff done 05-04…05-06 05-04…05-06 - 2/2+0
      welcome current 05-06…06-03 05-06…05-20 05-20…06-03 14/28+0
      adoption upcoming 06-03…09-01 - 06-03…09-01 0/90+0
      qbr upcoming 09-01…10-01 - 09-01…10-01 0/30+0
      adoption-2 upcoming 10-01…12-30 - 10-01…12-30 0/90+0
      qbr-2 upcoming 12-30…01-29 - 12-30…01-29 0/30+0"
    `);
  });

  test('over the planned time: what follows moves', () => {
    expect(lines(draw(client, '2026-06-13'))).toMatchInlineSnapshot(`
      "handoff done 05-04…05-06 05-04…05-06 - 2/2+0
      welcome current 05-06…06-03 05-06…06-13 - 38/28+10
      adoption upcoming 06-03…09-01 - 06-13…09-11 0/90+0
      qbr upcoming 09-01…10-01 - 09-11…10-11 0/30+0
      adoption-2 upcoming 10-01…12-30 - 10-11…01-09 0/90+0
      qbr-2 upcoming 12-30…01-29 - 01-09…02-08 0/30+0"
    `);
  });

  test.each([
    ['2026-06-02', 27, 0, 0],
    ['2026-06-03', 28, 0, 0],
    ['2026-06-04', 29, 1, 1],
  ])('on %s it is there for %i days, %i over, %i behind', (today, days, over, behind) => {
    const timeline = draw(client, today);
    expect(timeline.current).toMatchObject({ id: 'welcome', days, over, plannedDays: 28 });
    expect(timeline.behind).toBe(behind);
  });

  test('on the day a phase is left, it is in the next', () => {
    expect(draw(client, '2026-05-05').current?.id).toBe('handoff');
    expect(draw(client, '2026-05-06').current?.id).toBe('welcome');
  });

  test('business days are reckoned in calendar days', () => {
    const journey = { ...once, phases: once.phases.map((phase) => ({ ...phase, lasts: '10bd' })) };
    expect(draw(client, '2026-05-20', journey).current).toMatchObject({ plannedDays: 14, days: 14, over: 0 });
  });
});

describe('a client without recorded phases', () => {
  test('is in the first from the day it starts', () => {
    expect(draw(makeClient(), '2026-05-03').current).toBeUndefined();
    expect(draw(makeClient(), '2026-05-04').current).toMatchObject({ id: 'handoff', days: 0 });
    expect(draw(makeClient(), '2026-05-10').current).toMatchObject({ id: 'handoff', days: 6, over: 4 });
  });

  test('before the start all is to come', () => {
    expect(lines(draw(makeClient(), '2026-04-01', once))).toMatchInlineSnapshot(`
      "handoff upcoming 05-04…05-06 - 05-04…05-06 0/2+0
      welcome upcoming 05-06…06-03 - 05-06…06-03 0/28+0
      adoption upcoming 06-03…09-01 - 06-03…09-01 0/90+0
      qbr upcoming 09-01…10-01 - 09-01…10-01 0/30+0"
    `);
  });
});

describe('a phase that was', () => {
  test('left early', () => {
    const client = makeClient({
      phases: entered({ welcome: ['2026-05-06', '2026-05-20'], adoption: ['2026-05-20'] }),
    });
    const timeline = draw(client, '2026-06-01');
    expect(timeline.phases[1]).toMatchObject({ state: 'done', days: 14, plannedDays: 28, over: 0 });
    expect(timeline.behind).toBe(-14);
  });

  test('skipped', () => {
    const client = makeClient({ phases: entered({ adoption: ['2026-05-06'] }) });
    expect(lines(draw(client, '2026-05-20', once))).toMatchInlineSnapshot(`
      "handoff skipped 05-04…05-06 - - 0/2+0
      welcome skipped 05-06…06-03 - - 0/28+0
      adoption current 06-03…09-01 05-06…05-20 05-20…08-04 14/90+0
      qbr upcoming 09-01…10-01 - 08-04…09-03 0/30+0"
    `);
  });

  test('left without the next being recorded: that one has begun', () => {
    const client = makeClient({ phases: entered({ handoff: ['2026-05-04', '2026-05-06'] }) });
    expect(draw(client, '2026-05-20').current).toMatchObject({
      id: 'welcome',
      days: 14,
      actual: { from: '2026-05-06' },
    });
  });

  test('entered without the one before being left: that one ended on the day', () => {
    const client = makeClient({ phases: entered({ welcome: ['2026-05-06'], adoption: ['2026-05-30'] }) });
    expect(draw(client, '2026-06-10').phases[1]).toMatchObject({
      state: 'done',
      actual: { to: '2026-05-30' },
    });
  });

  test('the last: the client is through', () => {
    const client = makeClient({ phases: entered({ qbr: ['2026-09-01', '2026-10-01'] }) });
    const timeline = draw(client, '2026-10-11', once);
    expect(timeline).toMatchObject({ current: undefined, behind: 0 });
    expect(timeline.phases.map(({ state }) => state)).toEqual(['skipped', 'skipped', 'skipped', 'done']);
  });

  test('recorded ahead of its day is to come, and on that day', () => {
    const client = makeClient({ phases: entered({ welcome: ['2026-05-06'], adoption: ['2026-07-01'] }) });
    const [, welcome, adoption] = draw(client, '2026-05-20').phases;
    expect(welcome).toMatchObject({ state: 'current', days: 14 });
    expect(adoption).toMatchObject({
      state: 'upcoming',
      actual: undefined,
      forecast: { from: '2026-07-01' },
    });
  });
});

describe('a client that stands still', () => {
  const phases = entered({ welcome: ['2026-05-06'] });

  test('on hold: as on the day that it began', () => {
    const client = makeClient({ phases, paused: { since: '2026-05-20', reason: 'Moving' } });
    expect(draw(client, '2026-09-01').current).toMatchObject({ id: 'welcome', days: 14, over: 0 });
    expect(draw(client, '2026-05-10').current).toMatchObject({ days: 4 });
  });

  test('after the hold its days do not count', () => {
    const client = makeClient({
      phases,
      paused: { since: '2026-05-20', until: '2026-06-01', reason: 'Moving' },
    });
    expect(draw(client, '2026-05-31').current).toMatchObject({ days: 14 });
    expect(draw(client, '2026-06-01').current).toMatchObject({ days: 14 });
    expect(draw(client, '2026-06-05').current).toMatchObject({ days: 18 });
  });

  test('ended: in no phase, and nothing is to come', () => {
    const client = makeClient({ phases, ended: { on: '2026-05-20', as: 'churned', reason: 'Sold' } });
    expect(lines(draw(client, '2026-09-01', once))).toMatchInlineSnapshot(`
      "handoff skipped 05-04…05-06 - - 0/2+0
      welcome done 05-06…06-03 05-06…05-20 - 14/28+0
      adoption upcoming 06-03…09-01 - - 0/90+0
      qbr upcoming 09-01…10-01 - - 0/30+0"
    `);
    expect(draw(client, '2026-09-01').current).toBeUndefined();
  });

  test('until the day that it ends it goes on', () => {
    const client = makeClient({ phases, ended: { on: '2026-05-20', as: 'finished', reason: 'Done' } });
    expect(draw(client, '2026-05-19').current?.id).toBe('welcome');
    expect(draw(client, '2026-05-20').current).toBeUndefined();
  });

  test('ended without any record: the first phase was', () => {
    const client = makeClient({ ended: { on: '2026-05-20', as: 'churned', reason: 'Sold' } });
    expect(draw(client, '2026-09-01').phases[0]).toMatchObject({ state: 'done', days: 16 });
  });
});
