import { describe, expect, test } from 'vitest';
import { change } from '../../fixtures/small-playbook.ts';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';

/** Whether each condition of a gate is met, and since when. */
function gate(conditions: string, files: Files): string[] {
  const journey = change('journeys/adoption.md', 'repeat:', `ready_for_kickoff: ${conditions}\nrepeat:`);
  const { gate: results } = stateOn('2026-06-01', { ...(journey as Files), ...files });
  return results.map(({ met, on }) => `${met ? 'met' : 'open'} ${on ?? '-'}`);
}

const client = (contract: string) =>
  change('clients/padaria/client.md', 'phases:', `contract: ${contract}\nphases:`) as Files;

describe('a condition of the kick-off', () => {
  test('on the contract: signed, and paid', () => {
    const conditions = '[{ contract: signed }, { contract: paid }]';
    expect(gate(conditions, {})).toEqual(['open -', 'open -']);
    expect(gate(conditions, client('{ signed: 2026-05-02 }'))).toEqual(['met 2026-05-02', 'open -']);
    expect(gate(conditions, client('{ signed: 2026-05-02, deposit: 2026-05-03 }'))).toEqual([
      'met 2026-05-02',
      'met 2026-05-03',
    ]);
  });

  test.each([
    ['49%', 'met'],
    ['50%', 'met'],
    ['51%', 'open'],
    ['100%', 'open'],
  ])('on a briefing that is half answered: at least %s is %s', (percent, met) => {
    expect(gate(`[{ briefing: first, at_least: ${percent} }]`, {})).toEqual([`${met} -`]);
  });

  test('on a briefing that nobody has begun', () => {
    expect(gate('[{ briefing: first }]', { 'clients/padaria/briefing/first.md': null })).toEqual(['open -']);
  });

  test('on accesses: granted, and verified', () => {
    const access = (...entries: string[]) => ({
      'clients/padaria/access.md': fileOf(
        `access:\n${entries.map((days) => `  - { platform: x, level: y${days} }`).join('\n')}`,
      ),
    });
    const conditions = '[{ access: granted }, { access: verified }]';
    const [granted, verified] = [', granted: 2026-05-05', ', granted: 2026-05-05, verified: 2026-05-06'];
    expect(gate(conditions, access(', asked: 2026-05-04', granted))).toEqual(['open -', 'open -']);
    expect(gate(conditions, access(granted, verified))).toEqual(['met -', 'open -']);
    expect(gate(conditions, access(verified, verified))).toEqual(['met -', 'met -']);
    expect(gate(conditions, { 'clients/padaria/access.md': null })).toEqual(['open -', 'open -']);
  });

  test('on accesses: one that was taken back holds nothing up, and is no access either', () => {
    const gone = '  - { platform: x, level: y, asked: 2026-05-04, revoked: 2026-05-05 }';
    const there = '  - { platform: z, level: y, verified: 2026-05-05 }';
    const access = (...entries: string[]) => ({
      'clients/padaria/access.md': fileOf(`access:\n${entries.join('\n')}`),
    });
    const conditions = '[{ access: granted }, { access: verified }]';
    expect(gate(conditions, access(gone, there))).toEqual(['met -', 'met -']);
    expect(gate(conditions, access(gone))).toEqual(['open -', 'open -']);
  });

  test('on a checklist, met on the day of its last step', () => {
    const run = (body: string) => ({ 'clients/padaria/checklists/kickoff.md': fileOf('version: 2', body) });
    const conditions = '[{ checklist: kickoff, done: true }]';
    expect(gate(conditions, {})).toEqual(['open -']);
    expect(gate(conditions, run('- [x] A {done=2026-05-05}\n- [x] B {done=2026-05-04}'))).toEqual([
      'met 2026-05-05',
    ]);
    expect(gate(conditions, { 'clients/padaria/checklists/kickoff.md': null })).toEqual(['open -']);
  });

  test('on figures and accounts: at least one is set', () => {
    const conditions = '[{ kpis: set }, { accounts: set }]';
    expect(gate(conditions, {})).toEqual(['open -', 'open -']);
    const set =
      'kpis: [{ metric: leads, baseline: 1, target: 2, by: 2026-12-31 }]\naccounts: [{ platform: x, id: y }]\nphases:';
    const files = change('clients/padaria/client.md', 'phases:', set) as Files;
    expect(gate(conditions, files)).toEqual(['met -', 'met -']);
  });

  test('on the scope and the plan: met on the day of the confirmation and of the presentation', () => {
    const conditions = '[{ scope: confirmed, name: Scope signed }, { plan: presented }]';
    expect(gate(conditions, {})).toEqual(['open -', 'open -']);
    const on = (scope: string, plan: string) => ({
      'clients/padaria/scope.md': fileOf(
        `baseline: 2026-05-10\nconfirmed: { by: Vera, on: ${scope} }\nincluded: [x]`,
      ),
      'clients/padaria/plan.md': fileOf(`presented: ${plan}`),
    });
    expect(gate(conditions, on('2026-05-12', '2026-06-01'))).toEqual(['met 2026-05-12', 'met 2026-06-01']);
    expect(gate(conditions, on('2026-06-02', '2026-06-02'))).toEqual(['open -', 'open -']);
  });

  test('says how much there is of it, and what is missing by name', () => {
    const journey = change(
      'journeys/adoption.md',
      'repeat:',
      'ready_for_kickoff: [{ briefing: first }, { access: granted }, { checklist: kickoff, done: true }]\nrepeat:',
    ) as Files;
    const required = change('questionnaires/first.md', 'you seek?', 'you seek?, required: true') as Files;
    const { gate: results } = stateOn('2026-06-01', { ...journey, ...required });
    expect(results.map(({ count, missing }) => [count?.done, count?.of, missing])).toEqual([
      [1, 2, ['What do you seek?']],
      [0, 1, ['google-ads']],
      [1, 2, []],
    ]);
  });

  test('on a briefing that came back later was not met before', () => {
    const briefing = (returned: string) => ({
      'clients/padaria/briefing/first.md': fileOf(
        `sent: 2026-05-05\nreturned: ${returned}\nanswers: { story: A, seeking: B }`,
      ),
    });
    expect(gate('[{ briefing: first }]', briefing('2026-06-01'))).toEqual(['met 2026-06-01']);
    expect(gate('[{ briefing: first }]', briefing('2026-06-02'))).toEqual(['open -']);
  });
});
