import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { check, print } from '../../fixtures/small-playbook.ts';

const checkText = (text: string) => print(check({ 'people/ana-prado.md': text }));

describe('a file without frontmatter to read', () => {
  test('an empty file', () => {
    expect(checkText('')).toMatchInlineSnapshot(`
      "error empty-file people/ana-prado.md:1:1
        The file is empty.
        Fill it in, beginning with a line of three dashes, or delete it."
    `);
  });

  test('a file of empty lines', () => {
    expect(checkText(' \n\n\t\n')).toMatchInlineSnapshot(`
      "error empty-file people/ana-prado.md:1:1
        The file is empty.
        Fill it in, beginning with a line of three dashes, or delete it."
    `);
  });

  test('text alone', () => {
    expect(checkText('Ana Prado is our CSM.\n')).toMatchInlineSnapshot(`
      "error missing-frontmatter people/ana-prado.md:1:1
        The file does not begin with \`---\`.
        Begin the file with a line \`---\`, then the fields as \`name: value\`, then a line \`---\`."
    `);
  });

  test('an empty line before the dashes', () => {
    expect(checkText('\n---\nname: Ana\nrole: csm\n---\n')).toMatchInlineSnapshot(`
      "error missing-frontmatter people/ana-prado.md:1:1
        The file does not begin with \`---\`.
        Begin the file with a line \`---\`, then the fields as \`name: value\`, then a line \`---\`."
    `);
  });

  test('nothing between the dashes', () => {
    expect(checkText('---\n---\nAna Prado\n')).toMatchInlineSnapshot(`
      "error missing-frontmatter people/ana-prado.md:1:1
        The frontmatter has no fields.
        Begin the file with a line \`---\`, then the fields as \`name: value\`, then a line \`---\`."
    `);
  });

  test('a comment alone between the dashes', () => {
    expect(checkText('---\n# name: Ana\n---\n')).toMatchInlineSnapshot(`
      "error missing-required people/ana-prado.md:2:1 (name)
        \`name\` is missing; it must be text.
        Add \`name: …\`. Full name.
      error missing-required people/ana-prado.md:2:1 (role)
        \`role\` is missing; it must be the id of a role.
        Add \`role: csm\`. Role of the person."
    `);
  });

  test('words between the dashes', () => {
    expect(checkText('---\nAna Prado is our CSM\n---\n')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:1
        The frontmatter is not made of fields.
        Write each field on a line of its own as \`name: value\`."
    `);
  });

  test('a list between the dashes', () => {
    expect(checkText('---\n- Ana\n- csm\n---\n')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:1
        The frontmatter is not made of fields.
        Write each field on a line of its own as \`name: value\`."
    `);
  });
});

describe('dashes that are not what they should be', () => {
  test('no dashes at the end', () => {
    expect(checkText('---\nname: Ana\nrole: csm\n\nOur CSM.\n')).toMatchInlineSnapshot(`
      "error unclosed-frontmatter people/ana-prado.md:1:1
        The frontmatter begins but does not end.
        Put a line with \`---\` alone after the last field."
    `);
  });

  test('three dashes and nothing else', () => {
    expect(checkText('---')).toMatchInlineSnapshot(`
      "error unclosed-frontmatter people/ana-prado.md:1:1
        The frontmatter begins but does not end.
        Put a line with \`---\` alone after the last field."
    `);
  });

  test('four dashes at the end', () => {
    expect(checkText('---\nname: Ana\nrole: csm\n----\nOur CSM.\n---\n')).toMatchInlineSnapshot(`
      "error unclosed-frontmatter people/ana-prado.md:4:1
        The line \`----\` begins like the end of the frontmatter but has more behind the dashes.
        Write \`---\` alone on the line."
    `);
  });

  test('four dashes at the beginning', () => {
    expect(checkText('----\nname: Ana\n----\n')).toMatchInlineSnapshot(`
      "error missing-frontmatter people/ana-prado.md:1:1
        The first line has more than three dashes.
        Begin the file with a line \`---\`, then the fields as \`name: value\`, then a line \`---\`."
    `);
  });

  test('spaces behind the dashes are no fault', () => {
    expect(checkText('--- \nname: Ana\nrole: csm\n---\t\n')).toBe('');
  });

  test('dashes in the text below end nothing', () => {
    expect(checkText('---\nname: Ana\nrole: csm\n---\nOne\n\n---\n\nTwo\n')).toBe('');
  });
});

describe('frontmatter in another language is refused, and never run', () => {
  const trace = join(tmpdir(), `jornada-trace-${process.pid}`);
  const attack = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran')`;

  test('the attack is real: gray-matter as it comes runs it', () => {
    matter(`---js\n${attack}\n---\n`, {});
    expect(existsSync(trace)).toBe(true);
    rmSync(trace);
  });

  test.each(['js', 'javascript', 'JS', ' js', 'coffee', 'coffeescript', 'cson', 'js x'])('---%s', (mark) => {
    const [found, ...others] = check({ 'people/ana-prado.md': `---${mark}\n${attack}\n---\n` });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'executable-frontmatter', severity: 'error', line: 1, column: 1 });
    expect(existsSync(trace)).toBe(false);
  });

  test('says what to write', () => {
    expect(checkText('---toml\nname = "Ana"\n---\n')).toMatchInlineSnapshot(`
      "error executable-frontmatter people/ana-prado.md:1:1
        The first line has \`toml\` behind the dashes; only YAML is read, and nothing is run.
        Write \`---\` alone on the first line and the fields as \`name: value\` below it."
    `);
  });

  test('---yaml is only YAML', () => {
    expect(checkText('---yaml\nname: Ana\nrole: csm\n---\n')).toBe('');
    expect(checkText('---yml\nname: Ana\nrole: csm\n---\n')).toBe('');
  });
});
