import { describe, expect, test } from 'vitest';
import { fileOf } from '../../fixtures/linked.ts';
import { CALL, only, reasonsOn, sayOn } from '../../fixtures/quiet-client.ts';

describe('work that is late', () => {
  test.each([
    ['2026-05-08', []],
    ['2026-05-09', ['watch actions-late']],
  ])('an action of ours that was due on 8 May: on %s %j', (today, expected) => {
    const files = { [CALL]: fileOf('type: call\nnext: [{ do: Send, who: ana-prado, due: 2026-05-08 }]') };
    expect(sayOn(today, files)).toEqual(expected);
  });

  test('counts actions and says since when the first is late, in business days', () => {
    const next =
      '[{ do: Second, who: ana-prado, due: 2026-05-11 }, { do: First, who: csm, due: 2026-05-08 }]';
    expect(only(reasonsOn('2026-05-12', { [CALL]: fileOf(`type: call\nnext: ${next}`) }))).toMatchObject({
      count: 2,
      first: 'First',
      days: 2,
    });
  });

  test('what the client has to do is not our work', () => {
    expect(
      sayOn('2026-06-01', {
        [CALL]: fileOf('type: call\nnext: [{ do: Send, who: Marta, due: 2026-05-08 }]'),
      }),
    ).toEqual([]);
  });

  test.each([
    ['2026-05-18', []],
    ['2026-05-19', ['watch briefing-late']],
  ])('a briefing sent on 4 May for ten business days: on %s %j', (today, expected) => {
    expect(sayOn(today, { 'clients/padaria/briefing/first.md': fileOf('sent: 2026-05-04') })).toEqual(
      expected,
    );
  });

  test('steps of a run, once for each run, and not again among the actions', () => {
    const run = fileOf('version: 2\nstarted: 2026-05-04', '- [ ] A {due=+1d}\n- [ ] B {due=+1d}');
    expect(reasonsOn('2026-05-06', { 'clients/padaria/checklists/kickoff.md': run })).toEqual([
      { kind: 'steps-late', severity: 'watch', sop: 'kickoff', count: 2 },
    ]);
  });

  test('accesses: those that nobody tried ask for more than those that are waited for', () => {
    const yaml = `access:
  - { platform: meta, level: admin, asked: 2026-05-04 }
  - { platform: google, level: admin, granted: 2026-05-04 }
  - { platform: drive, level: admin, verified: 2026-05-04 }
  - { platform: old, level: admin, asked: 2026-05-04, revoked: 2026-05-05 }`;
    expect(reasonsOn('2026-05-06', { 'clients/padaria/access.md': fileOf(yaml) })).toEqual([
      { kind: 'access-unverified', severity: 'watch', platforms: ['google'] },
      { kind: 'access-waiting', severity: 'waiting', platforms: ['meta'] },
    ]);
  });
});
