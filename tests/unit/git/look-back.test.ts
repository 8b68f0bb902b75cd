/** What `check --base` says where there is little or no history to look back at. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BaseError, lookBack } from '../../../src/git/before.ts';
import {
  checkSince,
  confirmedScope,
  hasGit,
  linesSince,
  SCOPE,
  withRepository,
} from '../../fixtures/repository.ts';
import { withPlaybook } from '../../fixtures/small-playbook.ts';

const more = confirmedScope.replace('2 a month', '5 a month');
const main = join(import.meta.dirname, '../../../src/cli/main.ts');

/** Runs `jornada check` in a process of its own. */
function check(content: string, base: string, env: Record<string, string> = {}) {
  const args = [main, 'check', '--content', content, '--today', '2026-11-20', '--base', base];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe.runIf(hasGit)('history', () => {
  test('a shallow clone without the fork is compared with the base as it is, and says so', () => {
    withRepository(({ git, commit, clone }) => {
      git('switch', '--quiet', '--create', 'edit');
      commit({ [SCOPE]: more });
      git('switch', '--quiet', 'main');
      commit({});
      const shallow = clone('--depth', '1', '--no-single-branch', '--branch', 'edit');
      const { found, note } = checkSince(shallow.content, 'origin/main');
      expect(found.map(({ rule, line }) => [rule, line])).toEqual([['scope-edited', 8]]);
      expect(note).toContain('too shallow to tell where the branch left origin/main');
      shallow.git('fetch', '--quiet', '--unshallow');
      expect(checkSince(shallow.content, 'origin/main').note).toBeUndefined();
    });
  });

  test('a shallow clone of main alone sees edits in the work tree', () => {
    withRepository(({ clone }) => {
      const shallow = clone('--depth', '1');
      shallow.write({ [SCOPE]: more });
      expect(linesSince(shallow.content, 'origin/main')).toHaveLength(1);
    });
  });

  test('branches without a commit in common are compared as they are', () => {
    withRepository(({ git, commit, content }) => {
      git('switch', '--quiet', '--orphan', 'edit');
      git('restore', '--source', 'main', '.');
      commit({ [SCOPE]: more });
      const { found, note } = checkSince(content, 'main');
      expect(found).toHaveLength(1);
      expect(note).toContain('no commit in common');
    });
  });

  test.each(['origin/release', '--help', '-x', '', 'main; touch x', 'HEAD:books'])(
    'an unknown base: %j',
    (base) => {
      withRepository(({ content }) => {
        expect(() => lookBack(content, base)).toThrow(BaseError);
      });
    },
  );

  test('an unknown branch of the remote is told with how to fetch it', () => {
    withRepository(({ content }) => {
      expect(() => lookBack(content, 'origin/release/2')).toThrow(
        'There is no branch or commit origin/release/2 in this clone. Fetch it with `git fetch origin release/2`, or name another with --base REF.',
      );
    });
  });

  test('inside a hook, git’s own variables do not mislead', () => {
    withRepository(({ root, write, content }) => {
      write({ [SCOPE]: more });
      process.env['GIT_DIR'] = join(root, '.git');
      try {
        expect(linesSince(content, 'main')).toHaveLength(1);
      } finally {
        delete process.env['GIT_DIR'];
      }
    });
  });

  test('the records may be the root of the repository, and have accents and CRLF', () => {
    withRepository(({ git, commit, content }) => {
      commit({ [SCOPE]: confirmedScope.replace('Meta Ads', 'Anúncios «Meta»').replaceAll('\n', '\r\n') });
      git('switch', '--quiet', '--create', 'edit');
      commit({ [SCOPE]: more.replace('Meta Ads', 'Anúncios «Meta»') });
      expect(linesSince(content, 'main')).toHaveLength(1);
    });
  });
});

describe('the command', () => {
  test.runIf(hasGit)('answers 1 for an edit, 0 without one and 2 for an unknown base', () => {
    withRepository(({ write, content }) => {
      expect(check(content, 'main')).toMatchObject({ status: 0, stderr: '' });
      write({ [SCOPE]: more });
      const edited = check(content, 'main');
      expect(edited).toMatchObject({ status: 1, stderr: '' });
      expect(edited.stdout).toContain('[scope-edited]');
      const unknown = check(content, 'origin/main');
      expect(unknown).toMatchObject({ status: 2, stdout: '' });
      expect(unknown.stderr).toContain('`git fetch origin main`');
    });
  });

  test('without a repository it checks the rest and says what it cannot see', () => {
    withPlaybook({}, (content) => {
      const { status, stderr } = check(content, 'main');
      expect(status).toBe(0);
      expect(stderr).toMatch(
        /^jornada: nothing was compared with main \(.+\)\. .*the dates alone were checked\.\n$/,
      );
    });
    withPlaybook({ 'people/ana-prado.md': '' }, (content) => expect(check(content, 'main').status).toBe(1));
  });

  test('without git it says so', () => {
    withPlaybook({}, (content) => {
      const { status, stderr } = check(content, 'main', { PATH: '/nowhere' });
      expect(status).toBe(0);
      expect(stderr).toContain('git is not installed');
    });
  });
});
