import { expect, test } from 'vitest';
import { check, print, smallPlaybook } from '../../fixtures/small-playbook.ts';

/** What `check` says of an alert with this condition, which begins on line 5. */
const told = (when: string) =>
  print(check({ 'alerts/a.md': `---\ntitle: A\nseverity: low\nto: csm\nwhen: ${when}\n---\n` }));

test('a condition that is right', () => {
  expect(
    told('{ all: [{ kind: phase-overrun, phase: adoption }, { not: { any: [{ kind: silent }] } }] }'),
  ).toBe('');
});

test('a kind that there is not', () => {
  expect(told('{ kind: phase-overun }')).toMatchInlineSnapshot(`
    "error wrong-value alerts/a.md:5:15 (when.kind)
      \`when.kind\` is the text "phase-overun"; it must be one of \`phase-entered\`, \`phase-changed\`, \`phase-overrun\`, \`in-phase\`, \`age\`, \`metric-change\`, \`feature-use\`, \`renewal-due\`, \`meeting-due\`, \`follow-up-due\`, \`opportunity\`, \`potential-stale\`, \`feeling\`, \`health\`, \`checklist-late\`, \`briefing-late\`, \`actions-late\`, \`access-open\`, \`change-pending\`, \`scope-check-in\`, \`segment-differs\`, \`silent\`.
      Did you mean \`phase-overrun\`?"
  `);
});

test('no kind', () => {
  expect(told('{ phase: adoption, by: 7d }')).toMatchInlineSnapshot(`
    "error missing-required alerts/a.md:5:1 (when.kind)
      \`when.kind\` is missing; it says which fields are meant.
      Write one of \`phase-entered\`, \`phase-changed\`, \`phase-overrun\`, \`in-phase\`, \`age\`, \`metric-change\`, \`feature-use\`, \`renewal-due\`, \`meeting-due\`, \`follow-up-due\`, \`opportunity\`, \`potential-stale\`, \`feeling\`, \`health\`, \`checklist-late\`, \`briefing-late\`, \`actions-late\`, \`access-open\`, \`change-pending\`, \`scope-check-in\`, \`segment-differs\`, \`silent\`."
  `);
});

test('two choices', () => {
  expect(told('{ kind: health, below: 40, at_least: 20 }')).toMatchInlineSnapshot(`
    "error condition-choice alerts/a.md:5:7 (when)
      \`when\` must be a condition; it is a group of fields.
      Write it like \`{ kind: phase-overrun, phase: adoption, by: 7d }\`."
  `);
  expect(told('{ kind: feeling }')).toMatchInlineSnapshot(`
    "error condition-choice alerts/a.md:5:7 (when)
      \`when\` must be a condition; it is a group of fields.
      Write it like \`{ kind: phase-overrun, phase: adoption, by: 7d }\`."
  `);
});

test('a wrong key within others', () => {
  expect(
    told('\n  all:\n    - { kind: silent, four: 45d }\n    - not: { kind: health, belov: 40 }'),
  ).toMatchInlineSnapshot(`
    "error unknown-key alerts/a.md:7:23 (when.all[0].four)
      \`four\` is not a field of \`when.all[0]\`.
      Did you mean \`for\`?
    error condition-choice alerts/a.md:8:12 (when.all[1].not)
      \`when.all[1].not\` needs exactly one of below, at_least.
      Write it like \`{ kind: phase-overrun, phase: adoption, by: 7d }\`.
    error unknown-key alerts/a.md:8:28 (when.all[1].not.belov)
      \`belov\` is not a field of \`when.all[1].not\`.
      Did you mean \`below\`?"
  `);
});

test('a wrong combination', () => {
  expect(told('{ al: [{ kind: silent }] }')).toMatchInlineSnapshot(`
    "error unknown-key alerts/a.md:5:9 (when.al)
      \`al\` is not a field of \`when\`.
      Did you mean \`all\`?"
  `);
  expect(told('{ all: [{ kind: silent }], any: [{ kind: silent }] }')).toMatchInlineSnapshot(`
    "error unknown-key alerts/a.md:5:34 (when.any)
      \`any\` is not a field of \`when\`.
      Its fields are \`all\`."
  `);
});

test('a wrong duration', () => {
  expect(told('{ any: [{ kind: silent, for: 45 days }] }')).toMatchInlineSnapshot(`
    "error wrong-value alerts/a.md:5:36 (when.any[0].for)
      \`when.any[0].for\` must be a duration; it is the text "45 days".
      Write it like \`28d\`."
  `);
});

