import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../fixtures/conditions.ts';
import { type Files, fileOf } from '../../../fixtures/linked.ts';
import { CALL } from '../../../fixtures/quiet-client.ts';

const call = (yaml: string): Files => ({ [CALL]: fileOf(yaml) });
const access = (yaml: string): Files => ({ 'clients/padaria/access.md': fileOf(`access: [${yaml}]`) });
const run = (steps: string): Files => ({
  'clients/padaria/checklists/kickoff.md': fileOf('version: 2\nstarted: 2026-05-04', steps),
});

/** The days from 1 May to 1 October on which it begins and ceases to hold. */
describe.each<[string, Files, Record<string, unknown>, string]>([
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
])('%s', (_, files, asked, expected) => {
  test(JSON.stringify(asked), () => {
    expect(changesOf(files, asked, '2026-05-01', '2026-10-01')).toBe(expected);
  });
});
