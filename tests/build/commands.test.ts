/** The commands as a person types them: where they read, what day it is, where they write and serve. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePlaybook } from '../fixtures/small-playbook.ts';
import { jornada, type RunningCommand, startJornada } from '../support/command.ts';
import { readHtml } from '../support/html-page.ts';
import { holdPort } from '../support/port.ts';

/** A playbook outside the project that lives in the present, with a page of the handbook that has to be compiled. */
let content: string;
let work: string;
beforeAll(() => {
  content = writePlaybook({
    'site.md':
      '---\nname: Elsewhere\nlocale: en\ntimezone: UTC\ncurrency: EUR\ncountry: PT\nproducts: [{ id: expenses, name: Expenses, features: [{ id: saving-report, name: Saving, importance: essential }] }]\n---\nHome.\n',
    'handbook/deep/compiled.mdx': '---\ntitle: Compiled\n---\n\n## Two and two\n\nThey make {2 + 2}.\n',
  });
  work = writePlaybook({}, {});
});
afterAll(() => {
  for (const folder of [content, work]) rmSync(folder, { recursive: true, force: true });
});

const textOf = async (out: string, page: string) =>
  (await readHtml(join(out, page, 'index.html'))).text.replace(/\s+/g, ' ');

describe('build', () => {
  test('reads a folder outside the project, for a day, into a folder, all of them named by flags', async () => {
    const out = join(work, 'by-flags');
    const { code, stdout } = await jornada([
      'build',
      '--content',
      content,
      '--today',
      '2026-06-01',
      '--out',
      out,
    ]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^\d+ records checked: all good\.\nBuilt \d+ pages into .*by-flags\/\.\n$/,
      ),
    });
    expect(await textOf(out, 'clients/padaria')).toContain('Padaria Aurora');
    expect(await textOf(out, 'handbook/deep/compiled')).toContain('They make 4.');
    const { as_of } = JSON.parse(readFileSync(join(out, 'playbook.json'), 'utf8'));
    expect(as_of).toBe('2026-06-01');
  });

  test('reads the same from the environment, and is called from any folder', async () => {
    const elsewhere = join(work, 'elsewhere');
    mkdirSync(elsewhere, { recursive: true });
    const { code, stderr } = await jornada(['build', '--out', 'site'], {
      cwd: elsewhere,
      env: { JORNADA_CONTENT: relative(elsewhere, content), JORNADA_TODAY: '2026-06-02' },
    });
    expect(code, stderr).toBe(0);
    const { as_of } = JSON.parse(readFileSync(join(elsewhere, 'site/playbook.json'), 'utf8'));
    expect(as_of).toBe('2026-06-02');
    expect(await textOf(join(elsewhere, 'site'), 'handbook/deep/compiled')).toContain('They make 4.');
  });

  test('a flag is stronger than the environment', async () => {
    const { code, stderr } = await jornada(['check', '--content', content], {
      env: { JORNADA_CONTENT: '/nowhere', JORNADA_TODAY: '2026-06-02' },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('what cannot be done is said plainly, with exit code 2', () => {
  test.each([
    ['a folder that is not there', ['build', '--content', '/no/such/folder'], {}, /\/no\/such\/folder/],
    ['a day that is none', ['check', '--today', '2026-02-30'], {}, /"2026-02-30" is not a day/],
    [
      'a day in the environment that is none',
      ['build'],
      { JORNADA_TODAY: 'tomorrow' },
      /"tomorrow" is not a day/,
    ],
    ['a port that is no number', ['start'], { PORT: 'http' }, /PORT is "http"; it must be a number/],
    ['a port that is no number, for the preview', ['dev'], { PORT: 'http' }, /PORT is "http"/],
    ['a port that is too high', ['start'], { PORT: '99999' }, /PORT is "99999"/],
    ['a command that is not there', ['bild'], {}, /bild/],
    ['an option that is not there', ['build', '--fast'], {}, /--fast/],
  ])('%s', async (_, args, env, message) => {
    const { code, stderr, stdout } = await jornada(args, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('new', () => {
  test('writes a record that the check has nothing to say of, and never replaces one', async () => {
    const folder = writePlaybook();
    try {
      const words = ['new', 'client', 'lua', '--name', 'Lua', '--owner', 'ana-prado', '--content', folder];
      const { code, stdout, stderr } = await jornada(words);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Wrote .*clients\/lua\/client\.md\.\n$/);
      const written = readFileSync(join(folder, 'clients/lua/client.md'), 'utf8');
      expect((await jornada(['check', '--content', folder])).code).toBe(0);
      const again = await jornada(words);
      expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 2, stdout: '' });
      expect(again.stderr).toContain('clients/lua/client.md is there already');
      expect(readFileSync(join(folder, 'clients/lua/client.md'), 'utf8')).toBe(written);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('asks nothing where there is no terminal', async () => {
    const { code, stderr } = await jornada(['new', 'client', '--content', content]);
    expect(code).toBe(2);
    expect(stderr).toBe('jornada: a new client needs --name. What each means: jornada new client --help\n');
  });
});

describe('dev', () => {
  test('says that a port is busy, and what is wrong with a playbook that has no good state yet', async () => {
    const { port, release } = await holdPort();
    const busy = await jornada(['dev', '--content', content], { env: { PORT: String(port) } });
    await release();
    expect(busy.code).toBe(2);
    expect(busy.stderr).toContain(`port ${port} is used by another program`);

    const broken = writePlaybook({ 'clients/padaria/client.md': '---\nname: Padaria\n---\n' });
    const checked = await jornada(['check', '--content', broken]);
    const refused = await jornada(['dev', '--content', broken], { env: { PORT: '0' } });
    rmSync(broken, { recursive: true, force: true });
    expect(refused).toEqual({
      code: 1,
      stdout: checked.stdout,
      stderr: 'There is no good state to show yet; mend the records and start again.\n',
    });
  });
});

describe('start', () => {
  test('says that a port is busy before it builds anything', async () => {
    const { port, release } = await holdPort();
    const out = join(work, 'busy');
    const { code, stdout, stderr } = await jornada(['start', '--content', content, '--out', out], {
      env: { PORT: String(port) },
    });
    await release();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `jornada: port ${port} is used by another program. Stop it, or choose another port: PORT=${port + 1} npm start\n`,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('with an error in the records serves nothing and exits with 1', async () => {
    const broken = writePlaybook({ 'clients/padaria/client.md': '---\nname: Padaria\n---\n' });
    const { code, stdout } = await jornada(['start', '--content', broken, '--out', join(work, 'broken')], {
      env: { PORT: '0' },
    });
    rmSync(broken, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(stdout).not.toContain('http://');
  });

  describe('once it runs', () => {
    let running: RunningCommand;
    let url: string;
    const out = () => join(work, 'served');
    beforeAll(async () => {
      const { port, release } = await holdPort();
      await release();
      running = startJornada(['start', '--content', content, '--out', out()], {
        env: { PORT: String(port) },
      });
      url = `http://localhost:${port}/`;
      const [line] = await running.prints(/The playbook is at .*/);
      expect(line).toBe(`The playbook is at ${url} (stop with Ctrl+C).`);
    });
    afterAll(() => running?.stop());

    test('pages, files and types', async () => {
      const types = {
        '': 'text/html',
        'playbook.json': 'application/json',
        'pagefind/pagefind.js': 'text/javascript',
      };
      for (const [path, type] of Object.entries(types)) {
        const response = await fetch(url + path);
        expect(response.status, path).toBe(200);
        expect(response.headers.get('content-type'), path).toContain(type);
      }
      expect(await (await fetch(`${url}clients/padaria/`)).text()).toContain('Padaria Aurora');
    });

    test.each([
      'nothing/',
      'clients/nobody/',
      '../package.json',
      '%2e%2e/package.json',
      '..%2f..%2fpackage.json',
      '%00',
      '.git/config',
    ])('what is not there is a page with status 404: %s', async (path) => {
      const response = await fetch(url + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('This page does not exist');
    });

    test('a site that is built anew meanwhile is served anew', async () => {
      const { code } = await jornada([
        'build',
        '--content',
        content,
        '--today',
        '2031-03-04',
        '--out',
        out(),
      ]);
      expect(code).toBe(0);
      const { as_of } = await (await fetch(`${url}playbook.json`)).json();
      expect(as_of).toBe('2031-03-04');
      const page = await (await fetch(url)).text();
      expect(page).toMatch(/<\/html>\s*$/);
    });

    test('Ctrl+C ends it with code 0', async () => {
      await running.stop();
      expect(await running.ended).toBe(0);
      await expect(fetch(url)).rejects.toThrow();
    });
  });
});
