import { expect, test } from 'vitest';
import { hasEnded, isOnHold } from '../../../src/playbook/activity.ts';
import { makeClient } from '../../fixtures/journeys.ts';

const ended = makeClient({ ended: { on: '2026-05-20', as: 'finished', reason: 'Done' } });
const paused = makeClient({ paused: { since: '2026-05-20', reason: 'Moving' } });
const back = makeClient({ paused: { since: '2026-05-20', until: '2026-06-01', reason: 'Moving' } });

test.each([
  ['2026-05-19', false, false, false],
  ['2026-05-20', true, true, true],
  ['2026-05-31', true, true, true],
  ['2026-06-01', true, true, false],
])('on %s: ended %s, on hold %s, on hold until June %s', (today, isOver, rests, restsUntil) => {
  expect(hasEnded(ended, today)).toBe(isOver);
  expect(isOnHold(paused, today)).toBe(rests);
  expect(isOnHold(back, today)).toBe(restsUntil);
});

test('a client is neither where nothing is recorded', () => {
  expect([hasEnded(makeClient(), '2026-05-20'), isOnHold(makeClient(), '2026-05-20')]).toEqual([
    false,
    false,
  ]);
});
