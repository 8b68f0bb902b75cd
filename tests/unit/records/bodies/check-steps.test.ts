import { describe, expect, test } from 'vitest';
import { check, print, smallPlaybook } from '../../../fixtures/small-playbook.ts';

/** What `check` says of a procedure with these lines below the heading on line 7. */
const checkSteps = (...lines: string[]) => {
  const text = smallPlaybook['sops/kickoff.md']?.replace(/(?<=meeting\n)[\s\S]*/, `${lines.join('\n')}\n`);
  return print(check({ 'sops/kickoff.md': text ?? '', 'clients/padaria/checklists/kickoff.md': null }));
};

describe('a line that is nearly a step', () => {
  test.each([
    ['-[ ] Send', '- [ ] Send'],
    ['- [] Send', '- [ ] Send'],
    ['- [ ]Send', '- [ ] Send'],
    ['-[x] Send', '- [x] Send'],
    ['[ ] Send', '- [ ] Send'],
    ['1. [ ] Send', '- [ ] Send'],
    ['• [ ] Send', '- [ ] Send'],
    ['- [v] Send', '- [x] Send'],
    ['- [✓] Send', '- [x] Send'],
    ['- [ ]', '- [ ] What is to be done'],
  ])('%j is answered with %j', (line, right) => {
    expect(checkSteps('- [ ] First', line)).toContain(`Write \`${right}\`:`);
  });

  test('is told with its line, also below another step', () => {
    expect(checkSteps('- [ ] Send {#agenda}', '  -[ ] Ask for topics')).toMatchInlineSnapshot(`
      "error malformed-step sops/kickoff.md:9:4
        This looks like a step but is not written as one.
        Write \`- [ ] Ask for topics\`: hyphen, space, brackets with a space or an x between them, space, text."
    `);
  });

  test('a link, a footnote and a list are no steps', () => {
    expect(
      checkSteps('- [ ] First', '- [the list](/sops/kickoff/)', '- an entry', '', '[a]: /sops/kickoff/'),
    ).toBe('');
  });
});

describe('what stands in braces', () => {
  test('a misspelt attribute', () => {
    expect(checkSteps('- [ ] Send {optionl}')).toMatchInlineSnapshot(`
      "error step-attribute sops/kickoff.md:8:13
        \`optionl\` in the braces is not known.
        Did you mean \`optional\`?"
    `);
  });

  test('an attribute that is like none', () => {
    expect(checkSteps('- [ ] Send {colour=red}')).toMatchInlineSnapshot(`
      "error step-attribute sops/kickoff.md:8:13
        \`colour\` in the braces is not known.
        Known are \`#id\`, \`role=…\`, \`due=…\`, \`takes=…\`, \`done=…\`, \`by=…\`, \`skipped=…\`, \`optional\`, \`extra\`."
    `);
  });

  test('a misspelt attribute of a heading', () => {
    expect(checkSteps('- [ ] Send', '## After {whn=later}', '- [ ] Thank')).toMatchInlineSnapshot(`
      "error step-attribute sops/kickoff.md:9:11
        \`whn\` in the braces is not known.
        Did you mean \`when\`?"
    `);
  });

  test('a due day without its sign', () => {
    expect(checkSteps('- [ ] Send {due=2bd}')).toMatchInlineSnapshot(`
      "error step-attribute sops/kickoff.md:8:13
        \`due=2bd\` cannot be read.
        Write days from the start as \`due=+2bd\` (business days), \`due=+5d\` or, before it, \`due=-3bd\`."
    `);
  });

  test('a length that is not one', () => {
    expect(checkSteps('- [ ] Send {takes=10}')).toMatchInlineSnapshot(`
      "error step-attribute sops/kickoff.md:8:13
        \`takes=10\` cannot be read.
        Write \`takes=10min\` or \`takes=2h\`."
    `);
  });

  test('an id with capitals', () => {
    expect(checkSteps('- [ ] Send {#Agenda_1}')).toMatchInlineSnapshot(`
      "error bad-id sops/kickoff.md:8:13
        \`#Agenda_1\` is not an id.
        Write \`#agenda-1\`."
    `);
  });

  test('a day that does not exist, on a step that is not ticked: two faults', () => {
    expect(checkSteps('- [ ] Send {done=2026-02-30}')).toMatchInlineSnapshot(`
      "error malformed-step sops/kickoff.md:8:13
        The step has a day on which it was done, but its box is not ticked.
        Write \`- [x]\`, or take \`done=\` away.
      error step-attribute sops/kickoff.md:8:13
        \`done\` is 2026-02-30, and there is no such day.
        Write the day as \`done=2026-05-04\`."
    `);
  });

  test('two pairs of braces', () => {
    expect(checkSteps('- [ ] Send {#agenda} {due=+1d}')).toMatchInlineSnapshot(`
      "error step-attribute sops/kickoff.md:8:12
        There are braces in the middle of the step, where they are not read.
        Put everything into one pair of braces at the end: \`{#id due=+2bd}\`."
    `);
  });

  test('a role and a person that do not exist', () => {
    expect(checkSteps('- [x] Send {role=cms by=ana-pardo}')).toMatchInlineSnapshot(`
      "error unknown-reference sops/kickoff.md:8:13
        There is no role \`cms\`.
        Did you mean \`csm\`?
      error unknown-reference sops/kickoff.md:8:22
        There is no person \`ana-pardo\`.
        Did you mean \`ana-prado\`?"
    `);
  });
});

describe('the steps as a whole', () => {
  test('the id of an earlier step', () => {
    expect(checkSteps('- [ ] Send {#agenda}', '- [ ] Send again {#agenda}')).toMatchInlineSnapshot(`
      "error duplicate-id sops/kickoff.md:9:19
        The step id \`agenda\` is already used on line 8.
        Give one of the two steps another id: \`{#agenda-2}\`."
    `);
  });

  test('two steps of the same words', () => {
    expect(checkSteps('- [ ] Send', '- [ ] Send')).toContain('The step id `send` is already used on line 8.');
  });

  test('no steps', () => {
    expect(checkSteps('Nothing to do.')).toMatchInlineSnapshot(`
      "warning no-steps sops/kickoff.md:7:1
        There is no step to tick.
        Write the steps below a heading as \`- [ ] What is to be done\`."
    `);
  });
});
