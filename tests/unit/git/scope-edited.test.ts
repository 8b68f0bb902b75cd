/** Edits of a scope that was confirmed, in real repositories. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkSince,
  confirmedScope,
  hasGit,
  linesSince,
  type Repository,
  SCOPE,
  withRepository,
} from '../../fixtures/repository.ts';

const more = confirmedScope.replace('2 a month', '5 a month');
const evenMore = confirmedScope.replace('2 a month', '8 a month');
const confirmedAnew = more.replace('2026-05-12', '2026-07-01');
const EDITED = `scope-edited ${SCOPE}:8 \`meta-ads\`: the limit went from “2 a month” to “5 a month”, and the client confirmed this scope on 2026-05-12.`;

/** What the check says of a branch whose only commit has another scope. */
function editedTo(scope: string | null): string[] {
  return withRepository(({ git, commit, content }) => {
    git('switch', '--quiet', '--create', 'edit');
    commit({ [SCOPE]: scope });
    return linesSince(content, 'main').map((line) =>
      line.replace(', and the client confirmed this scope on 2026-05-12', ''),
    );
  });
}

describe.runIf(hasGit)('a confirmed scope', () => {
  test('that is edited is caught on the line of the item, with what to do', () => {
    withRepository(({ git, commit, content }) => {
      git('switch', '--quiet', '--create', 'edit');
      commit({ [SCOPE]: more });
      const { found, note } = checkSince(content, 'main');
      expect(note).toBeUndefined();
      expect(found).toEqual([
        {
          rule: 'scope-edited',
          severity: 'error',
          file: SCOPE,
          line: 8,
          column: expect.any(Number),
          path: 'included[0].items[0].limit',
          message: EDITED.slice(EDITED.indexOf('`')),
          hint: 'Put it back and write the difference as `clients/padaria/changes/0002-….md`, or have the scope confirmed anew and write the new `confirmed`.',
        },
      ]);
    });
  });

  test('is edited before anybody commits it', () => {
    withRepository(({ write, content }) => {
      write({ [SCOPE]: more });
      expect(linesSince(content, 'main')).toEqual([EDITED]);
      expect(linesSince(content, 'HEAD')).toEqual([EDITED]);
    });
  });

  test('may have other notes, spaces and order, and its items may name their ids', () => {
    const same = confirmedScope
      .replace('From March', 'From April')
      .replace('- Monthly report', '- { id: monthly-report, name: Monthly report }')
      .replace(/( {6}- .*\n)( {6}- .*\n)/, '$2$1');
    expect(editedTo(same)).toEqual([]);
  });

  test.each([
    [
      'revisions',
      'revisions: 1',
      'revisions: 3',
      '9 `search-ads`: the number of corrections went from 1 to 3.',
    ],
    [
      'counts',
      'name: Search ads',
      'name: Search ads, counts: Any',
      '9 `search-ads`: what counts as one went from none to “Any”.',
    ],
    ['name', 'name: Meta Ads', 'name: All ads', '8 `meta-ads`: the name went from “Meta Ads” to “All ads”.'],
    [
      'added',
      '- Monthly report',
      '- Monthly report\n  - Calls',
      '11 `calls`: “Calls” was added to what is included.',
    ],
    [
      'removed',
      /.*search-ads.*\n/,
      '',
      '7 `search-ads`: “Search ads” was taken out of the branch `paid-media`.',
    ],
    [
      'moved',
      /excluded.*\nphase_2.*/,
      'excluded: [TikTok]\nphase_2: [Organic posts]',
      '11 `tiktok`: it moved from phase 2 to what is excluded.\n12 `organic-posts`: it moved from what is excluded to phase 2.',
    ],
    ['list gone', 'phase_2: [TikTok]\n', '', '3 `tiktok`: “TikTok” was taken out of phase 2.'],
    [
      'branch gone',
      / {2}- id: paid-media.*(?= {2}- Monthly)/s,
      '',
      '4 `paid-media`: “Paid media” was taken out of what is included.',
    ],
    ['baseline', '2026-05-10', '2026-05-11', '2 The baseline went from 2026-05-10 to 2026-05-11.'],
    [
      'unconfirmed',
      /confirmed.*\n/,
      '',
      '2 The confirmation of this scope by Marta Lima on 2026-05-12 was taken out.',
    ],
  ])('%s', (_, from, to, told) => {
    const edited = confirmedScope.replace(from, to);
    expect(edited).not.toBe(confirmedScope);
    expect(editedTo(edited)).toEqual(told.split('\n').map((line) => `scope-edited ${SCOPE}:${line}`));
  });

  test('that is deleted is told at its client; a client deleted as a whole is not', () => {
    const told = editedTo(null).filter((line) => line.startsWith('scope-edited'));
    expect(told).toEqual(['scope-edited clients/padaria/client.md:1 scope.md was deleted.']);
    withRepository(({ git, content }) => {
      git('rm', '-r', '--quiet', 'books/playbook/clients');
      expect(linesSince(content, 'main')).toEqual([]);
    });
  });

  test('with an error tells of the error alone', () => {
    expect(editedTo('---\nbaseline: soon\nincluded: []\n---\n').map((line) => line.split(' ')[0])).toEqual([
      'impossible-date',
    ]);
  });

  test('may be edited with a newer confirmation, and not with the old one', () => {
    expect(editedTo(confirmedAnew)).toEqual([]);
    expect(editedTo(more.replace('by: Marta Lima', 'by: Marta'))).toHaveLength(1);
  });

  test('may be followed by a change', () => {
    withRepository(({ git, commit, content }) => {
      git('switch', '--quiet', '--create', 'edit');
      const more =
        '---\ntitle: More ads\nasked: { by: Marta, on: 2026-07-01 }\nimpact: { hours: 1 }\ndecision: { approved: true, by: Marta, on: 2026-07-02 }\nalter: [{ id: meta-ads, limit: 5 a month }]\n---\n';
      commit({ 'clients/padaria/changes/0002-more-ads.md': more });
      expect(linesSince(content, 'main')).toEqual([]);
    });
  });

  test('that nobody had confirmed may be edited', () => {
    withRepository(({ git, commit, content }) => {
      commit({ [SCOPE]: confirmedScope.replace(/confirmed.*\n/, '') });
      git('switch', '--quiet', '--create', 'edit');
      commit({ [SCOPE]: evenMore });
      expect(linesSince(content, 'main')).toEqual([]);
    });
  });
});

