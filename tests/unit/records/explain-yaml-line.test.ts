import { describe, expect, test } from 'vitest';
import { checkPerson } from '../../fixtures/small-playbook.ts';

describe('YAML that cannot be read is answered with the line to write', () => {
  test('a colon in a text without quotes', () => {
    expect(checkPerson('name: Ana: the CSM\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:7
        The text contains a colon, so it cannot be told from a field.
        Put the text in quotes: \`name: "Ana: the CSM"\`."
    `);
  });

  test('a tab', () => {
    expect(checkPerson('name: Ana\nsegments:\n\t- enterprise\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:4:1
        The line is indented with a tab.
        Indent with spaces, two for each level."
    `);
  });

  test('a double quote that is not closed, told on the line where it opens', () => {
    expect(checkPerson('name: "Ana\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:7
        The text opens with \`"\` and does not close.
        Put \`"\` at the end: \`name: "Ana"\`."
    `);
  });

  test('a single quote that is not closed', () => {
    expect(checkPerson("name: Ana\nrole: 'csm\nsince: 2026-01-01")).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:3:7
        The text opens with \`'\` and does not close.
        Put \`'\` at the end: \`role: 'csm'\`."
    `);
  });

  test('a list that is not closed', () => {
    expect(checkPerson('name: Ana\nsegments: [enterprise\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:3:11
        The list opens with \`[\` and does not close.
        Put \`]\` at the end: \`segments: [enterprise]\`."
    `);
  });

  test('a quote inside of an entry: the group that is cut by it is no second fault', () => {
    expect(checkPerson('phases:\n  - { id: a, name: "x }\n  - { id: b }')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:3:20
        The text opens with \`"\` and does not close.
        Put \`"\` where it ends."
    `);
  });

  test('a bracket too many', () => {
    expect(checkPerson('segments: [enterprise]]\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:23
        There is a \`]\` without its \`[\`.
        Delete it, or put the other one where it belongs."
    `);
  });

  test('no space after the colon', () => {
    expect(checkPerson('name:Ana\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:1
        There is no space after the colon.
        Write \`name: Ana\`."
    `);
  });

  test('no space after the colon of the last field', () => {
    expect(checkPerson('name: Ana\nrole:csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:3:1
        There is no space after the colon.
        Write \`role: csm\`."
    `);
  });

  test('several faults in one file, each on its line', () => {
    expect(checkPerson('name: Ana: the CSM\nrole:csm\nsegments: [a\nsince: "2026')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:7
        The text contains a colon, so it cannot be told from a field.
        Put the text in quotes: \`name: "Ana: the CSM"\`.
      error malformed-yaml people/ana-prado.md:3:1
        There is no space after the colon.
        Write \`role: csm\`.
      error malformed-yaml people/ana-prado.md:4:11
        The list opens with \`[\` and does not close.
        Put \`]\` at the end: \`segments: [a]\`.
      error malformed-yaml people/ana-prado.md:5:8
        The text opens with \`"\` and does not close.
        Put \`"\` at the end: \`since: "2026"\`."
    `);
  });
});

describe('a text that begins with a sign that YAML reads otherwise', () => {
  test('an at sign', () => {
    expect(checkPerson('name: @ana\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:7
        A text cannot begin with \`@\`.
        Put the text in quotes: \`name: "@ana"\`."
    `);
  });

  test('an exclamation mark', () => {
    expect(checkPerson('name: !important\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:7
        A text cannot begin with \`!\`.
        Put the text in quotes: \`name: "!important"\`."
    `);
  });

  test('an asterisk', () => {
    expect(checkPerson('name: *ana\nrole: csm')).toMatchInlineSnapshot(`
      "error yaml-alias people/ana-prado.md:2:7
        A value that begins with \`*\` would mean another value in YAML, which records do not use.
        Write the value out, or put it in quotes if it is meant as text."
    `);
  });

  test('a greater-than sign', () => {
    expect(checkPerson('name: > 5\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:9
        A text cannot begin with \`>\`.
        Put the text in quotes: \`name: "> 5"\`."
    `);
  });

  test('quotes, and more text behind them', () => {
    expect(checkPerson('name: "Ana" Prado\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:13
        The text goes on after the quote that closes it.
        Put the whole text in quotes: \`name: '"Ana" Prado'\`."
    `);
  });

  test('an apostrophe inside of single quotes', () => {
    expect(checkPerson("name: 'it's Ana'\nrole: csm")).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:11
        The text goes on after the quote that closes it.
        Put the whole text in quotes: \`name: "it's Ana"\`."
    `);
  });
});

describe('lines that are no fields or stand askew', () => {
  test('a word without a colon', () => {
    expect(checkPerson('name: Ana\nrole\nsince: 2026-01-01')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:3:1
        The line \`role\` has no colon, so it is not a field.
        Write \`name: value\`. A text of several lines goes in quotes, its further lines indented."
    `);
  });

  test('a field indented below a value', () => {
    expect(checkPerson('name: Ana\n  role: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:3:3
        The line \`role: csm\` is not lined up with the lines around it.
        Begin it in the same column as the other fields, or entries, of its group."
    `);
  });

  test('an entry indented less than the one before', () => {
    expect(checkPerson('segments:\n  - a\n - b')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:4:2
        The line \`- b\` is not lined up with the lines around it.
        Begin it in the same column as the other fields, or entries, of its group."
    `);
  });

  test('a list behind the name of its field', () => {
    expect(checkPerson('segments: - enterprise\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:11
        A list cannot begin behind other text.
        Write each entry on a line of its own below the field: hyphen, space, text."
    `);
  });

  test('a comma that is missing between fields', () => {
    expect(checkPerson('x: { id: a name: b }')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:10
        Between the brackets a comma is missing, or a text contains a colon.
        Put a comma between the fields and quotes around a text with a colon: \`{ id: first, name: "Go: now" }\`."
    `);
  });

  test('a character that cannot be seen', () => {
    expect(checkPerson('name: Ana\u001b[31m\nrole: csm')).toMatchInlineSnapshot(`
      "error malformed-yaml people/ana-prado.md:2:10
        The line has an invisible character that is not a letter, as some programs copy along.
        Delete the line and type it anew."
    `);
  });
});
