import { expect, test } from 'vitest';
import { rules } from '../../../src/records/rules.ts';

test.each(Object.entries(rules))('%s has a name to search for, what it asks, and why', (id, rule) => {
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(rule.title).toMatch(/^(?:[A-Z]|content\/).*\.$/);
  expect(rule.why).toMatch(/^[A-Z].*\.$/);
  expect(['error', 'warning', 'info']).toContain(rule.severity);
});

test('ids and severities are permanent', () => {
  const lines = Object.entries(rules).map(([id, { severity }]) => `${severity} ${id}`);
  expect(lines.sort().join('\n')).toMatchInlineSnapshot(`
    "error allow-without-reason
    error answer-twice
    error bad-file-name
    error bad-id
    error broken-link
    error change-edited
    error change-number
    error change-unknown-item
    error change-without-scope
    error condition-choice
    error date-order
    error diagram
    error duplicate-id
    error duplicate-key
    error duplicate-row
    error empty-file
    error empty-value
    error executable-frontmatter
    error fact-type
    error file-too-large
    error future-tick
    error impossible-date
    error malformed-csv
    error malformed-outline
    error malformed-step
    error malformed-yaml
    error missing-client
    error missing-frontmatter
    error missing-required
    error missing-site
    error not-utf8
    error part-of-whole
    error pause-overlap
    error phase-after-end
    error phase-before-start
    error phase-order
    error play-like-procedure
    error run-version
    error scenario-order
    error scope-edited
    error scope-id-collision
    error secret
    error segment-criterion
    error step-attribute
    error symlink
    error unclosed-frontmatter
    error unknown-answer
    error unknown-country
    error unknown-key
    error unknown-metric
    error unknown-reference
    error unreadable-file
    error wrong-place
    error wrong-type
    error wrong-value
    error yaml-alias
    info byte-order-mark
    info crlf-line-endings
    info segment-unexplained
    info tick-without-day
    warning access-not-revoked
    warning ambiguous-number
    warning change-conflict
    warning change-not-assessed
    warning change-without-effect
    warning dead-end
    warning experiment-undecided
    warning no-steps
    warning placeholder
    warning play-without-trigger
    warning questionnaire-too-long
    warning run-without-start
    warning scope-check-in-due
    warning scope-confirmed-before-baseline
    warning steps-without-version
    warning unknown-fact
    warning unknown-file
    warning unknown-person
    warning unknown-step
    warning unmeasured-objective
    warning unused-allow
    warning work-outside-scope"
  `);
});
