import { expect, test } from 'vitest';
import { atTheGate } from '../../../src/playbook/kickoff.ts';
import { change } from '../../fixtures/small-playbook.ts';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';

const journey = change(
  'journeys/adoption.md',
  'repeat:',
  'ready_for_kickoff: [{ access: verified }, { plan: presented }]\nrepeat:',
) as Files;
const access = (days: string) => ({
  'clients/padaria/access.md': fileOf(`access:\n  - { platform: x, level: y, ${days} }`),
});
const noKickoff: Files = { ...journey, 'clients/padaria/touchpoints/2026-05-06-kickoff.md': null };
const presented = { 'clients/padaria/plan.md': fileOf('presented: 2026-05-05') };

test('a kick-off is held against the gate of its own day, not of today', () => {
  const files = { ...journey, ...presented, ...access('asked: 2026-05-04, verified: 2026-05-20') };
  const { kickoff, gate } = stateOn('2026-06-01', files);
  expect(kickoff?.on).toBe('2026-05-06');
  expect(kickoff?.gate.map(({ met }) => met)).toEqual([false, true]);
  expect(gate.map(({ met }) => met)).toEqual([true, true]);
});

test('an access that was only asked for after the kick-off was not missing in it', () => {
  const entries =
    '  - { platform: x, level: y, verified: 2026-05-05 }\n  - { platform: z, level: y, asked: 2026-05-10 }';
  const files = { ...journey, 'clients/padaria/access.md': fileOf(`access:\n${entries}`) };
  const { kickoff, gate } = stateOn('2026-06-01', files);
  expect(kickoff?.gate[0]?.met).toBe(true);
  expect(gate[0]).toMatchObject({ met: false, missing: ['z'], count: { done: 1, of: 2 } });
});

test('of several meetings the first is the kick-off, and one to come is none', () => {
  const second = { 'clients/padaria/touchpoints/2026-05-20-again.md': fileOf('type: kickoff') };
  expect(stateOn('2026-06-01', { ...journey, ...second }).kickoff?.on).toBe('2026-05-06');
  expect(stateOn('2026-05-05', journey).kickoff).toBeUndefined();
});

test('a client waits at the gate until its kick-off, while it is in onboarding and there are conditions', () => {
  const waiting = (files: Files) => {
    const missing = atTheGate(stateOn('2026-05-12', files), '2026-05-12')?.missing;
    return missing?.map(({ condition }) => Object.keys(condition)[0]);
  };
  expect(waiting(noKickoff)).toEqual(['access', 'plan']);
  expect(waiting({ ...noKickoff, ...presented, ...access('verified: 2026-05-05') })).toEqual([]);
  expect(waiting(journey)).toBeUndefined();
  expect(waiting({ 'clients/padaria/touchpoints/2026-05-06-kickoff.md': null })).toBeUndefined();
  const ongoing = change(
    'clients/padaria/client.md',
    '} }',
    ', left: 2026-05-10 }, adoption: { entered: 2026-05-10 } }',
  );
  expect(waiting({ ...noKickoff, ...(ongoing as Files) })).toBeUndefined();
});
