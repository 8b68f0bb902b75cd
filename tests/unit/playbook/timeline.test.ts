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

describe('days on hold', () => {
  const phases = entered({ welcome: ['2026-05-06'] });
  const pauses = [{ since: '2026-05-16', until: '2026-05-26', reason: 'Moving' }];

  test('count against no phase and move what follows', () => {
    const timeline = draw(makeClient({ phases, pauses }), '2026-06-10');
    expect(lines(timeline)).toMatchInlineSnapshot(`
      "handoff skipped 05-04…05-06 - - 0/2+0
      welcome current 05-06…06-03 05-06…06-10 06-10…06-13 25/28+0
      adoption upcoming 06-03…09-01 - 06-13…09-11 0/90+0
      qbr upcoming 09-01…10-01 - 09-11…10-11 0/30+0
      adoption-2 upcoming 10-01…12-30 - 10-11…01-09 0/90+0
      qbr-2 upcoming 12-30…01-29 - 01-09…02-08 0/30+0"
    `);
    expect(timeline.current).toMatchObject({
      due: '2026-06-13',
      holds: [{ from: '2026-05-16', reason: 'Moving' }],
    });
    expect(timeline.behind).toBe(0);
  });

  test.each([
    ['2026-05-15', 9, 0, 0, '2026-06-13'],
    ['2026-05-16', 10, 0, 0, '2026-06-13'],
    ['2026-05-25', 10, 0, 0, '2026-06-13'],
    ['2026-05-26', 10, 0, 0, '2026-06-13'],
    ['2026-06-13', 28, 0, 0, undefined],
    ['2026-06-15', 30, 2, 2, undefined],
  ])('on %s: %i days, %i over, %i behind, forecast to %s', (today, days, over, behind, to) => {
    const timeline = draw(makeClient({ phases, pauses }), today);
    expect(timeline.current).toMatchObject({ days, over, plannedDays: 28 });
    expect(timeline.current?.forecast?.to).toBe(to);
    expect(timeline.behind).toBe(behind);
  });

  test('a hold without end: what is left begins today at the earliest', () => {
    const client = makeClient({ phases, paused: { since: '2026-05-16', reason: 'Storm' } });
    const { current, phases: all, behind } = draw(client, '2026-09-01');
    expect(current).toMatchObject({ days: 10, forecast: { from: '2026-09-01', to: '2026-09-19' } });
    expect(current?.holds).toMatchObject([{ from: '2026-05-16', to: '2026-09-01', open: true }]);
    expect(all[2]?.forecast?.from).toBe('2026-09-19');
    expect(behind).toBe(0);
  });

  test('a hold with an end to come: what is left begins on that day', () => {
    const paused = { since: '2026-05-16', until: '2026-10-01', reason: 'Storm' };
    const { current, behind } = draw(makeClient({ phases, paused }), '2026-09-01');
    expect(current).toMatchObject({ days: 10, forecast: { from: '2026-10-01', to: '2026-10-19' } });
    expect(behind).toBe(0);
  });

  test('a hold that is announced for a phase to come moves its end', () => {
    const paused = { since: '2026-07-01', until: '2026-07-11', reason: 'Storm' };
    const adoption = draw(makeClient({ phases, paused }), '2026-05-20').phases[2];
    expect(adoption).toMatchObject({ forecast: { from: '2026-06-03', to: '2026-09-11' } });
    expect(adoption?.holds).toMatchObject([{ from: '2026-07-01', to: '2026-07-11' }]);
  });

  test('a phase over its time before the hold stays as much over', () => {
    const paused = { since: '2026-06-13', until: '2026-06-23', reason: 'Storm' };
    expect(draw(makeClient({ phases, paused }), '2026-06-20')).toMatchObject({
      behind: 10,
      current: { over: 10 },
    });
    expect(draw(makeClient({ phases, paused }), '2026-06-24')).toMatchObject({
      behind: 11,
      current: { over: 11 },
    });
  });
});

describe('how a phase ended', () => {
  const endingOn = (left: string, own: Parameters<typeof makeClient>[0] = {}) =>
    draw(makeClient({ phases: entered({ welcome: ['2026-05-06', left] }), ...own }), '2026-12-01').phases[1]
      ?.ending;

  test.each([
    ['2026-05-20', 'early', 14],
    ['2026-06-02', 'early', 1],
    ['2026-06-03', 'on-time', 0],
    ['2026-06-04', 'late', 1],
  ])('left on %s: %s, %i', (left, how, days) => {
    expect(endingOn(left)).toEqual({ how, days });
  });

  test('days on hold make it neither late nor early', () => {
    const pauses = [{ since: '2026-05-16', until: '2026-05-26', reason: 'Moving' }];
    expect(endingOn('2026-06-13', { pauses })).toEqual({ how: 'on-time', days: 0 });
  });

  test('the client left during it', () => {
    const client = makeClient({
      phases: entered({ welcome: ['2026-05-06'] }),
      ended: { on: '2026-05-20', as: 'churned', reason: 'Sold' },
    });
    expect(draw(client, '2026-09-01').phases[1]?.ending).toEqual({ how: 'broken-off', days: 14 });
  });

  test('a client that ended on the day it left a phase did not come into the next', () => {
    const client = makeClient({
      phases: entered({ welcome: ['2026-05-06', '2026-06-03'] }),
      ended: { on: '2026-06-03', as: 'churned', reason: 'Sold' },
    });
    expect(
      draw(client, '2026-09-01')
        .phases.map(({ state }) => state)
        .slice(0, 3),
    ).toEqual(['skipped', 'done', 'upcoming']);
  });
});

describe('the end of onboarding', () => {
  const on = (today: string, own: Parameters<typeof makeClient>[0] = {}) =>
    draw(makeClient(own), today).onboarding;

  test.each([
    ['before the start', '2026-04-01', {}, { planned: '2026-06-03', expected: '2026-06-03', done: false }],
    [
      'late in the first phase',
      '2026-05-16',
      {},
      { planned: '2026-06-03', expected: '2026-06-13', done: false },
    ],
    [
      'over its time',
      '2026-06-10',
      { phases: entered({ welcome: ['2026-05-06'] }) },
      { planned: '2026-06-03', expected: '2026-06-10', done: false },
    ],
    [
      'done',
      '2026-08-10',
      { phases: entered({ welcome: ['2026-05-06', '2026-05-20'] }) },
      { planned: '2026-06-03', expected: '2026-05-20', done: true },
    ],
    [
      'skipped',
      '2026-08-10',
      { phases: entered({ adoption: ['2026-05-20'] }) },
      { planned: '2026-06-03', expected: '2026-05-20', done: true },
    ],
  ])('%s', (_when, today, own, expected) => {
    expect(on(today, own)).toEqual(expected);
  });

  test('is none for a client that ended before it', () => {
    expect(on('2026-08-10', { ended: { on: '2026-05-10', as: 'churned', reason: 'Sold' } })).toBeUndefined();
  });
});
