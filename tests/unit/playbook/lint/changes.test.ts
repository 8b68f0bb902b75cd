import { expect, test } from 'vitest';
import { check, print } from '../../../fixtures/small-playbook.ts';

/** The change of the small playbook, which is not in question here. */
const CALL = 'clients/padaria/changes/0001-weekly-call.md';
const scope = `---
baseline: 2026-05-10
included: [{ id: traffic, name: Traffic, items: [{ id: meta, name: Meta Ads }, Google search] }]
phase_2: [TikTok Ads]
---
`;
const change = (yaml: string, asked = '2026-06-01') =>
  `---\ntitle: Change\nasked: { by: Marta, on: ${asked} }\n${yaml}\n---\n`;
const impact = 'impact: { hours: 1 }';
const decision = (on: string) => `${impact}\ndecision: { approved: true, by: Marta, on: ${on} }`;

function checkChanges(own: Record<string, string>, base: string | null = scope): string {
  const files = Object.entries(own).map(([id, text]) => [`clients/padaria/changes/${id}.md`, text]);
  return `\n${print(check({ [CALL]: null, 'clients/padaria/scope.md': base, ...Object.fromEntries(files) }))}\n`;
}

test('a change that removes, alters or adds below what is not there', () => {
  const own = {
    '0001-a': change(
      'remove: [mata]\nalter: [{ id: gogle-search, limit: "1" }]\nadd: [{ under: trafic, name: New }]',
    ),
  };
  expect(checkChanges(own)).toMatchInlineSnapshot(`
    "
    error change-unknown-item clients/padaria/changes/0001-a.md:4:10 (remove[0])
      The scope (scope.md with its approved changes) has no item \`mata\`.
      Did you mean \`meta\`?
    error change-unknown-item clients/padaria/changes/0001-a.md:5:15 (alter[0].id)
      The scope (scope.md with its approved changes) has no item \`gogle-search\`.
      Did you mean \`google-search\`?
    error change-unknown-item clients/padaria/changes/0001-a.md:6:16 (add[0].under)
      The scope has no branch \`trafic\` that something could be added under.
      Did you mean \`traffic\`?
    "
  `);
});

test('a change that removes what another took out before', () => {
  const own = {
    '0001-a': change(`${decision('2026-06-02')}\nremove: [meta]`),
    '0002-b': change(`${decision('2026-07-02')}\nalter: [{ id: meta, limit: "1" }]`, '2026-07-01'),
  };
  expect(checkChanges(own)).toMatchInlineSnapshot(`
    "
    error change-unknown-item clients/padaria/changes/0002-b.md:6:15 (alter[0].id)
      \`meta\` was taken out of the scope before, by \`remove[0]\` of changes/0001-a.md.
      Take this line out, or add the item again under \`add\`.
    "
  `);
});

test('ids that collide, with both places', () => {
  const own = {
    '0001-a': change(`${decision('2026-06-02')}\nadd: [{ under: traffic, name: New }]`),
    '0002-b': change(
      'add: [{ under: traffic, name: New }, { under: traffic, id: meta, name: Other }]',
      '2026-07-01',
    ),
    '0003-c': change('add: [{ under: traffic, name: Twice }, { name: Twice }]', '2026-07-02'),
  };
  expect(checkChanges(own)).toMatchInlineSnapshot(`
    "
    error scope-id-collision clients/padaria/changes/0002-b.md:4:7 (add[0])
      \`new\` is in the scope already: \`add[0]\` of changes/0001-a.md has it.
      Give the new item another \`id\`, or write it under \`alter\` to change what is there.
    error scope-id-collision clients/padaria/changes/0002-b.md:4:38 (add[1])
      \`meta\` is in the scope already: \`included[0].items[0]\` of scope.md has it.
      Give the new item another \`id\`, or write it under \`alter\` to change what is there.
    error scope-id-collision clients/padaria/changes/0003-c.md:4:40 (add[1])
      \`twice\` is in the scope already: \`add[0]\` of changes/0003-c.md has it.
      Give the new item another \`id\`, or write it under \`alter\` to change what is there.
    "
  `);
  expect(checkChanges({}, scope.replace('TikTok Ads', 'Google search'))).toMatchInlineSnapshot(`
    "
    error scope-id-collision clients/padaria/scope.md:4:11 (phase_2[0])
      \`phase_2[0]\` has the id \`google-search\`, as \`included[0].items[1]\` has.
      Give one of the two an \`id\` of its own: changes name items by it.
    "
  `);
});

