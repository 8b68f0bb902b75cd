import { describe, expect, test } from 'vitest';
import { openPlaybook } from '../../../../src/open-playbook.ts';
import {
  change,
  check,
  checkChange,
  print,
  smallPlaybook,
  withPlaybook,
} from '../../../fixtures/small-playbook.ts';

const RUN = 'clients/padaria/checklists/kickoff.md';
const SOP = 'sops/kickoff.md';

describe('a run beside its procedure', () => {
  test('of a version to come', () => {
    expect(checkChange(RUN, 'version: 2', 'version: 9')).toMatchInlineSnapshot(`
      "error run-version clients/padaria/checklists/kickoff.md:2:10 (version)
        The run is of version 9; the procedure \`kickoff\` is at version 2.
        Write the version that the steps were copied from: \`version: 2\`."
    `);
  });

  test('with a misspelt step, or one that is like none', () => {
    expect(checkChange(RUN, '#room', '#roon')).toMatchInlineSnapshot(`
      "warning unknown-step clients/padaria/checklists/kickoff.md:7:22
        The procedure \`kickoff\` has no step \`roon\` in version 2.
        Did you mean \`#room\`?"
    `);
    expect(checkChange(RUN, '#room', '#catering')).toMatchInlineSnapshot(`
      "warning unknown-step clients/padaria/checklists/kickoff.md:7:22
        The procedure \`kickoff\` has no step \`catering\` in version 2.
        Write the id that the step has in the procedure, or \`extra\` into the braces if the step is of this run alone."
    `);
  });

  test('may have a step of its own, if it says so', () => {
    expect(checkChange(RUN, '#room', '#catering extra')).toBe('');
  });

  test('of an older version may have other steps', () => {
    expect(
      print(check({ ...change(RUN, '#room', '#hall'), ...change(SOP, 'version: 2', 'version: 3') })),
    ).toBe('');
  });

  test('without its first day, if anything is ever due', () => {
    expect(checkChange(RUN, 'started: 2026-05-04\n', '')).toMatchInlineSnapshot(`
      "warning run-without-start clients/padaria/checklists/kickoff.md:1:1
        The run does not say when it started, so none of its steps is ever due.
        Add \`started: \` and the first day, like \`started: 2026-05-04\`."
    `);
    const nothingDue = { ...change(RUN, 'started: 2026-05-04\n', ''), ...change(SOP, ' due=+2bd', '') };
    expect(print(check(nothingDue))).toBe('');
  });
});

describe('a tick', () => {
  test('without its day is told once for a run', () => {
    expect(checkChange(RUN, ' done=2026-05-05', '')).toMatchInlineSnapshot(`
      "info tick-without-day clients/padaria/checklists/kickoff.md:6:1
        The step is ticked without the day on which it was done.
        Add the day and your id to the braces, like \`{#id done=2026-11-20 by=ID}\`."
    `);
    const both =
      smallPlaybook[RUN]?.replace(' done=2026-05-05', '').replace('- [ ] Book', '- [x] Book') ?? '';
    expect(print(check({ [RUN]: both }))).toContain('done, and so is one more below.');
    expect(checkChange(RUN, 'done=2026-05-05', 'skipped="by phone"')).toBe('');
  });

  test('on a day to come', () => {
    expect(checkChange(RUN, 'done=2026-05-05', 'done=2026-11-21')).toMatchInlineSnapshot(`
      "error future-tick clients/padaria/checklists/kickoff.md:6:32
        The step is ticked as done on 2026-11-21, and today is 2026-11-20.
        Write the day on which it was done, or leave the box empty until then."
    `);
    expect(checkChange(RUN, 'done=2026-05-05', 'done=2026-11-20')).toBe('');
  });

  test('is no fault when a day before it is looked back at', () => {
    const on = (today: string) =>
      withPlaybook({}, (content) => openPlaybook({ content, today }, new Date(0)).diagnostics);
    expect(on('2026-05-04')).toEqual([]);
  });
});
