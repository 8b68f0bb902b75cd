import { describe, expect, test } from 'vitest';
import { parseSteps } from '../../../../src/records/bodies/steps.ts';

/** What is said of one line of a body of steps. */
const told = (line: string) =>
  parseSteps(line, 1)
    .problems.map(({ rule, column, message, hint }) => `${line}\n${rule} at ${column}: ${message} ${hint}`)
    .join('\n');

describe('a broken box', () => {
  test.each([
    '- [ x ] Send',
    '- [ x] Send',
    '- [x ] Send',
    '[x ] Send',
    '- (x) Send',
    '- ( ) Send',
    '- [ х ] Send',
  ])('%j is an error', (line) => {
    expect(told(line)).toMatch(/malformed-step at [13]: .* Write `- \[[x ]\] Send`/);
  });

  test('is told with its column', () => {
    expect(told('  - [ x ] Send {#send}')).toMatchInlineSnapshot(`
      "  - [ x ] Send {#send}
      malformed-step at 5: This looks like a step but is not written as one. Write \`- [x] Send {#send}\`: hyphen, space, brackets with a space or an x between them, space, text."
    `);
    expect(told('- third {#three}')).toMatchInlineSnapshot(`
      "- third {#three}
      malformed-step at 1: This has the braces of a step and no box. Write \`- [ ] third {#three}\`, or \`- [x]\` if it is done."
    `);
    expect(told('2. third {#three due=+1d')).toMatchInlineSnapshot(`
      "2. third {#three due=+1d
      malformed-step at 1: This has the braces of a step and no box. Write \`- [ ] third {#three due=+1d\`, or \`- [x]\` if it is done."
    `);
  });

  test.each([
    '- (c) 2026',
    '- [x](/sops/kickoff/)',
    '[x]: /sops/kickoff/',
    '- {name}',
    '- See {{#if}}',
    '(x) is y',
  ])('%j is none', (line) => {
    expect(told(line)).toBe('');
  });
});

