import { rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RuleId, rules } from '../../../src/records/rules.ts';
import {
  type Changes,
  change,
  check,
  diagnosticsOf,
  smallPlaybook,
  withPlaybook,
  writePlaybook,
} from '../../fixtures/small-playbook.ts';

const [PERSON, JOURNEY, SEGMENT] = ['people/ana-prado.md', 'journeys/adoption.md', 'segments/enterprise.md'];
const [SOP, BRIEFING, ACCESS, CLIENT] = [
  'sops/kickoff.md',
  'clients/padaria/briefing/first.md',
  'clients/padaria/access.md',
  'clients/padaria/client.md',
];
const PLAN = 'clients/padaria/plan.md';
const RESEARCH = 'research/letter.md';
const experiment = (variant: string, more = '') =>
  `---\ntype: experiment\ntitle: Letter\nhypothesis: Better\nmetric: Answers\nstart: 2026-11-01\nvariants: [A, ${variant}]\n${more}\n---\n`;
const METRICS = 'clients/padaria/metrics.csv';
const [RUN, TOUCHPOINT] = [
  'clients/padaria/checklists/kickoff.md',
  'clients/padaria/touchpoints/2026-05-06-kickoff.md',
];
const [SCOPE, CHANGE] = ['clients/padaria/scope.md', 'clients/padaria/changes/0002-more.md'];
const openChange = (yaml: string) => `---\ntitle: More\nasked: { by: Marta, on: 2026-06-01 }\n${yaml}\n---\n`;
const approved = (yaml: string) =>
  openChange(`impact: { hours: 1 }\ndecision: { approved: true, by: Marta, on: 2026-06-02 }\n${yaml}`);
const person = smallPlaybook['people/ana-prado.md'] ?? '';
const questions = Array.from({ length: 21 }, (_, number) => `  - { id: q${number}, ask: Why? }\n`).join('');

/** Rules that need a repository beside the files; `tests/unit/git/` has them. */
type OfHistory = 'scope-edited' | 'change-edited' | 'steps-without-version';

