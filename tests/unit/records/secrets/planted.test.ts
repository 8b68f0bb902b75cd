/** Secrets planted in records of the demo: each is told of, and no output prints it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPlaybook } from '../../../../src/open-playbook.ts';
import type { Diagnostic } from '../../../../src/records/diagnostic.ts';
import { reportGithub } from '../../../../src/records/report/github.ts';
import { reportJson } from '../../../../src/records/report/json.ts';
import { reportPretty } from '../../../../src/records/report/pretty.ts';
import { reportSarif } from '../../../../src/records/report/sarif.ts';
import { secretLines } from '../../../fixtures/secrets.ts';
import { withPlaybook } from '../../../fixtures/small-playbook.ts';

const texts = Object.fromEntries(
  readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/clients\/(?!padaria-aurora)/.test(path))
    .map((path) => [path.slice('content/'.length).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);

const printed = (diagnostics: Diagnostic[]) =>
  [
    reportPretty(diagnostics, 1, true),
    JSON.stringify(JSON.parse(reportJson(diagnostics, 1))),
    reportGithub(diagnostics),
    reportSarif(diagnostics, '1'),
  ].join('\n');

function found(path: string, text: string): Diagnostic[] {
  return withPlaybook(
    { [path]: text },
    (folder) => openPlaybook({ content: folder, today: '2026-11-20' }, new Date(0)).diagnostics,
    texts,
  );
}

/** The longest part of a value that stands on one line. */
const core = (value: string) => value.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '';

/** Ways in which a text comes into a file: a line of it, a value, a key, an id, a comment, a step. */
const plant: ((lines: string[], at: number, text: string) => string[])[] = [
  (lines, at, text) => lines.toSpliced(at, 0, text),
  (lines, at, text) => lines.with(at, `${lines[at]} ${text.replaceAll('\n', ' ')}`),
  (lines, at, text) => lines.with(at, `${/^.*?: +/.exec(lines[at] ?? '')?.[0] ?? 'note: '}${text}`),
  (lines, _, text) => lines.toSpliced(1, 0, `note: "${text.replaceAll('\n', ' ').replaceAll('"', '')}"`),
  (lines, _, text) => lines.toSpliced(1, 0, `# ${text.replaceAll('\n', ' ')}`),
  (lines, _, text) => [...lines, '', text],
];

test('planted anywhere in a record, a secret is told of and printed nowhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(texts)),
      fc.nat(),
      fc.constantFrom(...plant),
      secretLines,
      (path, place, way, { text, value }) => {
        const lines = (texts[path] ?? '').split('\n');
        const diagnostics = found(path, way(lines, place % lines.length, text).join('\n'));
        const output = printed(diagnostics);
        expect(diagnostics.filter(({ rule }) => rule === 'secret').map(({ file }) => file)).not.toEqual([]);
        expect(output).not.toContain(value);
        expect(output).not.toContain(core(value).slice(0, 12));
        expect(output).not.toContain(core(value).slice(-12));
      },
    ),
    { numRuns: 120 },
  );
}, 120_000);

test.each([
  ['people/caio-lemos.md', '---\nname: Caio\nrole: AKIAQ7XW2ZT5RB9NLMKP\n---\n'],
  ['people/caio-lemos.md', '---\nname: Caio\nAKIAQ7XW2ZT5RB9NLMKP: x\nrole: account-manager\n---\n'],
  ['people/caio-lemos.md', '---\nname: AKIAQ7XW2ZT5RB9NLMKP: x\nrole:AKIAQ7XW2ZT5RB9NLMKP\n---\n'],
  ['people/caio-lemos.md', '--- AKIAQ7XW2ZT5RB9NLMKP\nname: x\n---\n'],
  [
    'clients/padaria-aurora/metrics.csv',
    'AKIAQ7XW2ZT5RB9NLMKP,metric,value\n2026-01-01,"AKIAQ7XW2ZT5RB9NLMKP,1\n',
  ],
  ['notes.txt', 'AKIAQ7XW2ZT5RB9NLMKP'],
  ['handbook/extra.mdx', '---\ntitle: Extra\n---\n<Note>{AKIAQ7XW2ZT5RB9NLMKP</Note>\n'],
  ['maps/extra.md', '---\ntitle: Extra\n---\nAKIAQ7XW2ZT5RB9NLMKP\n- one\n'],
  [
    'sops/welcome.md',
    '---\ntitle: W\nowner: csm-small\nversion: 1\n---\n- [ ] Step {#AKIAQ7XW2ZT5RB9NLMKP due=AKIAQ7XW2ZT5RB9NLMKP}\n',
  ],
])('messages that quote what is wrong do not quote a secret: %s %j', (path, text) => {
  const diagnostics = found(path, text);
  expect(diagnostics.some(({ rule }) => rule === 'secret')).toBe(true);
  expect(printed(diagnostics).toLowerCase()).not.toMatch(/akiaq7xw|2zt5rb9n|b9nlmkp/);
});

test('a file in another encoding is looked through too', () => {
  const bytes = new Uint8Array(Buffer.from('---\nname: Jos\u00e9\n---\nSenha: abc123\n', 'latin1'));
  const diagnostics = withPlaybook(
    { 'people/ana.md': bytes },
    (folder) => openPlaybook({ content: folder, today: '2026-11-20' }, new Date(0)).diagnostics,
  );
  expect(diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toContain('secret 4');
});
