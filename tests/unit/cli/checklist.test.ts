import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createProgram } from '../../../src/cli/program.ts';
import { fileOf } from '../../fixtures/linked.ts';
import { type Changes, writePlaybook } from '../../fixtures/small-playbook.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const RUN = 'clients/padaria/checklists/kickoff.md';
const SOP = 'sops/kickoff.md';
const drifted: Changes = {
  [SOP]: fileOf(
    'title: Kick-off\nowner: csm\nversion: 3\nphase: welcome',
    '## Before the meeting\n- [ ] Send the agenda {#agenda}\n- [ ] Test the line {#line}\n',
  ),
  [RUN]: fileOf(
    'started: 2026-05-04 # a Monday\nversion: 2',
    '## Before the meeting\n* [x] Send agenda  {#agenda done=2026-05-05}\n* [ ] Book the room {#room}\n',
  ),
};

/** Runs `jornada checklist update` in this process over the small playbook with some files changed. */
async function update(args: readonly string[], changes: Changes) {
  const said = { stdout: '', stderr: '' };
  for (const name of ['JORNADA_CONTENT', 'JORNADA_TODAY']) vi.stubEnv(name, undefined);
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  }
  const content = writePlaybook(changes);
  const code = await createProgram(['checklist', 'update', '--content', content, ...args]);
  vi.restoreAllMocks();
  const file = readFileSync(join(content, RUN), 'utf8');
  return { code, file, ...said };
}

test('takes over what changed and says it', async () => {
  const { code, stdout, file } = await update(['padaria', 'kickoff'], drifted);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "clients/padaria/checklists/kickoff.md: from version 2 to 3, 1 step added, 1 removed, 1 reworded.
      + Test the line {#line}, under “Before the meeting”
      - Book the room {#room}: open, so it goes
      ~ Send agenda {#agenda}: dealt with, so it keeps its words
        In the procedure: Send the agenda
    1 tick, reason or noted step kept.
    "
  `);
  expect(file).toMatchInlineSnapshot(`
    "---
    started: 2026-05-04 # a Monday
    version: 3
    ---
    ## Before the meeting
    * [x] Send agenda  {#agenda done=2026-05-05}
    * [ ] Test the line {#line}
    "
  `);
});

test('a dry run writes nothing', async () => {
  const { code, stdout, file } = await update(['padaria', 'kickoff', '--dry-run'], drifted);
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing was written');
  expect(file).toBe(drifted[RUN]);
});

test('where there is nothing to do it says so', async () => {
  const { code, stdout } = await update(['padaria', 'kickoff'], {});
  expect({ code, stdout }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stdout": "clients/padaria/checklists/kickoff.md is at version 2, the current one: nothing to do.
    ",
    }
  `);
});

test('an error in the file is told, and the file stays', async () => {
  const broken = { ...drifted, [RUN]: String(drifted[RUN]).replace('* [ ] Book', '* [] Book') };
  const { code, stdout, file } = await update(['padaria', 'kickoff'], broken);
  expect(code).toBe(1);
  expect(stdout).toContain('malformed-step');
  expect(file).toBe(broken[RUN]);
});

test.each([
  [['padria', 'kickoff'], 'there is no client "padria". Did you mean padaria?'],
  [['padaria', 'kick'], 'there is no SOP or play "kick". Did you mean kickoff?'],
])('%j is not there', async (args, message) => {
  const { code, stderr } = await update(args, drifted);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
