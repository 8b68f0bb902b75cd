/** Edits of changes that were approved, in real repositories. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CALL, hasGit, linesSince, SCOPE, withRepository } from '../../fixtures/repository.ts';
import { smallPlaybook } from '../../fixtures/small-playbook.ts';

const call = smallPlaybook[CALL] ?? '';

/** What the check says when the only change has another text. */
function editedTo(text: string | null, before = call): string[] {
  return withRepository(({ git, commit, content }) => {
    commit({ [CALL]: before });
    git('switch', '--quiet', '--create', 'edit');
    commit({ [CALL]: text });
    return linesSince(content, 'main');
  });
}

describe.runIf(hasGit)('an approved change', () => {
  test.each([
    ['limit', '30 minutes', '2 hours', '6 `weekly-call`: the limit went from “30 minutes” to “2 hours”'],
    [
      'place',
      'under: monthly-report, ',
      'under: paid-media, ',
      '6 `weekly-call`: it moved from `add` under `monthly-report` to `add` under `paid-media`',
    ],
    ['more', '}]', '}, Visit]', '6 `visit`: “Visit” was added to `add`'],
    ['removal', 'add:', 'remove: [search-ads]\nadd:', '6 `search-ads` was added to `remove`'],
    [
      'alteration',
      'add:',
      'alter: [{ id: search-ads, limit: "9" }]\nadd:',
      '6 `search-ads`: it was added to `alter`',
    ],
    ['price', 'cost: 500', 'cost: 700', '4 `impact.cost` went from 500 to 700'],
    ['decision', 'true, by: Marta Lima', 'true, by: Ana', '5 `decision.by` went from “Marta Lima” to “Ana”'],
    ['rejected', 'approved: true', 'approved: false', '5 `decision.approved` went from true to false'],
    ['undecided', /decision.*\n/, '', '2 `decision` was taken out'],
  ])('is edited: %s', (_, from, to, told) => {
    const edited = call.replace(from, to);
    expect(edited).not.toBe(call);
    expect(editedTo(edited)).toEqual([
      `change-edited ${CALL}:${told}, and this change was approved on 2026-06-03.`,
    ]);
  });

  test('may get notes, evidence, a better title and another name behind its number', () => {
    const noted = call
      .replace('title: A weekly call', 'title: One call a week')
      .replace('per: month', 'per: month, note: One hour each')
      .replace('on: 2026-06-03', 'on: 2026-06-03, evidence: https://mail.example/1');
    expect(editedTo(noted)).toEqual([]);
    withRepository(({ git, commit, content }) => {
      git('switch', '--quiet', '--create', 'edit');
      renameSync(join(content, CALL), join(content, CALL.replace('weekly-call', 'call')));
      commit({});
      expect(linesSince(content, 'main')).toEqual([]);
    });
  });

  test('that is deleted is told at the scope, and one with another number at itself', () => {
    expect(editedTo(null)).toEqual([
      `change-edited ${SCOPE}:1 changes/0001-weekly-call.md was deleted, and this change was approved on 2026-06-03.`,
    ]);
    withRepository(({ git, commit, content }) => {
      git('switch', '--quiet', '--create', 'edit');
      renameSync(join(content, CALL), join(content, CALL.replace('0001', '0004')));
      commit({});
      expect(linesSince(content, 'main')).toEqual([
        `change-edited ${CALL.replace('0001', '0004')}:1 Change 0001, which was approved on 2026-06-03, has the number 0004 now.`,
      ]);
    });
  });
});

describe.runIf(hasGit)('a change that is not approved', () => {
  const open = call.replace(/decision.*\n/, '');
  test('may be edited, decided and deleted', () => {
    expect(editedTo(open.replace('500', '700'), open)).toEqual([]);
    expect(editedTo(call, open)).toEqual([]);
    expect(editedTo(null, open)).toEqual([]);
  });

  test('and is approved on main meanwhile is not held against the branch', () => {
    withRepository(({ git, commit, content }) => {
      commit({ [CALL]: open });
      git('branch', 'edit');
      commit({ [CALL]: call });
      git('switch', '--quiet', 'edit');
      expect(linesSince(content, 'main')).toEqual([]);
    });
  });

  test('nor is one that main has approved and this branch has never seen', () => {
    withRepository(({ git, commit, content }) => {
      git('branch', 'edit');
      commit({ [CALL.replace('0001', '0002')]: call.replace('Weekly call', 'Daily call') });
      git('switch', '--quiet', 'edit');
      expect(linesSince(content, 'main')).toEqual([]);
    });
  });
});
