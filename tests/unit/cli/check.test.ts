import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../../../src/cli/program.ts';
import { type Changes, change, withPlaybook, writePlaybook } from '../../fixtures/small-playbook.ts';

const main = join(import.meta.dirname, '../../../src/cli/main.ts');
const misspelt = change('people/ana-prado.md', 'role: csm', 'role: cms');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs `jornada` in a process and a folder of its own, as a person would. */
function spawnJornada(args: readonly string[], cwd: string) {
  const { JORNADA_CONTENT: _, JORNADA_TODAY: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env,
    cwd,
  });
  return { status, stdout, stderr };
}

/** Runs `jornada` in this process, which is faster. */
async function jornada(args: readonly string[], environment: Record<string, string> = {}) {
  const said = { stdout: '', stderr: '' };
  for (const name of ['JORNADA_CONTENT', 'JORNADA_TODAY']) vi.stubEnv(name, environment[name]);
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  }
  const status = await createProgram(args);
  vi.restoreAllMocks();
  return { status, ...said };
}

/** What `check` says of a playbook in the working directory, so that files are named as under content/. */
function spawnCheck(changes: Changes) {
  return withPlaybook(changes, (folder) => spawnJornada(['check', '--content', '.'], folder));
}

describe('the exit code of the process', { timeout: 60_000 }, () => {
  test('is 0 where all is well', () => {
    expect(spawnCheck({})).toEqual({ status: 0, stdout: '18 records checked: all good.\n', stderr: '' });
  });

  test('is 0 with warnings and notes alone', () => {
    const noted = { 'people/ana-prado.md': '\uFEFF---\nname: Ana\nrole: csm\n---\n', 'sops/agenda.png': 'x' };
    const { status, stdout } = spawnCheck(noted);
    expect({ status, last: stdout.split('\n').at(-3) }).toEqual({
      status: 0,
      last: '18 records checked: 1 warning, 1 note.',
    });
  });

  test('is 1 with an error, which is told on the standard output, without colours', () => {
    expect(spawnCheck(misspelt)).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "",
        "stdout": "people/ana-prado.md:3:7
        error  There is no role \`cms\`. [unknown-reference]
               Did you mean \`csm\`?

      18 records checked: 1 error.
      What each rule asks, and why: the page /rules/ of the site.
      ",
      }
    `);
  });

  test('is 2 for a misuse; without an option or the environment the folder is content', () => {
    const empty = mkdtempSync(join(tmpdir(), 'jornada-'));
    try {
      expect(spawnJornada(['check'], empty)).toMatchInlineSnapshot(`
        {
          "status": 2,
          "stderr": "jornada: There is no folder content. Name the folder of your records with --content DIR.
        ",
          "stdout": "",
        }
      `);
    } finally {
      rmSync(empty, { recursive: true, force: true });
    }
  });
});

describe('the format', () => {
  const check = async (format: string) => {
    const folder = writePlaybook(misspelt);
    try {
      const { status, stdout } = await jornada(['check', '--content', folder, '--format', format]);
      expect(status).toBe(1);
      return stdout;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  test('json', async () => {
    const { diagnostics, counts } = JSON.parse(await check('json'));
    expect(counts).toEqual({ records: 18, errors: 1, warnings: 0, infos: 0 });
    expect(diagnostics).toMatchObject([{ rule: 'unknown-reference', line: 3, column: 7, path: 'role' }]);
  });

  test('github', async () => {
    expect(await check('github')).toMatch(
      /^::error file=\S+people\/ana-prado\.md,line=3,col=7,title=unknown-reference::/,
    );
  });

  test('sarif', async () => {
    expect(JSON.parse(await check('sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'unknown-reference' }] }],
    });
  });

  test('pretty, which is that without the option', async () => {
    expect(await check('pretty')).toContain('1 error.\n');
  });
});

describe('misuse is answered in plain words on the standard error, with exit code 2', () => {
  test.each([
    [
      'an unknown format',
      ['check', '--format', 'xml'],
      "'xml' is invalid. Allowed choices are pretty, json, github, sarif.",
    ],
    ['an unknown option', ['check', '--contnet', 'x'], "unknown option '--contnet'"],
    ['an option without its value', ['check', '--format'], "option '--format <name>' argument missing"],
    ['an unknown command', ['chekc'], "unknown command 'chekc'"],
    ['a word too many', ['check', 'content', 'more'], 'too many arguments'],
    [
      'a day that does not exist',
      ['check', '--today', '2026-02-30'],
      '"2026-02-30" is not a day. Write today as YYYY-MM-DD, such as 2026-11-20.',
    ],
    ['a day in words', ['check', '--today', 'tomorrow'], '"tomorrow" is not a day.'],
    [
      'a folder that does not exist',
      ['check', '--content', '/nowhere'],
      'There is no folder /nowhere. Name the folder of your records with --content DIR.',
    ],
    ['a file as the folder', ['check', '--content', main], `There is no folder ${main}.`],
    ['no command', [], 'Usage: jornada'],
  ])('%s', async (_, args, words) => {
    const { status, stdout, stderr } = await jornada(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at |Error:/);
  });
});

test('asking for help or the version is no misuse', async () => {
  expect(await jornada(['--help'])).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('check'),
  });
  expect(await jornada(['check', '--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('--format <name>'),
  });
  expect(await jornada(['--version'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test('the environment names the folder and the day, and the options have the last word', async () => {
  const [good, bad] = [writePlaybook(), writePlaybook(misspelt)];
  try {
    expect(await jornada(['check'], { JORNADA_CONTENT: bad })).toMatchObject({ status: 1 });
    expect(await jornada(['check', '--content', good], { JORNADA_CONTENT: bad })).toMatchObject({
      status: 0,
    });
    const now = { JORNADA_CONTENT: good, JORNADA_TODAY: 'now' };
    expect(await jornada(['check'], now)).toMatchObject({ status: 2 });
    expect(await jornada(['check', '--today', '2026-11-20'], now)).toMatchObject({ status: 0 });
  } finally {
    for (const folder of [good, bad]) rmSync(folder, { recursive: true, force: true });
  }
});
