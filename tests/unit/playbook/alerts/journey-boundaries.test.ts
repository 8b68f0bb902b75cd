import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../fixtures/conditions.ts';
import { type Files, fileOf } from '../../../fixtures/linked.ts';
import { withClient } from '../../../fixtures/quiet-client.ts';

/** Onboarding of 20 days from 4 May, then adoption of 30 days, again and again. */
const phased = (line = '', phases = 'phases: { adoption: { entered: 2026-05-24 } }'): Files => ({
  'journeys/adoption.md': fileOf(
    `name: J
phases:
  - { id: welcome, name: W, stage: onboarding, lasts: 20d }
  - { id: adoption, name: A, stage: ongoing, lasts: 30d }
repeat: [adoption]`,
  ),
  ...withClient([phases, line].join('\n')),
});

/** The days from 1 May to 1 October on which it begins and ceases to hold. */
describe.each<[string, Files, Record<string, unknown>, string]>([
  [
    'an entry, on its day and for seven days',
    phased(),
    { kind: 'phase-entered' },
    '+2026-05-04 -2026-05-11 +2026-05-24 -2026-05-31',
  ],
  [
    'an entry of one phase',
    phased(),
    { kind: 'phase-entered', phase: 'adoption', within: '3d' },
    '+2026-05-24 -2026-05-27',
  ],
  [
    'an entry of one stage',
    phased(),
    { kind: 'phase-entered', stage: 'onboarding', within: '3d' },
    '+2026-05-04 -2026-05-07',
  ],
  ['a change, which a beginning is not', phased(), { kind: 'phase-changed' }, '+2026-05-24 -2026-05-31'],
  [
    'a change of whoever began in a later phase is none',
    phased('', 'phases: { adoption: { entered: 2026-05-04 } }'),
    { kind: 'phase-changed' },
    '',
  ],
  ['an overrun from the day after', phased('', 'phases: {}'), { kind: 'phase-overrun' }, '+2026-05-25'],
  [
    'an overrun by days, until the next phase',
    phased('', 'phases: { adoption: { entered: 2026-06-10 } }'),
    { kind: 'phase-overrun', stage: 'onboarding', by: '7d' },
    '+2026-05-31 -2026-06-10',
  ],
  [
    'days on hold are no overrun, and a client on hold is not told of',
    phased('paused: { since: 2026-05-14, until: 2026-05-19, reason: R }', 'phases: {}'),
    { kind: 'phase-overrun' },
    '+2026-05-30',
  ],
  ['in a stage', phased(), { kind: 'in-phase', stage: 'onboarding' }, '+2026-05-04 -2026-05-24'],
  ['in a phase for some time', phased(), { kind: 'in-phase', phase: 'adoption', after: '1w' }, '+2026-05-31'],
  [
    'a cycle is the same phase',
    phased('', 'phases: { adoption: { entered: 2026-05-24 }, adoption-2: { entered: 2026-06-23 } }'),
    { kind: 'in-phase', phase: 'adoption' },
    '+2026-05-24',
  ],
  [
    'an age, up to but not with its end',
    {},
    { kind: 'age', from: '1m', to: '2m' },
    '+2026-06-04 -2026-07-04',
  ],
])('%s', (_, files, asked, expected) => {
  test(JSON.stringify(asked), () => {
    expect(changesOf(files, asked, '2026-05-01', '2026-10-01')).toBe(expected);
  });
});
