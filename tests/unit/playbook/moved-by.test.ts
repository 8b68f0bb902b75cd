import { expect, test } from 'vitest';
import { movedBy } from '../../../src/playbook/moved-by.ts';
import { smallPlaybook } from '../../fixtures/small-playbook.ts';
import { type Files, playbookOf } from '../../fixtures/linked.ts';

const SEGMENT = 'segments/enterprise.md';
const rule = (bound: number): Files => ({
  [SEGMENT]: smallPlaybook[SEGMENT]?.replace('above: 100', `above: ${bound}`) ?? '',
});

test('a stricter rule moves the clients between the old bound and the new', () => {
  const before = playbookOf();
  expect(movedBy(before, playbookOf(rule(139)))).toEqual([]);
  expect(movedBy(before, playbookOf(rule(140)))).toEqual([
    { client: 'padaria', from: ['enterprise'], to: [], declared: undefined },
  ]);
  expect(movedBy(playbookOf(rule(140)), before)).toEqual([
    { client: 'padaria', from: [], to: ['enterprise'], declared: undefined },
  ]);
});

test('a client who comes or goes has not moved', () => {
  const without = playbookOf({ 'clients/padaria/client.md': null });
  expect(movedBy(without, playbookOf())).toEqual([]);
  expect(movedBy(playbookOf(), without)).toEqual([]);
});