test('an empty list, a list in place of a condition, a word, nothing', () => {
  expect(told('{ all: [] }')).toMatchInlineSnapshot(`
    "error wrong-value alerts/a.md:5:14 (when.all)
      \`when.all\` must be a list with at least 1 entry; it is an empty list.
      Write it like \`[{ kind: phase-overrun, phase: adoption, by: 7d }]\`."
  `);
  expect(told('[{ kind: silent }]')).toMatchInlineSnapshot(`
    "error wrong-type alerts/a.md:5:7 (when)
      \`when\` must be a condition; it is a list.
      Write it like \`{ kind: phase-overrun, phase: adoption, by: 7d }\`."
  `);
  expect(told('silent')).toMatchInlineSnapshot(`
    "error wrong-type alerts/a.md:5:7 (when)
      \`when\` must be a condition; it is the text "silent".
      Write it like \`{ kind: phase-overrun, phase: adoption, by: 7d }\`."
  `);
  expect(told('')).toMatchInlineSnapshot(`
    "error wrong-type alerts/a.md:5:7 (when)
      \`when\` must be a condition; it is empty.
      Write it like \`{ kind: phase-overrun, phase: adoption, by: 7d }\`."
  `);
});

test('a condition in place of a list', () => {
  expect(told('{ all: { kind: silent } }')).toMatchInlineSnapshot(`
    "error wrong-type alerts/a.md:5:14 (when.all)
      \`when.all\` must be a list; it is a group of fields.
      Write it like \`[{ kind: phase-overrun, phase: adoption, by: 7d }]\`."
  `);
});

test('deep down', () => {
  expect(
    told('{ not: { any: [{ all: [{ not: { kind: phase-overrun, by: soon } }] }] } }'),
  ).toMatchInlineSnapshot(`
    "error wrong-value alerts/a.md:5:64 (when.not.any[0].all[0].not.by)
      \`when.not.any[0].all[0].not.by\` must be a duration; it is the text "soon".
      Write it like \`28d\`."
  `);
});

test('a procedure and a phase that there are not, deep down', () => {
  expect(
    told('{ not: { any: [{ kind: checklist-late, sop: kikoff }, { kind: in-phase, phase: adoptoin }] } }'),
  ).toMatchInlineSnapshot(`
    "error unknown-reference alerts/a.md:5:51 (when.not.any[0].sop)
      There is no sop \`kikoff\`.
      Did you mean \`kickoff\`?
    error unknown-reference alerts/a.md:5:86 (when.not.any[1].phase)
      No journey has a phase \`adoptoin\`.
      Did you mean \`adoption\`?"
  `);
});

test('a metric that nobody records', () => {
  const metrics = { 'clients/padaria/metrics.csv': 'date,metric,value\n2026-09-30,active-users,112\n' };
  const alert = (metric: string) => ({
    'alerts/a.md': `---\ntitle: A\nseverity: low\nto: csm\nwhen: { all: [{ kind: metric-change, metric: ${metric}, up: 20% }] }\n---\n`,
  });
  expect(print(check({ ...metrics, ...alert('active-user') }))).toMatchInlineSnapshot(`
    "warning unknown-metric alerts/a.md:5:46 (when.all[0].metric)
      No client's metrics.csv has a row of \`active-user\`.
      Did you mean \`active-users\`?"
  `);
  expect(print(check({ ...metrics, ...alert('revenue') }))).toMatchInlineSnapshot(`
    "warning unknown-metric alerts/a.md:5:46 (when.all[0].metric)
      No client's metrics.csv has a row of \`revenue\`.
      Record it for a client, or write one of those recorded: \`active-users\`."
  `);
  expect(print(check({ 'clients/padaria/metrics.csv': null, ...alert('revenue') }))).toBe('');
});

test('a play that nothing calls', () => {
  const play = (line = '') => ({
    'plays/advocate.md': `---\ntitle: Advocate\nkind: profile\nstrategy: advocate\nowner: csm\nversion: 1\n${line}---\n- [ ] Ask\n`,
  });
  const alert = (play: string) => ({
    'alerts/a.md': `---\ntitle: A\nseverity: low\nto: csm\nwhen: { kind: silent }\nplay: ${play}\n---\n`,
  });
  expect(print(check(play()))).toMatchInlineSnapshot(`
    "warning play-without-trigger plays/advocate.md:1:1
      Nothing calls the play \`advocate\`: it has no trigger, and no alert names it.
      Write \`play: advocate\` into an alert, or give the play a \`trigger\`."
  `);
  expect(print(check({ ...play(), ...alert('advocate') }))).toBe('');
  expect(print(check(play('trigger: [{ season: { from: 11-09, to: 02-29 } }]\n')))).toBe('');
  expect(print(check({ ...play('trigger: [{ alert: a }]\n'), ...alert('avocate') }))).toMatchInlineSnapshot(`
    "error unknown-reference alerts/a.md:6:7 (play)
      There is no play \`avocate\`.
      Did you mean \`advocate\`?"
  `);
  expect(smallPlaybook['plays/advocate.md']).toBeUndefined();
});
