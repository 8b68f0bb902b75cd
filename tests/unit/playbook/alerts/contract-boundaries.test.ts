import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../fixtures/conditions.ts';
import { type Files, fileOf } from '../../../fixtures/linked.ts';
import { withClient } from '../../../fixtures/quiet-client.ts';

/** Segments by how many people a client must have more than. */
const segments = (limits: Record<string, number>): Files =>
  Object.fromEntries(
    Object.entries(limits).map(([id, above]) => [
      `segments/${id}.md`,
      fileOf(
        `name: ${id}\nmatch: { all: [{ fact: staff, above: ${above} }] }\njourney: adoption\nclients_per_manager: 3`,
      ),
    ]),
  );
const scopeWith = (line: string): Files => ({
  'clients/padaria/scope.md': fileOf(
    `${line}\nbaseline: 2026-05-10\nincluded: [{ name: Reports, items: [Monthly report] }]`,
  ),
});
const checkedIn = (day: string): Files => ({
  [`clients/padaria/touchpoints/${day}-scope.md`]: '---\ntype: scope-check-in\n---\n',
});
const two = segments({ enterprise: 100, small: 500 });

/** The days from 1 May to 1 October on which it begins and ceases to hold. */
describe.each<[string, Files, Record<string, unknown>, string]>([
  [
    'a renewal, past its day as well',
    withClient('contract: { renews: 2026-09-01 }'),
    { kind: 'renewal-due' },
    '+2026-07-03',
  ],
  ['an old estimate, or none', {}, { kind: 'potential-stale', after: '2m' }, '+2026-07-04'],
  [
    'an estimate that is renewed',
    withClient('potential: { updated: 2026-07-10 }'),
    { kind: 'potential-stale', after: '2m' },
    '+2026-07-04 -2026-07-10 +2026-09-10',
  ],
  ['no check-in where none is agreed', scopeWith(''), { kind: 'scope-check-in' }, ''],
  [
    'a check-in, counted from the baseline and then from the last one',
    { ...scopeWith('check_in: 1m'), ...checkedIn('2026-06-20') },
    { kind: 'scope-check-in' },
    '+2026-06-10 -2026-06-20 +2026-07-20',
  ],
  [
    'a check-in that is announced',
    { ...scopeWith('check_in: 1m'), ...checkedIn('2026-06-20') },
    { kind: 'scope-check-in', ahead: '3d' },
    '+2026-06-07 -2026-06-20 +2026-07-17',
  ],
  [
    'a segment that the rule does not give, as far back as is recorded',
    { ...two, ...withClient('facts: { staff: 140 }\nsegment: small') },
    { kind: 'segment-differs' },
    '+2026-05-04',
  ],
  [
    'a segment with a reason',
    { ...two, ...withClient('facts: { staff: 140 }\nsegment: small\nsegment_reason: They grow') },
    { kind: 'segment-differs' },
    '',
  ],
  [
    'the segment that the rule gives',
    { ...two, ...withClient('facts: { staff: 140 }\nsegment: enterprise') },
    { kind: 'segment-differs' },
    '',
  ],
  [
    'one of two that the rules give',
    { ...segments({ enterprise: 100, small: 50 }), ...withClient('facts: { staff: 140 }\nsegment: small') },
    { kind: 'segment-differs' },
    '',
  ],
  [
    'a segment where the rules give none',
    { ...two, ...withClient('facts: { staff: 100 }\nsegment: small') },
    { kind: 'segment-differs' },
    '',
  ],
  ['no segment said', { ...two, ...withClient('facts: { staff: 140 }') }, { kind: 'segment-differs' }, ''],
])('%s', (_, files, asked, expected) => {
  test(JSON.stringify(asked), () => {
    expect(changesOf(files, asked, '2026-05-01', '2026-10-01')).toBe(expected);
  });
});