describe.runIf(hasGit)('branches', () => {
  const branch = ({ git, commit }: Repository, scope: string) => {
    git('switch', '--quiet', '--create', 'edit');
    commit({ [SCOPE]: scope });
  };

  test('what was merged as one commit is not told again; what comes on top of it is', () => {
    withRepository((repository) => {
      const { git, commit, content } = repository;
      branch(repository, confirmedAnew);
      git('switch', '--quiet', 'main');
      git('merge', '--quiet', '--squash', 'edit');
      commit({});
      git('switch', '--quiet', 'edit');
      commit({ 'handbook/other.md': '---\ntitle: Other\n---\n' });
      expect(linesSince(content, 'main')).toEqual([]);
      commit({ [SCOPE]: confirmedAnew.replace('5 a month', '9 a month') });
      expect(linesSince(content, 'main')).toEqual([
        `scope-edited ${SCOPE}:8 \`meta-ads\`: the limit went from “5 a month” to “9 a month”, and the client confirmed this scope on 2026-07-01.`,
      ]);
    });
  });

  test('a branch behind main is not held to what main agreed meanwhile', () => {
    withRepository((repository) => {
      const { git, commit, content } = repository;
      branch(repository, confirmedScope);
      git('switch', '--quiet', 'main');
      commit({
        [SCOPE]: confirmedAnew.replace('[TikTok]', '[TikTok, Studio]').replace(/.*search-ads.*\n/, ''),
      });
      git('switch', '--quiet', 'edit');
      expect(linesSince(content, 'main')).toEqual([]);
      commit({ [SCOPE]: evenMore });
      expect(linesSince(content, 'main')).toEqual([
        `scope-edited ${SCOPE}:8 \`meta-ads\`: the limit went from “5 a month” to “8 a month”, and the client confirmed this scope on 2026-07-01.`,
      ]);
    });
  });

  test('a renamed client is the same client', () => {
    withRepository(({ git, commit, content }) => {
      git('switch', '--quiet', '--create', 'edit');
      renameSync(join(content, 'clients/padaria'), join(content, 'clients/aurora'));
      commit({});
      expect(linesSince(content, 'main')).toEqual([]);
      commit({ 'clients/aurora/scope.md': more });
      expect(linesSince(content, 'main')).toEqual([EDITED.replace('padaria', 'aurora')]);
      commit({ 'clients/aurora/scope.md': null });
      expect(linesSince(content, 'main').filter((line) => line.startsWith('scope-edited'))).toEqual([
        'scope-edited clients/aurora/client.md:1 scope.md was deleted, and the client confirmed this scope on 2026-05-12.',
      ]);
    });
  });

  test('a folder that was moved without telling git is that of the same client', () => {
    withRepository(({ write, content }) => {
      renameSync(join(content, 'clients/padaria'), join(content, 'clients/aurora'));
      expect(linesSince(content, 'main')).toEqual([]);
      write({ 'clients/aurora/scope.md': more });
      expect(linesSince(content, 'main')).toEqual([EDITED.replace('padaria', 'aurora')]);
    });
  });

  test('a client that main has renamed is the same client', () => {
    withRepository(({ git, commit, content }) => {
      git('branch', 'edit');
      renameSync(join(content, 'clients/padaria'), join(content, 'clients/aurora'));
      commit({});
      git('switch', '--quiet', 'edit');
      expect(linesSince(content, 'main')).toEqual([]);
      commit({ [SCOPE]: more });
      expect(linesSince(content, 'main')).toEqual([EDITED]);
    });
  });
});
