import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../fixtures/conditions.ts';
import { type Files, fileOf } from '../../../fixtures/linked.ts';
import { CALL, withClient } from '../../../fixtures/quiet-client.ts';

const call = (yaml: string): Files => ({ [CALL]: fileOf(yaml) });
const cadence = (lines: string): Files => ({
  'segments/enterprise.md': fileOf(
    `name: E\nmatch: { all: [{ fact: staff, above: 100 }] }\njourney: adoption\nclients_per_manager: 3\ncadence: [${lines}]`,
  ),
  ...withClient('facts: { staff: 140 }'),
});
const later = (name: string, yaml: string): Files => ({
  [`clients/padaria/touchpoints/${name}.md`]: fileOf(yaml),
});

/** The days from 1 May to 1 October on which it begins and ceases to hold. */
describe.each<[string, Files, Record<string, unknown>, string]>([
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
  ['a silence of more than so many days', call('type: call'), { kind: 'silent' }, '+2026-06-21'],
  [
    'a silence that talk among ourselves does not break',
    { ...call('type: call'), ...later('2026-06-01-note', 'type: internal') },
    { kind: 'silent' },
    '+2026-06-21',
  ],
  ['a silence before any contact is none', {}, { kind: 'silent' }, ''],
])('%s', (_, files, asked, expected) => {
  test(JSON.stringify(asked), () => {
    expect(changesOf(files, asked, '2026-05-01', '2026-10-01')).toBe(expected);
  });
});
