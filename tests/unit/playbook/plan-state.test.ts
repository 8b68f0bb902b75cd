import { expect, test } from 'vitest';
import { deliverablesOf, planState } from '../../../src/playbook/plan-state.ts';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';
import { smallPlaybook } from '../../fixtures/small-playbook.ts';

const PLAN = 'clients/padaria/plan.md';
const CLIENT = 'clients/padaria/client.md';
const files: Files = {
  [PLAN]: fileOf(`objectives:
  - id: more-orders
    kind: sales
    name: More orders
    actions:
      - name: Landing page
        deliverables:
          - { name: Text, start: 2026-06-01, due: 2026-06-10, done: 2026-06-10 }
          - { name: Photos, start: 2026-06-01, due: 2026-06-10, done: 2026-06-14 }
          - { name: Page, start: 2026-06-08, due: 2026-06-19, owner: Agência Sol }
          - { name: Test, due: 2026-06-25 }
      - name: Campaign
  - { id: later, kind: sales, name: Later }`),
};
const planOn = (today: string, more: Files = {}) => {
  const { file, metrics } = stateOn(today, { ...files, ...more });
  return planState(file, metrics, today);
};
const standingsOn = (today: string, more: Files = {}) =>
  planOn(today, more)
    ?.objectives.flatMap(deliverablesOf)
    .map(({ deliverable, standing, late }) => `${deliverable.name}: ${standing} ${late}`);

test('how deliverables stand, day by day', () => {
  expect(standingsOn('2026-05-20')).toEqual([
    'Text: planned 0',
    'Photos: planned 0',
    'Page: planned 0',
    'Test: planned 0',
  ]);
  expect(standingsOn('2026-06-12')).toEqual([
    'Text: done 0',
    'Photos: late 2',
    'Page: running 0',
    'Test: planned 0',
  ]);
  expect(standingsOn('2026-06-28')).toEqual([
    'Text: done 0',
    'Photos: done-late 4',
    'Page: late 9',
    'Test: late 3',
  ]);
});

test('what is counted, and what is next', () => {
  const plan = planOn('2026-06-21');
  expect(plan?.counts).toEqual({ total: 4, done: 2, late: 1 });
  expect(plan?.next?.deliverable.name).toBe('Page');
  expect(plan?.next?.owner).toBe('Agência Sol');
  expect(plan?.objectives[1]).toMatchObject({ counts: { total: 0, done: 0, late: 0 }, next: undefined });
});

test('with nobody named it falls to the owner of the client', () => {
  expect(planOn('2026-06-12')?.objectives.flatMap(deliverablesOf)[0]?.owner).toBe('ana-prado');
});

test('of a client that has ended nothing grows later', () => {
  const ended: Files = {
    [CLIENT]: (smallPlaybook[CLIENT] ?? '').replace(
      'facts:',
      'ended: { on: 2026-06-21, as: churned, reason: Sold }\nfacts:',
    ),
  };
  expect(planOn('2026-11-20', ended)?.day).toBe('2026-06-21');
  expect(standingsOn('2026-11-20', ended)).toContain('Page: late 2');
});

test('without a plan there is none', () => {
  expect(planOn('2026-06-12', { [PLAN]: null })).toBeUndefined();
});
