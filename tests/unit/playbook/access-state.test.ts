import { describe, expect, test } from 'vitest';
import { accessEntrySchema } from '../../../schemas/access.ts';
import { accessState, missingAccesses } from '../../../src/playbook/access-state.ts';

const days = { asked: '2026-05-04', granted: '2026-05-05', verified: '2026-05-06', revoked: '2026-05-07' };
const entry = (...steps: (keyof typeof days)[]) =>
  accessEntrySchema.parse({
    platform: steps.join('-') || 'none',
    level: 'admin',
    ...Object.fromEntries(steps.map((step) => [step, days[step]])),
  });

describe('an access is as far as its last step', () => {
  test.each([
    [entry(), 'not-asked', undefined],
    [entry('asked'), 'asked', days.asked],
    [entry('asked', 'granted'), 'granted', days.granted],
    [entry('granted'), 'granted', days.granted],
    [entry('asked', 'granted', 'verified'), 'verified', days.verified],
    [entry('asked', 'granted', 'verified', 'revoked'), 'revoked', days.revoked],
    [entry('asked', 'revoked'), 'revoked', days.revoked],
  ])('$platform', (access, state, since) => {
    expect(accessState(access, '2026-12-31')).toEqual({ state, since });
  });
});

test('work waits for what nobody has logged in with and nobody has taken back', () => {
  const entries = [entry(), entry('asked'), entry('granted'), entry('verified'), entry('asked', 'revoked')];
  expect(missingAccesses(entries, '2026-12-31').map(({ platform }) => platform)).toEqual([
    'none',
    'asked',
    'granted',
  ]);
});
