/** The day of the last change comes from git, or is not there at all. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePlaybook } from '../fixtures/small-playbook.ts';
import { jornada } from '../support/command.ts';
import { decode } from '../support/html-page.ts';

/** A machine may have npm and nothing else: then there is no repository to read, and no date on any page. */
const hasGit = spawnSync('git', ['--version']).status === 0;

let work: string;
beforeAll(() => {
  work = writePlaybook({}, {});
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('a whole clone tells the day and the author of each file; a shallow one, and none, tell nothing', async () => {
  const repository = join(work, 'repository');
  mkdirSync(repository);
  const content = writePlaybook();
  cpSync(content, join(repository, 'playbook'), { recursive: true });
  rmSync(content, { recursive: true, force: true });
  if (hasGit) {
    git(repository, ['init', '--quiet', '--initial-branch=main']);
    commit(repository, 'First', '2026-03-05T23:30:00-03:00', 'Ana Prado');
    appendFileSync(join(repository, 'playbook/sops/kickoff.md'), '- [ ] Thank everybody {#thanks}\n');
    commit(repository, 'Second', '2026-07-09T08:00:00+02:00', 'Rui «Ops» Nunes');
    git(work, ['clone', '--quiet', '--depth=1', `file://${repository}`, 'shallow']);
  } else cpSync(repository, join(work, 'shallow'), { recursive: true });

  const whole = await footersOf(join(repository, 'playbook'));
  expect(whole).toEqual(
    hasGit
      ? { sop: 'Last change 9 Jul by Rui «Ops» Nunes', client: 'Last change 5 Mar by Ana Prado' }
      : { sop: undefined, client: undefined },
  );
  expect(await footersOf(join(work, 'shallow/playbook'))).toEqual({ sop: undefined, client: undefined });
});

test('a machine without git builds pages without a day', async () => {
  const content = writePlaybook();
  const footers = await footersOf(content, { PATH: join(work, 'nothing-here') });
  rmSync(content, { recursive: true, force: true });
  expect(footers).toEqual({ sop: undefined, client: undefined });
});

/** What the feet of two pages say of their last change. */
async function footersOf(content: string, env: Record<string, string> = {}) {
  const out = join(work, 'site');
  const { code, stdout, stderr } = await jornada(['build', '--content', content, '--out', out], { env });
  expect(code, stdout + stderr).toBe(0);
  const lastChange = (page: string) =>
    decode(readFileSync(join(out, page, 'index.html'), 'utf8'))
      .match(/Last change [^<]*/)?.[0]
      .trim();
  return { sop: lastChange('sops/kickoff'), client: lastChange('clients/padaria') };
}

function commit(folder: string, message: string, when: string, author: string): void {
  const env = { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  git(folder, ['add', '--all']);
  git(
    folder,
    ['-c', `user.name=${author}`, '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', message],
    env,
  );
}

function git(folder: string, args: string[], env: Record<string, string> = {}): void {
  // the settings of the machine, such as signing, are not asked
  const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { status, stderr } = spawnSync('git', args, {
    cwd: folder,
    env: { ...process.env, ...settings, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
