/** What git tells of the files that are followed. Without git there is nothing to tell, and that is tested elsewhere. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readHistory } from '../../../src/site/git-history.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test.runIf(hasGit)('commits of a procedure, newest first, with the version that each gave it', () => {
  const { commit, content } = repository();
  commit('First', { 'sops/kickoff.md': sop(1, '- [ ] Send'), 'clients/c/client.md': 'name: C\n' });
  commit('Words\twith a tab', { 'sops/kickoff.md': sop(1, '- [ ] Send it') });
  // a line of the file that looks like the beginning of a commit is none
  commit('Version two', { 'sops/kickoff.md': sop(2, '- [ ] Send it\n\u00012026-01-01\tNobody\tForged') });
  commit('Another file', { 'sops/other.md': sop(7, '- [ ] Do') });
  const history = readHistory(content);
  const by = { day: '2026-03-05', author: 'Ana Prado' };
  expect(history.get('sops/kickoff.md')).toEqual({
    ...by,
    commits: [
      { ...by, subject: 'Version two', version: 2 },
      { ...by, subject: 'Words with a tab', version: undefined },
      { ...by, subject: 'First', version: 1 },
    ],
  });
  expect(history.get('clients/c/client.md')).toEqual(by);
});

test.runIf(hasGit)('the last ten only, and nothing of a shallow clone', () => {
  const { commit, content, folder } = repository();
  for (let version = 1; version <= 12; version++)
    commit(`Version ${version}`, { 'sops/kickoff.md': sop(version, '- [ ] Send') });
  const commits = readHistory(content).get('sops/kickoff.md')?.commits ?? [];
  expect(commits.map(({ version }) => version)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
  git(folder, ['clone', '--quiet', '--depth=2', `file://${folder}`, join(folder, 'shallow')]);
  expect(readHistory(join(folder, 'shallow/content')).size).toBe(0);
});

const sop = (version: number, body: string) => `---\ntitle: K\nversion: ${version} # ours\n---\n${body}\n`;

function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'jornada-history-'));
  folders.push(folder);
  const content = join(folder, 'content');
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const commit = (message: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(content, path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, text);
    }
    git(folder, ['add', '--all']);
    git(folder, ['commit', '--quiet', '-m', message]);
  };
  return { commit, content, folder };
}

function git(folder: string, args: string[]): void {
  const who = ['-c', 'user.name=Ana Prado', '-c', 'user.email=a@b.example'];
  const when = { GIT_AUTHOR_DATE: '2026-03-05T12:00:00Z', GIT_COMMITTER_DATE: '2026-03-05T12:00:00Z' };
  // the settings of the machine, such as signing, are not asked
  const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { status, stderr } = spawnSync('git', [...who, ...args], {
    cwd: folder,
    env: { ...process.env, ...settings, ...when },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