test('two changes of one item that overlap in time', () => {
  const open = {
    '0001-a': change('alter: [{ id: meta, limit: "1" }]'),
    '0002-b': change('remove: [meta]', '2026-06-03'),
  };
  expect(checkChanges(open)).toMatchInlineSnapshot(`
    "
    warning change-conflict clients/padaria/changes/0002-b.md:4:10 (remove[0])
      \`meta\` is changed here and in \`alter[0].id\` of changes/0001-a.md, and neither was decided when the other was asked for.
      Decide 0001 first and assess this one on what comes of it, or put both into one change.
    "
  `);
  const sameDay = {
    '0001-a': change(`${decision('2026-06-05')}\nalter: [{ id: meta, limit: "1" }]`),
    '0002-b': change(`${decision('2026-06-05')}\nalter: [{ id: meta, limit: "2" }]`, '2026-06-05'),
  };
  expect(checkChanges(sameDay)).toMatchInlineSnapshot(`
    "
    error change-conflict clients/padaria/changes/0002-b.md:6:15 (alter[0].id)
      \`meta\` is changed here and in \`alter[0].id\` of changes/0001-a.md, and both were approved on 2026-06-05.
      Put both into one change, or correct the day on which one of them was approved.
    "
  `);
});

test('two changes of one item, one after the other, and a rejected one, are well', () => {
  const own = {
    '0001-a': change(`${decision('2026-06-05')}\nalter: [{ id: meta, limit: "1" }]`),
    '0002-b': change(`${decision('2026-07-05')}\nalter: [{ id: meta, limit: "2" }]`, '2026-06-05'),
    '0003-c': change(
      'decision: { approved: false, by: Ana, on: 2026-06-06 }\nalter: [{ id: meta, limit: "9" }]',
      '2026-06-02',
    ),
  };
  expect(checkChanges(own).trim()).toBe('');
});

test('numbers, missing assessment, no effect, no scope, days out of order, a wrong name', () => {
  const own = {
    '0001-a': change('decision: { approved: true, by: Marta, on: 2026-06-02 }'),
    '0001-b': change(`${impact}\nremove: [meta]\ndecision: { approved: true, by: Marta, on: 2026-05-30 }`),
    tiktok: change('remove: [meta]'),
  };
  expect(checkChanges(own)).toMatchInlineSnapshot(`
    "
    warning change-without-effect clients/padaria/changes/0001-a.md:4:11 (decision)
      The change was approved, and it adds, removes and alters nothing.
      Write what becomes of the scope under \`add\`, \`remove\` or \`alter\`, by the ids of its items.
    warning change-not-assessed clients/padaria/changes/0001-a.md:4:11 (decision)
      The change was approved, and nobody has written what it costs.
      Add \`impact: { hours: 0, cost: 0, days: 0 }\` with what it takes.
    error date-order clients/padaria/changes/0001-b.md:6:44 (decision.on)
      \`decision.on\` (2026-05-30) is before \`asked.on\` (2026-06-01).
      Correct one of the two.
    error wrong-place clients/padaria/changes/tiktok.md:1:1
      The name of a change is its number of four digits and a word: \`tiktok.md\` is not.
      Rename it to \`0001-tiktok.md\`, with the next number that is free.
    "
  `);
  expect(checkChanges({ '0001-a': change('remove: [meta]') }, null)).toMatchInlineSnapshot(`
    "
    error change-without-scope clients/padaria/changes/0001-a.md:1:1
      The client \`padaria\` has no scope that could be changed.
      Create \`clients/padaria/scope.md\` with \`baseline\` and \`included\` first.
    "
  `);
});
