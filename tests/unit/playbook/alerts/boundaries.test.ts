import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../fixtures/conditions.ts';
import type { Files } from '../../../fixtures/linked.ts';
import { CALL, quiet, withClient } from '../../../fixtures/quiet-client.ts';

/** The days from 1 May to 1 October on which it begins and ceases to hold. */
describe.each<[string, Files, Record<string, unknown>, string]>([
  [
    'all',
    {},
    {
      all: [
        { kind: 'age', from: '10d' },
        { kind: 'age', from: '5d', to: '20d' },
      ],
    },
    '+2026-05-14 -2026-05-24',
  ],
  [
    'any',
    {},
    {
      any: [
        { kind: 'age', from: '10d', to: '12d' },
        { kind: 'age', from: '12d', to: '14d' },
      ],
    },
    '+2026-05-14 -2026-05-18',
  ],
  ['not', {}, { not: { kind: 'age', from: '10d', to: '20d' } }, '+2026-05-04 -2026-05-14 +2026-05-24'],
  [
    'not any within all',
    {},
    { all: [{ kind: 'age', from: '5d' }, { not: { any: [{ kind: 'age', from: '10d', to: '12d' }] } }] },
    '+2026-05-09 -2026-05-14 +2026-05-16',
  ],
  ['nothing before the start', {}, { kind: 'age', from: '1d' }, '+2026-05-05'],
  [
    'nothing while on hold',
    withClient('paused: { since: 2026-06-01, until: 2026-06-10, reason: R }'),
    { kind: 'age', from: '1d' },
    '+2026-05-05 -2026-06-01 +2026-06-10',
  ],
  [
    'nothing after the end',
    withClient('ended: { on: 2026-06-01, as: churned, reason: R }'),
    { kind: 'age', from: '1d' },
    '+2026-05-05 -2026-06-01',
  ],
])('%s', (_, files, asked, expected) => {
  test(JSON.stringify(asked), () => {
    expect(changesOf(files, asked, '2026-05-01', '2026-10-01')).toBe(expected);
  });
});

test('the client of these tests has nothing to tell of its own', () => {
  expect(quiet[CALL]).toBeNull();
});
