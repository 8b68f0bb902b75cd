/** Steps of procedures that were edited without a new version, in real repositories. */
import { describe, expect, test } from 'vitest';
import { type Changes, smallPlaybook } from '../../fixtures/small-playbook.ts';
import {
  checkSince,
  hasGit,
  linesSince,
  type Repository,
  withRepository,
} from '../../fixtures/repository.ts';

const SOP = 'sops/kickoff.md';
const sop = smallPlaybook[SOP] ?? '';
const reworded = sop.replace('Send the agenda', 'Send the  agenda, please').replace('  ', ' ');
const OF = 'The steps changed';
const raised = (text: string, version = 3) => text.replace('version: 2', `version: ${version}`);

/** What the check says of a branch with one more commit; the steps of runs are not what is asked about here. */
function edited(changes: Changes, onMain: Changes = {}): string[] {
  return withRepository((repository) => {
    branch(repository, changes, onMain);
    return linesSince(repository.content, 'main').filter((line) => line.startsWith('steps-without-version'));
  });
}

function branch({ git, commit }: Repository, changes: Changes, onMain: Changes): void {
  git('switch', '--quiet', '--create', 'edit');
  commit(changes);
  git('switch', '--quiet', 'main');
  commit(onMain);
  git('switch', '--quiet', 'edit');
}

describe.runIf(hasGit)('steps that change', () => {
  test('without a new version are told at the version, with what to write', () => {
    withRepository((repository) => {
      branch(repository, { [SOP]: reworded }, {});
      expect(checkSince(repository.content, 'main').found).toEqual([
        {
          rule: 'steps-without-version',
          severity: 'warning',
          file: SOP,
          line: 4,
          column: expect.any(Number),
          path: 'version',
          message: 'The steps changed (1 reworded: #agenda), and the version is still 2.',
          hint: 'Write `version: 3`: by it the checklists of clients learn that the steps have changed.',
        },
      ]);
    });
  });

  test.each([
    ['added', sop.replace('- [ ] Book', '- [ ] Call {#call}\n- [ ] Book'), '1 added: #call'],
    ['taken out', sop.replace('- [ ] Book the room {#room}\n', ''), '1 removed: #room'],
    ['moved', sop.replace('- [ ] Book', '## Later\n- [ ] Book'), '1 moved: #room'],
    ['a single letter', sop.replace('the room', 'the Room'), '1 reworded: #room'],
  ])('%s count', (_, text, what) => {
    expect(edited({ [SOP]: text })).toEqual([
      `steps-without-version ${SOP}:4 ${OF} (${what}), and the version is still 2.`,
    ]);
  });

  test('and lose their id are asked to keep it', () => {
    withRepository((repository) => {
      branch(repository, { [SOP]: sop.replace('Book the room {#room}', 'Book a room {#a-room}') }, {});
      const [hint] = checkSince(repository.content, 'main').found.flatMap((each) =>
        each.rule === 'steps-without-version' ? each.hint : [],
      );
      expect(hint).toContain('keep the id `{#room}`');
    });
  });

  test.each([
    ['with a new version', raised(reworded)],
    ['in what a run leaves to the procedure', sop.replace('due=+2bd', 'due=+5bd')],
    ['in the words around them', sop.replace('## Before the', 'Why it matters.\n\n## Before the')],
  ])('%s are as they should be', (_, text) => {
    expect(edited({ [SOP]: text })).toEqual([]);
  });

  test('before anybody commits them are seen', () => {
    withRepository(({ write, content }) => {
      write({ [SOP]: reworded });
      expect(linesSince(content, 'HEAD')).toHaveLength(1);
    });
  });

  test('on the other branch are not held against this one', () => {
    expect(edited({}, { [SOP]: raised(reworded) })).toEqual([]);
    expect(edited({}, { [SOP]: reworded })).toEqual([]);
  });

  test('on both branches under one version need the next', () => {
    withRepository((repository) => {
      const ours = raised(sop.replace('the room', 'a room'));
      branch(repository, { [SOP]: ours }, { [SOP]: raised(reworded) });
      const [told] = checkSince(repository.content, 'main').found.filter(({ line }) => line === 4);
      expect(told?.hint).toContain('`version: 4`');
    });
  });

  test('are known again where the file was renamed', () => {
    withRepository(({ git, write, content }) => {
      git('switch', '--quiet', '--create', 'edit');
      write({ [SOP]: null, 'sops/start.md': reworded });
      git('add', '--all');
      expect(linesSince(content, 'main').filter((line) => line.includes(OF))).toEqual([
        `steps-without-version sops/start.md:4 ${OF} (1 reworded: #agenda), and the version is still 2.`,
      ]);
    });
  });

  test('of plays are held to the same', () => {
    const play = (step: string) =>
      `---\ntitle: Rescue\nkind: profile\nstrategy: recovery\nowner: csm\nversion: 1\n---\n- [ ] ${step} {#call}\n`;
    withRepository(({ write, commit, content }) => {
      commit({ 'plays/rescue.md': play('Call') });
      write({ 'plays/rescue.md': play('Call twice') });
      expect(linesSince(content, 'main').filter((line) => line.includes(OF))).toHaveLength(1);
    });
  });
});
