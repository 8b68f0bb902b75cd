import { expect, test } from 'vitest';
import { check, print } from '../../../fixtures/small-playbook.ts';

const PLAN = 'clients/padaria/plan.md';
const SCOPE = 'clients/padaria/scope.md';
const scope = (more = '') => `---
baseline: 2026-05-10
${more}included: [{ id: traffic, name: Traffic, items: [{ id: meta, name: Meta Ads }] }]
excluded: [Video]
phase_2: [TikTok Ads, Blog]
---
`;
const plan = (deliverables: string) => `---
objectives:
  - { id: more-orders, kind: sales, name: More orders, actions: [{ name: Pages, deliverables: [${deliverables}] }] }
---
`;
const change = (yaml: string, decision = '') =>
  `---\ntitle: Change\nasked: { by: Marta, on: 2026-06-01 }\nimpact: { hours: 1 }\n${decision}${yaml}\n---\n`;
const approved = (on: string) => `decision: { approved: true, by: Marta, on: ${on} }\n`;
const said = (files: Record<string, string | null>) =>
  `\n${print(check({ 'clients/padaria/changes/0001-weekly-call.md': null, [SCOPE]: scope(), ...files }))}\n`;

test('work that nothing agreed covers, with the reason', () => {
  const files = {
    [PLAN]: plan(`
      { name: Covered, due: 2026-12-01, scope: meta },
      { name: Named by nothing, due: 2026-12-01 },
      { name: Misspelt, due: 2026-12-01, scope: metta },
      { name: For later, due: 2026-12-01, scope: tiktok-ads },
      { name: Excluded, due: 2026-12-01, scope: video },
      { name: Asked for, due: 2026-12-01, scope: blog },
      { name: Taken out, due: 2026-12-01, scope: traffic },
      { name: By the client, owner: Marta Lima, due: 2026-12-01 },
      { name: Before the baseline, due: 2026-05-01, done: 2026-05-02 }`),
    'clients/padaria/changes/0001-blog.md': change('add: [{ under: traffic, id: blog, name: Blog }]'),
    'clients/padaria/changes/0002-all.md': change('remove: [traffic]', approved('2026-11-18')),
  };
  expect(said(files)).toMatchInlineSnapshot(`
    "
    error change-unknown-item clients/padaria/changes/0001-blog.md:5:16 (add[0].under)
      The scope has no branch \`traffic\` that something could be added under.
      Write one of \`phase-2\`, \`excluded\`.
    warning work-outside-scope clients/padaria/plan.md:4:48 (objectives[0].actions[0].deliverables[0].scope)
      “Covered” is of \`meta\`, which change 0002 took out.
      File a change request in changes/, or take the work out of the plan.
    warning work-outside-scope clients/padaria/plan.md:5:7 (objectives[0].actions[0].deliverables[1])
      “Named by nothing” names no item of the scope.
      Write \`scope:\` with the id of the item that covers it; if there is none, file a change request.
    error unknown-reference clients/padaria/plan.md:6:49 (objectives[0].actions[0].deliverables[2].scope)
      The scope has no item \`metta\`.
      Did you mean \`meta\`?
    warning work-outside-scope clients/padaria/plan.md:7:50 (objectives[0].actions[0].deliverables[3].scope)
      “For later” is of \`tiktok-ads\`, which the scope leaves for phase 2.
      File a change request in changes/, or take the work out of the plan.
    warning work-outside-scope clients/padaria/plan.md:8:49 (objectives[0].actions[0].deliverables[4].scope)
      “Excluded” is of \`video\`, which the scope excludes.
      File a change request in changes/, or take the work out of the plan.
    warning work-outside-scope clients/padaria/plan.md:9:50 (objectives[0].actions[0].deliverables[5].scope)
      “Asked for” is of \`blog\`, which change 0001 asks for and nobody has approved.
      Get the decision first, or take the work out of the plan.
    warning work-outside-scope clients/padaria/plan.md:10:50 (objectives[0].actions[0].deliverables[6].scope)
      “Taken out” is of \`traffic\`, which change 0002 took out.
      File a change request in changes/, or take the work out of the plan.
    "
  `);
});

test('an approved change covers what follows it, and what was done before a removal stays covered', () => {
  const files = {
    [PLAN]: plan(
      '{ name: New, due: 2026-12-01, scope: blog }, { name: Done in time, due: 2026-06-01, done: 2026-06-01, scope: meta }',
    ),
    'clients/padaria/changes/0001-blog.md': change(
      'add: [{ under: traffic, id: blog, name: Blog }]\nremove: [meta]',
      approved('2026-06-10'),
    ),
  };
  expect(said(files).trim()).toBe('');
});

test('an action can name the item for its deliverables; one without deliverables has to', () => {
  const action = (own: string) =>
    `---\nobjectives: [{ id: more, kind: sales, name: More, actions: [{ name: Pages${own} }] }]\n---\n`;
  expect(
    said({ [PLAN]: action(', scope: meta, deliverables: [{ name: Page, due: 2026-12-01 }]') }).trim(),
  ).toBe('');
  expect(said({ [PLAN]: action('') })).toContain('“Pages” names no item of the scope');
  expect(said({ [PLAN]: action(''), [SCOPE]: null }).trim()).toBe('');
});

test('a scope check-in that is overdue, counted from the last one', () => {
  const file = 'clients/padaria/touchpoints/2026-10-30-check.md';
  expect(said({ [SCOPE]: scope('check_in: 1m\n') })).toMatchInlineSnapshot(`
    "
    warning scope-check-in-due clients/padaria/scope.md:3:11 (check_in)
      A scope check-in was due on 2026-06-10; there has been none since the baseline of 2026-05-10.
      Lay the month's work over the scope and log it as touchpoints/2026-11-20-scope-check-in.md with \`type: scope-check-in\`.
    "
  `);
  expect(said({ [SCOPE]: scope('check_in: 1m\n'), [file]: '---\ntype: scope-check-in\n---\n' }).trim()).toBe(
    '',
  );
  const earlier = file.replace('10-30', '10-18');
  expect(said({ [SCOPE]: scope('check_in: 1m\n'), [earlier]: '---\ntype: scope-check-in\n---\n' })).toContain(
    'due on 2026-11-18; the last one was on 2026-10-18',
  );
});
