import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../fixtures/conditions.ts';
import { type Files, fileOf } from '../../../fixtures/linked.ts';
import { CALL, quiet, withClient } from '../../../fixtures/quiet-client.ts';

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
const call = (yaml: string): Files => ({ [CALL]: fileOf(yaml) });
const access = (yaml: string): Files => ({ 'clients/padaria/access.md': fileOf(`access: [${yaml}]`) });
const cadence = (lines: string): Files => ({
  'segments/enterprise.md': fileOf(
    `name: E\nmatch: { all: [{ fact: staff, above: 100 }] }\njourney: adoption\nclients_per_manager: 3\ncadence: [${lines}]`,
  ),
  ...withClient('facts: { staff: 140 }'),
});
const later = (name: string, yaml: string): Files => ({
  [`clients/padaria/touchpoints/${name}.md`]: fileOf(yaml),
});
const run = (steps: string): Files => ({
  'clients/padaria/checklists/kickoff.md': fileOf('version: 2\nstarted: 2026-05-04', steps),
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
  [
    'a renewal, past its day as well',
    withClient('contract: { renews: 2026-09-01 }'),
    { kind: 'renewal-due' },
    '+2026-07-03',
  ],
  [
    'a regular meeting counted from the start',
    {},
    { kind: 'meeting-due', meeting: 'qbr', every: '30d' },
    '+2026-06-03',
  ],
  [
    'a regular meeting told of before, until it is held',
    later('2026-06-01-qbr', 'type: qbr'),
    { kind: 'meeting-due', meeting: 'qbr', every: '30d', ahead: '5d' },
    '+2026-05-29 -2026-06-01 +2026-06-26',
  ],
  [
    'a contact, from the day after',
    cadence('{ every: 30d, by: call }'),
    { kind: 'follow-up-due' },
    '+2026-06-04',
  ],
  [
    'a contact late by days, until it happens',
    { ...cadence('{ every: 30d, by: call }'), ...later('2026-06-20-call', 'type: call') },
    { kind: 'follow-up-due', by: 'call', late: '3d' },
    '+2026-06-06 -2026-06-20 +2026-07-23',
  ],
  [
    'a contact that was due while its line held stays due',
    cadence('{ every: 1w, for: 10d, by: call }'),
    { kind: 'follow-up-due' },
    '+2026-05-12',
  ],
  ['a contact on demand is never late', cadence('{ by: call }'), { kind: 'follow-up-due' }, ''],
  ['an old estimate, or none', {}, { kind: 'potential-stale', after: '2m' }, '+2026-07-04'],
  [
    'an estimate that is renewed',
    withClient('potential: { updated: 2026-07-10 }'),
    { kind: 'potential-stale', after: '2m' },
    '+2026-07-04 -2026-07-10 +2026-09-10',
  ],
  [
    'a mood until it fades',
    call('type: call\nfeeling: { emotion: angry }'),
    { kind: 'feeling', mood: 'poor' },
    '+2026-05-06 -2026-06-21',
  ],
  [
    'a fall of one point',
    {
      ...call('type: call\nfeeling: { emotion: calm, trust: 5 }'),
      ...later('2026-05-20-call', 'type: call\nfeeling: { emotion: calm, trust: 4 }'),
    },
    { kind: 'feeling', fell_by: 1 },
    '+2026-05-20 -2026-07-05',
  ],
  [
    'a fall of less than asked for',
    {
      ...call('type: call\nfeeling: { emotion: calm, trust: 5 }'),
      ...later('2026-05-20-call', 'type: call\nfeeling: { emotion: calm, trust: 3 }'),
    },
    { kind: 'feeling', fell_by: 3 },
    '',
  ],
  [
    'a fall of satisfaction beside a smaller one of trust',
    {
      ...call('type: call\nfeeling: { emotion: calm, trust: 5, satisfaction: 5 }'),
      ...later('2026-05-20-call', 'type: call\nfeeling: { emotion: calm, trust: 3, satisfaction: 1 }'),
    },
    { kind: 'feeling', fell_by: 4 },
    '+2026-05-20 -2026-07-05',
  ],
  [
    'a step from the day after, until it is done',
    run('- [x] A {#a due=+2d done=2026-05-10}'),
    { kind: 'checklist-late' },
    '+2026-05-07 -2026-05-10',
  ],
  [
    'so many steps',
    run('- [ ] A {#a due=+2d}\n- [ ] B {#b due=+4d}'),
    { kind: 'checklist-late', sop: 'kickoff', steps: 2 },
    '+2026-05-09',
  ],
  [
    'a step that is optional or skipped is not late',
    run('- [ ] A {#a due=+2d optional}\n- [ ] B {#b due=+4d skipped="No need"}'),
    { kind: 'checklist-late' },
    '',
  ],
  [
    'a briefing of ten business days',
    { 'clients/padaria/briefing/first.md': fileOf('sent: 2026-05-04\nreturned: 2026-06-01') },
    { kind: 'briefing-late' },
    '+2026-05-19 -2026-06-01',
  ],
  [
    'an action of ours until it is done',
    call('type: call\nnext: [{ do: A, who: ana-prado, due: 2026-05-08, done: 2026-05-20 }]'),
    { kind: 'actions-late' },
    '+2026-05-09 -2026-05-20',
  ],
  [
    'an action of the client is not ours',
    call('type: call\nnext: [{ do: A, who: Marta, due: 2026-05-08 }]'),
    { kind: 'actions-late' },
    '',
  ],
  [
    'an access that is asked for',
    access('{ platform: meta, level: admin, asked: 2026-05-07, granted: 2026-05-20 }'),
    { kind: 'access-open', state: 'asked' },
    '+2026-05-07 -2026-05-20',
  ],
  [
    'an access that nobody tried',
    access('{ platform: meta, level: admin, granted: 2026-05-07, verified: 2026-05-20 }'),
    { kind: 'access-open', state: 'granted' },
    '+2026-05-07 -2026-05-20',
  ],
  [
    'an access that was taken back',
    access('{ platform: meta, level: admin, asked: 2026-05-07, revoked: 2026-05-09 }'),
    { kind: 'access-open', state: 'asked' },
    '+2026-05-07 -2026-05-09',
  ],
  ['a silence of more than so many days', call('type: call'), { kind: 'silent' }, '+2026-06-21'],
  [
    'a silence that talk among ourselves does not break',
    { ...call('type: call'), ...later('2026-06-01-note', 'type: internal') },
    { kind: 'silent' },
    '+2026-06-21',
  ],
  ['a silence before any contact is none', {}, { kind: 'silent' }, ''],
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