describe('what was meant in the braces', () => {
  test('braces and quotation marks that are not closed', () => {
    expect(told('- [x] Send {#id done=2026-05-05 by=ana-prado')).toMatchInlineSnapshot(`
      "- [x] Send {#id done=2026-05-05 by=ana-prado
      step-attribute at 12: The braces are not closed. Write \`{#id done=2026-05-05 by=ana-prado}\`."
    `);
    expect(told('- [ ] Send {#v skipped="Pays by invoice}')).toMatchInlineSnapshot(`
      "- [ ] Send {#v skipped="Pays by invoice}
      step-attribute at 16: The quotation mark of \`skipped\` is not closed. Write \`skipped="Pays by invoice"\`."
    `);
    expect(told('- [ ] Send {#v skipped=“Pays by invoice” optional}')).toMatchInlineSnapshot(`
      "- [ ] Send {#v skipped=“Pays by invoice” optional}
      step-attribute at 16: The quotation mark of \`skipped\` is not a straight one. Write \`skipped="Pays by invoice"\`."
    `);
    expect(told('## After {when="a week later}')).toMatchInlineSnapshot(`
      "## After {when="a week later}
      step-attribute at 11: The quotation mark of \`when\` is not closed. Write \`when="a week later"\`."
    `);
  });

  test('a reason without quotation marks', () => {
    expect(told('- [ ] Send {#v skipped=Pays by invoice}')).toMatchInlineSnapshot(`
      "- [ ] Send {#v skipped=Pays by invoice}
      step-attribute at 16: \`skipped=Pays by invoice\` has several words. Put them in quotes: \`skipped="Pays by invoice"\`."
    `);
    expect(told('## After {when=a week later}')).toMatchInlineSnapshot(`
      "## After {when=a week later}
      step-attribute at 11: \`when=a week later\` has several words. Put them in quotes: \`when="a week later"\`."
    `);
  });

  test('a colon or spaces in place of the equals sign', () => {
    expect(told('- [x] Send {#q done: 2026-11-19}')).toMatchInlineSnapshot(`
      "- [x] Send {#q done: 2026-11-19}
      step-attribute at 16: \`done: 2026-11-19\` is not written as the others in the braces. Write \`done=2026-11-19\`, with an equals sign and no spaces around it."
    `);
    expect(told('- [x] Send {#q done = 2026-11-19 by: ana-prado}')).toMatchInlineSnapshot(`
      "- [x] Send {#q done = 2026-11-19 by: ana-prado}
      step-attribute at 16: \`done = 2026-11-19\` is not written as the others in the braces. Write \`done=2026-11-19\`, with an equals sign and no spaces around it.
      - [x] Send {#q done = 2026-11-19 by: ana-prado}
      step-attribute at 34: \`by: ana-prado\` is not written as the others in the braces. Write \`by=ana-prado\`, with an equals sign and no spaces around it."
    `);
    expect(told('- [x] Send {#q done:2026-11-19}')).toMatchInlineSnapshot(`
      "- [x] Send {#q done:2026-11-19}
      step-attribute at 16: \`done:2026-11-19\` is not written as the others in the braces. Write \`done=2026-11-19\`, with an equals sign and no spaces around it."
    `);
    expect(told('- [x] Send {#q done= 2026-11-19}')).toMatchInlineSnapshot(`
      "- [x] Send {#q done= 2026-11-19}
      step-attribute at 16: \`done= 2026-11-19\` is not written as the others in the braces. Write \`done=2026-11-19\`, with an equals sign and no spaces around it."
    `);
    expect(told('- [x] Send {#q done=}')).toMatchInlineSnapshot(`
      "- [x] Send {#q done=}
      step-attribute at 16: \`done\` has no value. Write it as \`done=…\`."
    `);
  });

  test('a day and a person without their names', () => {
    expect(told('- [x] Send {#two2 2026-11-19 maria-silva}')).toMatchInlineSnapshot(`
      "- [x] Send {#two2 2026-11-19 maria-silva}
      step-attribute at 19: \`2026-11-19 maria-silva\` stands in the braces without saying what it is. Write \`done=2026-11-19 by=maria-silva\`."
    `);
    expect(told('- [x] Send {#two2 19/11/2026}')).toMatchInlineSnapshot(`
      "- [x] Send {#two2 19/11/2026}
      step-attribute at 19: \`19/11/2026\` stands in the braces without saying what it is. Write \`done=2026-11-19\`."
    `);
  });

  test('a day that does not exist, or is written otherwise', () => {
    expect(told('- [x] Send {done=2026-11-31}')).toMatchInlineSnapshot(`
      "- [x] Send {done=2026-11-31}
      step-attribute at 13: \`done\` is 2026-11-31, and there is no such day. Write the day as \`done=2026-05-04\`."
    `);
    expect(told('- [x] Send {done=19.11.2026}')).toMatchInlineSnapshot(`
      "- [x] Send {done=19.11.2026}
      step-attribute at 13: \`done=19.11.2026\` cannot be read. Write the day as \`done=2026-11-19\`."
    `);
    expect(told('- [x] Send {done=today}')).toMatchInlineSnapshot(`
      "- [x] Send {done=today}
      step-attribute at 13: \`done=today\` cannot be read. Write the day as \`done=2026-05-04\`."
    `);
  });

  test('a length in words', () => {
    expect(told('- [ ] Send {takes=1 hour}')).toMatchInlineSnapshot(`
      "- [ ] Send {takes=1 hour}
      step-attribute at 13: \`takes=1 hour\` cannot be read. Write \`takes=1h\`."
    `);
    expect(told('- [ ] Send {takes=30m}')).toMatchInlineSnapshot(`
      "- [ ] Send {takes=30m}
      step-attribute at 13: \`takes=30m\` cannot be read. Write \`takes=30min\`."
    `);
    expect(told('- [ ] Send {due=2 days}')).toMatchInlineSnapshot(`
      "- [ ] Send {due=2 days}
      step-attribute at 13: \`due=2 days\` cannot be read. Write days from the start as \`due=+2bd\` (business days), \`due=+5d\` or, before it, \`due=-3bd\`."
    `);
  });

  test('a name is kept whole for the search of who was meant', () => {
    const { body, problems } = parseSteps('- [x] Send {#v by=Ana Prado optional}', 1);
    expect(problems).toEqual([]);
    expect(body.sections[0]?.steps[0]).toMatchObject({ by: 'Ana Prado', optional: true });
  });

  test('nothing, where all is right', () => {
    expect(told('- [x] Send {#v role=csm due=-3bd takes=2h done=2026-05-05 by=ana-prado optional}')).toBe('');
    expect(told('- [ ] Send {skipped="They said: by invoice" #v}')).toBe('');
  });
});
