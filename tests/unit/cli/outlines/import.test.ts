import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { convertOutline } from '../../../../src/cli/import/convert.ts';
import { type ImportOptions, importFile } from '../../../../src/cli/import/import-file.ts';
import { importKinds } from '../../../../src/cli/import/kinds.ts';
import type { Asker } from '../../../../src/cli/new/ask.ts';
import { openDesk } from '../../../../src/cli/new/desk.ts';
import { placeRecord } from '../../../../src/cli/new/new-record.ts';
import { createProgram } from '../../../../src/cli/program.ts';
import { writeOutline } from '../../../../src/outlines/write-outline.ts';
import { anyOutline } from '../../../fixtures/any-outline.ts';
import { onboardingOutline } from '../../../fixtures/onboarding-outline.ts';
import { diagnosticsOf, writePlaybook } from '../../../fixtures/small-playbook.ts';

const SOL = '---\nname: Sol\nowner: ana-prado\njourney: adoption\nstart: 2026-11-02\nlang: pt-BR\n---\n';
let folder: string;
let file: string;
beforeEach(() => {
  folder = writePlaybook({ 'clients/sol/client.md': SOL });
  file = join(folder, '.export.opml');
  writeFileSync(file, writeOutline(onboardingOutline, 'opml'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function listening(run: () => Promise<number>) {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  }
  const code = await run();
  vi.restoreAllMocks();
  return { code, ...said };
}

const bring = (...args: string[]) => {
  for (const name of ['JORNADA_CONTENT', 'JORNADA_TODAY']) vi.stubEnv(name, undefined);
  return listening(() => createProgram(['import', ...args, '--content', folder]));
};
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('a file of another tool becomes', () => {
  test('a map, and what was not done to it is said', async () => {
    const { code, stdout, stderr } = await bring(file);
    expect({ code, stdout: stdout.replace(/ \S*\/maps/, ' maps') }).toEqual({
      code: 0,
      stdout: 'Wrote maps/onboarding-de-trafego.md.\n',
    });
    expect(stderr).toContain('as opml; as a map it is 3 branches, 16 nodes.');
    expect(stderr).toContain('3 nodes hold a list typed into one; --split makes 32 nodes of them.');
    expect(textOf('maps/onboarding-de-trafego.md')).toContain('summary: Três reuniões e um arquivo.');
    expect(diagnosticsOf(folder)).toEqual([]);
  });

  test('a questionnaire of one branch, its packed questions split', async () => {
    const { code, stderr } = await bring(
      file,
      '--as',
      'questionnaire',
      '--branch',
      'briefing > empresa',
      '--split',
      '--yes',
      '--set',
      'due=5bd',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('Split 1 node into 12:\n');
    expect(stderr).toContain('    12. Pergunta l sobre a empresa?\n');
    const text = textOf('questionnaires/empresa.md');
    expect(text.match(/ask: /g)).toHaveLength(12);
    expect(text).toContain('due: 5bd');
    expect(diagnosticsOf(folder)).toEqual([]);
  });

  test('a long questionnaire all the same, with a word on its length', async () => {
    const { code, stderr } = await bring(file, '--as', 'questionnaire', '--split', '--yes', '--id', 'all');
    expect(code).toBe(0);
    expect(stderr).toContain('15 to 20 is the most that clients answer');
    expect(existsSync(join(folder, 'questionnaires/all.md'))).toBe(true);
  });

  test('a procedure of the role that keeps it', async () => {
    const { code } = await bring(file, '--as', 'sop', '--set', 'owner=csm', '--title', 'Start');
    expect(code).toBe(0);
    expect(textOf('sops/start.md')).toContain('owner: csm\nversion: 1\n');
    expect(diagnosticsOf(folder)).toEqual([]);
  });

  test('a scope and a briefing of a client', async () => {
    const scope = await bring(file, '--as', 'scope', '--client', 'sol', '--branch', 'Acessos');
    expect(scope.code).toBe(0);
    expect(textOf('clients/sol/scope.md')).toContain('baseline: 2026-11-20\nincluded:\n');
    writeFileSync(file, '- How did you get here?\n  - By bike\n- What do you seek?\n  - Rest\n');
    const briefing = await bring(
      file,
      '--as',
      'briefing',
      '--client',
      'sol',
      '--questionnaire',
      'first',
      '--format',
      'markdown',
    );
    expect(briefing.stderr).toContain('2 of 2 questions answered');
    expect(textOf('clients/sol/briefing/first.md')).toContain('returned: 2026-11-20\n');
    expect(diagnosticsOf(folder)).toEqual([]);
  });
});

describe('nothing is written', () => {
  test('with --dry-run, which prints the record alone', async () => {
    const { code, stdout } = await bring(file, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: Onboarding de tráfego\n/);
    expect(existsSync(join(folder, 'maps/onboarding-de-trafego.md'))).toBe(false);
  });

  test('in the place of another record', async () => {
    await bring(file);
    const before = textOf('maps/onboarding-de-trafego.md');
    const { code, stderr } = await bring(file);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'is there already, and it stays as it is. Give the new record another name with --id, or edit',
    );
    expect(textOf('maps/onboarding-de-trafego.md')).toBe(before);
  });

  test('of a split that nobody has seen and agreed to', async () => {
    const { code, stderr } = await bring(file, '--split');
    expect(code).toBe(2);
    expect(stderr).toMatch(/Split 3 nodes into 32:[\s\S]*nothing was written\. Add --yes/);
  });

  test('of a map with a password in it, which is not printed', async () => {
    writeFileSync(file, '- Acessos\n  - Instagram\n    - senha: Aurora#2026!x\n');
    const { code, stderr } = await bring(file, '--format', 'markdown', '--id', 'acessos');
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was written.');
    expect(stderr).not.toContain('Aurora#2026');
    expect(existsSync(join(folder, 'maps/acessos.md'))).toBe(false);
  });

  test.each([
    [['nope.mm'], 1, 'nope.mm: There is no such file.'],
    [['FILE', '--as', 'scope'], 2, '--as scope needs the client whose it is'],
    [['FILE', '--as', 'scope', '--client', 'so'], 2, 'there is no client "so". Did you mean sol?'],
    [['FILE', '--as', 'briefing', '--client', 'sol'], 2, '--questionnaire ID'],
    [['FILE', '--client', 'sol'], 2, 'a map belongs to no client'],
    [['FILE', '--as', 'sop'], 2, 'needs --set owner=…'],
    [['FILE', '--as', 'sop', '--set', 'owner=cs'], 2, 'There is no role `cs`. Did you mean `csm`?'],
    [['FILE', '--branch', 'Acesos'], 2, 'there is no node "Acesos". Did you mean Acessos?'],
    [['FILE', '--as', 'poem'], 2, "argument 'poem' is invalid"],
    [['FILE', '--id', '../Ação'], 2, '"../Ação" is no name of a file.'],
  ])('for %j', async (args, code, message) => {
    const before = diagnosticsOf(folder);
    // an owner is asked for where there are several roles
    writeFileSync(join(folder, 'roles/finance.md'), '---\nname: Finance\n---\n');
    const answer = await bring(...args.map((arg) => (arg === 'FILE' ? file : arg)));
    expect(answer.stderr).toContain(message);
    expect(answer.code).toBe(code);
    expect(diagnosticsOf(folder)).toEqual(before);
  });
});

test('at a terminal somebody is asked before nodes are split', async () => {
  const options: ImportOptions = { as: 'map', split: true };
  const answering = (value: string): Asker => ({
    text: ({ initial = '' }) => Promise.resolve(initial),
    choose: () => Promise.resolve(value),
  });
  const source = { content: folder, today: undefined };
  const no = await listening(() => importFile(source, file, options, answering('no')));
  expect([no.code, existsSync(join(folder, 'maps/onboarding-de-trafego.md'))]).toEqual([2, false]);
  const yes = await listening(() => importFile(source, file, options, answering('yes')));
  expect([yes.code, textOf('maps/onboarding-de-trafego.md').match(/Pergunta/g)?.length]).toEqual([0, 32]);
});

test('whatever the tree, the record passes the check', async () => {
  const desk = openDesk({ content: folder, today: undefined }, new Date(), false);
  await fc.assert(
    fc.asyncProperty(anyOutline, fc.constantFrom(...importKinds), async (outline, kind) => {
      const client = kind === 'scope' || kind === 'briefing' ? 'sol' : undefined;
      const questionnaire = kind === 'briefing' ? 'first' : undefined;
      const { data, body } = convertOutline(outline, { kind, client, questionnaire }, desk);
      const answers = {
        fields: {},
        sets: kind === 'sop' ? [{ path: ['owner'], typed: 'csm' }] : [],
        parts: [],
        content: { data, body },
        ...(client ? { client } : { id: 'imported' }),
        ...(questionnaire && { after: questionnaire }),
      };
      const options = { dryRun: true, command: 'import' } as const;
      const { code, stderr } = await listening(() => placeRecord(desk, kind, answers, options));
      expect(code, stderr).toBe(0);
    }),
    { numRuns: 150, interruptAfterTimeLimit: 2000 },
  );
});