/** For every rule the least that breaks it. A rule without a line here does not compile. */
const breaks: Record<Exclude<RuleId, 'symlink' | 'unreadable-file' | OfHistory>, Changes> = {
  'file-too-large': { [PERSON]: 'x'.repeat(1_000_001) },
  'not-utf8': { [PERSON]: new Uint8Array([0xe9]) },
  'empty-file': { [PERSON]: '' },
  'byte-order-mark': { [PERSON]: `\uFEFF${person}` },
  'crlf-line-endings': { [PERSON]: person.replaceAll('\n', '\r\n') },
  'wrong-place': { 'stuff/bea.md': person },
  'bad-file-name': { 'people/Bea.md': person },
  'missing-site': { 'site.md': null },
  'missing-client': { 'clients/padaria/client.md': null },
  'missing-frontmatter': { [PERSON]: 'Ana' },
  'unclosed-frontmatter': { [PERSON]: '---\nname: Ana\n' },
  'executable-frontmatter': { [PERSON]: '---js\n{}\n---\n' },
  'malformed-yaml': change(PERSON, 'Ana Prado', 'Ana: Prado'),
  'duplicate-key': change(PERSON, 'role: csm', 'role: csm\nrole: csm'),
  'yaml-alias': change(PERSON, 'Ana Prado', '*ana'),
  'unknown-key': change(PERSON, 'role: csm', 'role: csm\ncolour: red'),
  'missing-required': change(PERSON, 'role: csm\n', ''),
  'wrong-type': change(PERSON, 'Ana Prado', '12'),
  'wrong-value': change('site.md', 'locale: en', 'locale: de'),
  'empty-value': change(PERSON, 'Ana Prado', '""'),
  'impossible-date': change('site.md', '2026-11-20', '2026-11-31'),
  'date-order': change(ACCESS, 'asked: 2026-05-07', 'asked: 2026-05-07, granted: 2026-05-06'),
  'unknown-country': change('site.md', 'country: BR', 'country: UK'),
  'phase-order': change(CLIENT, '} }', ', left: 2026-06-09 }, adoption: { entered: 2026-06-01 } }'),
  'phase-before-start': change(CLIENT, 'start: 2026-05-04', 'start: 2026-05-05'),
  'phase-after-end': change(CLIENT, 'start:', 'ended: { on: 2026-05-01, as: churned, reason: Sold }\nstart:'),
  'pause-overlap': change(
    CLIENT,
    'start:',
    'pauses: [{ since: 2026-06-01, until: 2026-06-09, reason: a }, { since: 2026-06-02, until: 2026-06-05, reason: b }]\nstart:',
  ),
  'bad-id': change(PERSON, 'role: csm', 'role: CSM'),
  'duplicate-id': change(SOP, '{#room}', '{#agenda}'),
  'unknown-reference': change(PERSON, 'role: csm', 'role: cms'),
  'broken-link': change('handbook/welcome.md', '/sops/kickoff/', '/sops/kick/'),
  'segment-criterion': change(SEGMENT, ', above: 100', ''),
  'condition-choice': {
    'alerts/health.md': '---\ntitle: Health\nseverity: low\nto: csm\nwhen: { kind: health }\n---\n',
  },
  'malformed-step': change(SOP, '- [ ] Book', '-[ ] Book'),
  'step-attribute': change(SOP, 'due=+2bd', 'due=soon'),
  'play-like-procedure': {
    'plays/kickoff.md':
      '---\ntitle: Kick-off\nkind: profile\nstrategy: engagement\nowner: csm\nversion: 1\ntrigger: [{ season: { from: 02-01, to: 03-01 } }]\n---\n- [ ] Go {#go}\n',
  },
  'run-version': change(RUN, 'version: 2', 'version: 9'),
  'unknown-step': change(RUN, '#room', '#roon'),
  'run-without-start': change(RUN, 'started: 2026-05-04\n', ''),
  'tick-without-day': change(RUN, ' done=2026-05-05', ''),
  'future-tick': change(RUN, 'done=2026-05-05', 'done=2026-11-21'),
  'fact-type': change(CLIENT, 'staff: 140', 'staff: many'),
  'unknown-fact': change(CLIENT, 'staff: 140', 'stafff: 140'),
  'ambiguous-number': change(CLIENT, 'staff: 140', 'staff: 1.400'),
  'unknown-person': change(TOUCHPOINT, 'ana-prado', 'ana-prad'),
  'malformed-outline': { 'maps/process.md': '---\ntitle: Map\n---\nText\n' },
  'dead-end': { [RESEARCH]: '---\ntype: action-tree\ntitle: Tree\n---\n- New\n  - No answer\n' },
  'part-of-whole': { [RESEARCH]: experiment('{ name: B, visitors: 9, conversions: 10 }') },
  'experiment-undecided': { [RESEARCH]: experiment('B', 'end: 2026-11-19') },
  diagram: { [PERSON]: `${person}\n\`\`\`mermaid\nflowchart\n  a -->\n\`\`\`\n` },
  'unknown-answer': change(BRIEFING, 'story:', 'history-of-all:'),
  'answer-twice': change(BRIEFING, 'mouth. }\n---\n', 'mouth. }\n---\n## story\nBy an advert.\n'),
  'malformed-csv': change(METRICS, 'date,metric', 'day,metric'),
  'duplicate-row': change(METRICS, 'feature:saving-report', 'active-users'),
  'unknown-metric': change(METRICS, 'saving-report', 'saving-repotr'),
  'scope-id-collision': change(SCOPE, '[Monthly report]', '[Monthly report, Monthly report]'),
  'change-without-effect': { [CHANGE]: approved('') },
  'change-unknown-item': { [CHANGE]: approved('remove: [weekly-report]') },
  'change-conflict': {
    [CHANGE]: openChange('remove: [monthly-report]'),
    [CHANGE.replace('0002', '0003')]: openChange('remove: [monthly-report]'),
  },
  'change-number': {
    [CHANGE]: openChange('add: [Call]'),
    [CHANGE.replace('more', 'other')]: openChange('add: [Visit]'),
  },
  'change-not-assessed': { [CHANGE]: approved('add: [Call]').replace(/impact.*\n/, '') },
  'change-without-scope': { [SCOPE]: null },
  'work-outside-scope': change(
    PLAN,
    'name: More orders',
    'name: More orders, actions: [{ name: Pages, deliverables: [{ name: Page, due: 2026-12-01 }] }]',
  ),
  'scope-check-in-due': change(SCOPE, 'baseline:', 'check_in: 1m\nbaseline:'),
  'scope-confirmed-before-baseline': change(
    SCOPE,
    'baseline:',
    'confirmed: { by: Marta, on: 2026-05-09 }\nbaseline:',
  ),
  'scenario-order': change(
    PLAN,
    'name: More orders',
    'name: More orders, scenarios: { low: 3, base: 9, high: 6 }',
  ),
  'unmeasured-objective': change(PLAN, 'name: More orders', 'name: More orders, metric: Orders a month'),
  'no-steps': { 'sops/empty.md': '---\ntitle: Empty\nowner: csm\nversion: 1\n---\nNothing yet.\n' },
  'questionnaire-too-long': { 'questionnaires/long.md': `---\ntitle: Long\nquestions:\n${questions}---\n` },
  'segment-unexplained': change(CLIENT, 'staff: 140 }', 'staff: 40 }\nsegment: enterprise'),
  'play-without-trigger': {
    'plays/advocate.md':
      '---\ntitle: Advocate\nkind: profile\nstrategy: advocate\nowner: csm\nversion: 1\n---\n- [ ] Ask\n',
  },
  'access-not-revoked': {
    ...change(CLIENT, 'start:', 'ended: { on: 2026-06-01, as: churned, reason: Sold }\nstart:'),
    ...change(ACCESS, 'asked: 2026-05-07', 'asked: 2026-05-07, granted: 2026-05-08'),
  },
  secret: change(SOP, '## Before', 'Senha: abc123\n\n## Before'),
  'allow-without-reason': {
    [PERSON]: `${person}\n<!-- jornada-allow secret -->\n`,
  },
  'unused-allow': { [PERSON]: `${person}\n<!-- jornada-allow secret: a sample -->\n` },
  placeholder: change(PERSON, 'Ana Prado', 'Full name of the person'),
  'unknown-file': { 'sops/agenda.png': 'x' },
};

test.each(Object.entries(breaks))('%s is found, alone and with its severity', (rule, changes) => {
  const known: Record<string, { severity: string }> = rules;
  expect(check(changes).map((found) => [found.rule, found.severity])).toEqual([
    [rule, known[rule]?.severity],
  ]);
});

test('symlink is found', () => {
  withPlaybook({}, (folder) => {
    symlinkSync(join(folder, JOURNEY), join(folder, 'journeys/other.md'));
    expect(diagnosticsOf(folder).map(({ rule }) => rule)).toEqual(['symlink']);
  });
});

test.runIf(process.platform !== 'win32')('unreadable-file is found', async () => {
  const folder = writePlaybook();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'people/socket.md'), resolve));
  try {
    expect(diagnosticsOf(folder).map(({ rule }) => rule)).toEqual(['unreadable-file']);
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
