import { expect, test } from 'vitest';
import { check, print, smallPlaybook } from '../../fixtures/small-playbook.ts';

/** What `check` says of an alert with this condition, which begins on line 5. */
const told = (when: string) =>
  print(check({ 'alerts/a.md': `---\ntitle: A\nseverity: low\nto: csm\nwhen: ${when}\n---\n` }));

test('a condition that is right', () => {
  expect(told('{ all: [{ kind: phase-overrun, phase: adoption }, { not: { any: [{ kind: silent }] } }] }')).toBe('');
});

test('a kind that there is not', () => {
  expect(told('{ kind: phase-overun }')).toMatchInlineSnapshot();
});

test('no kind', () => {
  expect(told('{ phase: adoption, by: 7d }')).toMatchInlineSnapshot();
});

test('two choices', () => {
  expect(told('{ kind: health, below: 40, at_least: 20 }')).toMatchInlineSnapshot();
  expect(told('{ kind: feeling }')).toMatchInlineSnapshot();
});

test('a wrong key within others', () => {
  expect(told('\n  all:\n    - { kind: silent, four: 45d }\n    - not: { kind: health, belov: 40 }')).toMatchInlineSnapshot();
});

test('a wrong combination', () => {
  expect(told('{ al: [{ kind: silent }] }')).toMatchInlineSnapshot();
  expect(told('{ all: [{ kind: silent }], any: [{ kind: silent }] }')).toMatchInlineSnapshot();
});

test('a wrong duration', () => {
  expect(told('{ any: [{ kind: silent, for: 45 days }] }')).toMatchInlineSnapshot();
});

test('an empty list, a list in place of a condition, a word, nothing', () => {
  expect(told('{ all: [] }')).toMatchInlineSnapshot();
  expect(told('[{ kind: silent }]')).toMatchInlineSnapshot();
  expect(told('silent')).toMatchInlineSnapshot();
  expect(told('')).toMatchInlineSnapshot();
});

test('a condition in place of a list', () => {
  expect(told('{ all: { kind: silent } }')).toMatchInlineSnapshot();
});

test('deep down', () => {
  expect(told('{ not: { any: [{ all: [{ not: { kind: phase-overrun, by: soon } }] }] } }')).toMatchInlineSnapshot();
});

test('a procedure and a phase that there are not, deep down', () => {
  expect(told('{ not: { any: [{ kind: checklist-late, sop: kikoff }, { kind: in-phase, phase: adoptoin }] } }')).toMatchInlineSnapshot();
});

test('a metric that nobody records', () => {
  const metrics = { 'clients/padaria/metrics.csv': 'date,metric,value\n2026-09-30,active-users,112\n' };
  const alert = (metric: string) => ({
    'alerts/a.md': `---\ntitle: A\nseverity: low\nto: csm\nwhen: { all: [{ kind: metric-change, metric: ${metric}, up: 20% }] }\n---\n`,
  });
  expect(print(check({ ...metrics, ...alert('active-user') }))).toMatchInlineSnapshot();
  expect(print(check({ ...metrics, ...alert('revenue') }))).toMatchInlineSnapshot();
  expect(print(check({ 'clients/padaria/metrics.csv': null, ...alert('revenue') }))).toBe('');
});

test('a play that nothing calls', () => {
  const play = (line = '') => ({
    'plays/advocate.md': `---\ntitle: Advocate\nkind: profile\nstrategy: advocate\nowner: csm\nversion: 1\n${line}---\n- [ ] Ask\n`,
  });
  const alert = (play: string) => ({
    'alerts/a.md': `---\ntitle: A\nseverity: low\nto: csm\nwhen: { kind: silent }\nplay: ${play}\n---\n`,
  });
  expect(print(check(play()))).toMatchInlineSnapshot();
  expect(print(check({ ...play(), ...alert('advocate') }))).toBe('');
  expect(print(check(play('trigger: [{ season: { from: 11-09, to: 02-29 } }]\n')))).toBe('');
  expect(print(check({ ...play('trigger: [{ alert: a }]\n'), ...alert('avocate') }))).toMatchInlineSnapshot();
  expect(smallPlaybook['plays/advocate.md']).toBeUndefined();
});
