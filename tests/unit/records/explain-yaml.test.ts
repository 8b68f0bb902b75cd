import { describe, expect, test } from 'vitest';
import { checkPerson } from '../../fixtures/small-playbook.ts';

describe('a field written twice', () => {
  test('on a line of its own', () => {
    expect(checkPerson('name: Ana\nrole: csm\nname: Bea')).toMatchInlineSnapshot(`
      "error duplicate-key people/ana-prado.md:4:1
        \`name\` is written twice.
        Keep one of the two and delete the other."
    `);
  });

  test('between braces, told by its name', () => {
    expect(checkPerson('name: Ana\nx: { id: a, id: b }')).toMatchInlineSnapshot(`
      "error duplicate-key people/ana-prado.md:3:13
        \`id\` is written twice.
        Keep one of the two and delete the other."
    `);
  });

  test('three times: every line but the first', () => {
    expect(checkPerson('name: Ana\nname: Bea\nname: Caio')).toMatchInlineSnapshot(`
      "error duplicate-key people/ana-prado.md:3:1
        \`name\` is written twice.
        Keep one of the two and delete the other.
      error duplicate-key people/ana-prado.md:4:1
        \`name\` is written twice.
        Keep one of the two and delete the other."
    `);
  });
});

describe('YAML made to hurt', () => {
  test('aliases that grow without end are not expanded', () => {
    const laughs = ['a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]'];
    for (const [one, two] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
      laughs.push(`${two}: &${two} [${Array(9).fill(`*${one}`).join(',')}]`);
    }
    expect(checkPerson(laughs.join('\n'))).toMatchInlineSnapshot(`
      "error yaml-alias people/ana-prado.md:3:1
        A value that begins with \`*\` would mean another value in YAML, which records do not use.
        Write the value out, or put it in quotes if it is meant as text."
    `);
  });

  test('an alias of one value is refused as well', () => {
    expect(checkPerson('name: &name Ana\nrole: *name')).toMatchInlineSnapshot(`
      "error yaml-alias people/ana-prado.md:3:1
        A value that begins with \`*\` would mean another value in YAML, which records do not use.
        Write the value out, or put it in quotes if it is meant as text."
    `);
  });

  test('an asterisk inside of a text is no alias', () => {
    expect(checkPerson('name: "*Ana* and *Bea*"\nrole: csm\n# *this* neither')).toBe('');
  });

  test('a hundred thousand brackets', () => {
    const before = performance.now();
    expect(checkPerson(`name: ${'['.repeat(100_000)}`)).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:1
        The fields are nested more than a hundred levels deep.
        No record needs more than a few levels; look for a row of brackets."
    `);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('a thousand levels by indentation', () => {
    const levels = Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`);
    expect(checkPerson(levels.join('\n'))).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:101:1
        The fields are nested more than a hundred levels deep.
        No record needs more than a few levels; look for a row of brackets."
    `);
  });

  test('half a megabyte of empty lines', () => {
    const before = performance.now();
    expect(checkPerson(`name: Ana${'\n'.repeat(500_000)}role: csm`)).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:1
        The frontmatter has hundreds of empty lines in a row.
        Delete the empty lines."
    `);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('names that every object has', () => {
    const yaml = 'name: Ana\nrole: csm\nconstructor: 1\ntoString: 2\nhasOwnProperty: 3';
    expect(checkPerson(yaml)).toMatchInlineSnapshot(`
      "error unknown-key people/ana-prado.md:4:1 (constructor)
        \`constructor\` is not a field of a person record.
        Its fields are \`name\`, \`role\`, \`email\`, \`segments\`, \`languages\`, \`monthly_cost\`, \`since\`, \`until\`, \`days_off\`.
      error unknown-key people/ana-prado.md:5:1 (toString)
        \`toString\` is not a field of a person record.
        Its fields are \`name\`, \`role\`, \`email\`, \`segments\`, \`languages\`, \`monthly_cost\`, \`since\`, \`until\`, \`days_off\`.
      error unknown-key people/ana-prado.md:6:1 (hasOwnProperty)
        \`hasOwnProperty\` is not a field of a person record.
        Its fields are \`name\`, \`role\`, \`email\`, \`segments\`, \`languages\`, \`monthly_cost\`, \`since\`, \`until\`, \`days_off\`."
    `);
  });

  test('__proto__, which changes nothing and is not passed over', () => {
    expect(checkPerson('name: Ana\nrole: csm\n__proto__: { polluted: true }')).toMatchInlineSnapshot(`
      "error unknown-key people/ana-prado.md:4:1
        \`__proto__\` cannot be the name of a field.
        Give it another name or delete the line."
    `);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});
