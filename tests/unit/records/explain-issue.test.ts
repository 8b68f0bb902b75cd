import { describe, expect, test } from 'vitest';
import { checkChange, checkPerson } from '../../fixtures/small-playbook.ts';

const JOURNEY = 'journeys/adoption.md';
const SEGMENT = 'segments/enterprise.md';
const CLIENT = 'clients/padaria/client.md';
const SCOPE = 'clients/padaria/scope.md';

describe('a field that the kind does not have', () => {
  test('is misspelt', () => {
    expect(checkPerson('name: Ana\nrole: csm\nlangauges: [en]')).toMatchInlineSnapshot(`
      "error unknown-key people/ana-prado.md:4:1 (langauges)
        \`langauges\` is not a field of a person record.
        Did you mean \`languages\`?"
    `);
  });

  test('is misspelt and required: one fault, not two', () => {
    expect(checkPerson('name: Ana\nrol: csm')).toMatchInlineSnapshot(`
      "error unknown-key people/ana-prado.md:3:1 (rol)
        \`rol\` is not a field of a person record.
        Did you mean \`role\`?"
    `);
  });

  test('is like nothing: all fields are named', () => {
    expect(checkPerson('name: Ana\nrole: csm\nfavourite_colour: blue')).toMatchInlineSnapshot(`
      "error unknown-key people/ana-prado.md:4:1 (favourite_colour)
        \`favourite_colour\` is not a field of a person record.
        Its fields are \`name\`, \`role\`, \`email\`, \`segments\`, \`languages\`, \`monthly_cost\`, \`since\`, \`until\`, \`days_off\`."
    `);
  });

  test('is `id`, which the name of the file gives', () => {
    expect(checkPerson('id: ana-prado\nname: Ana\nrole: csm')).toMatchInlineSnapshot(`
      "error unknown-key people/ana-prado.md:2:1 (id)
        \`id\` is not a field of a person record.
        Delete the line: the file's name is the id."
    `);
  });

  test('stands inside of a list', () => {
    expect(checkChange(JOURNEY, 'lasts: 90d }', 'lasts: 90d, gaol: Use }')).toMatchInlineSnapshot(`
      "error unknown-key journeys/adoption.md:5:65 (phases[1].gaol)
        \`gaol\` is not a field of \`phases[1]\`.
        Did you mean \`goal\`?"
    `);
  });

  test('stands inside of a group with a name of its own', () => {
    expect(checkChange(CLIENT, '{ entered: 2026-05-04 }', '{ enterd: 2026-05-04 }')).toMatchInlineSnapshot(`
      "error unknown-key clients/padaria/client.md:7:22 (phases.welcome.enterd)
        \`enterd\` is not a field of \`phases.welcome\`.
        Did you mean \`entered\`?"
    `);
  });
});

describe('a required field that is missing', () => {
  test('at the top', () => {
    expect(checkPerson('name: Ana')).toMatchInlineSnapshot(`
      "error missing-required people/ana-prado.md:2:1 (role)
        \`role\` is missing; it must be the id of a role.
        Add \`role: csm\`. Role of the person."
    `);
  });

  test('in an entry of a list, told where the entry stands', () => {
    expect(checkChange(JOURNEY, 'stage: ongoing, lasts: 90d', 'stage: ongoing')).toMatchInlineSnapshot(`
      "error missing-required journeys/adoption.md:5:5 (phases[1].lasts)
        \`phases[1].lasts\` is missing; it must be a duration.
        Add \`lasts: 28d\`. Planned length."
    `);
  });

  test('that is a list of groups', () => {
    expect(checkChange('questionnaires/first.md', /questions:[\s\S]*(?=---)/, '')).toMatchInlineSnapshot(`
      "error missing-required questionnaires/first.md:2:1 (questions)
        \`questions\` is missing.
        Add \`questions: [{ id: more-orders, ask: … }]\`. The questions, in order."
    `);
  });

  test('all of them at once', () => {
    expect(checkChange(CLIENT, /owner[\s\S]*2026-05-04\n/, '').match(/\(\w+\)/g)).toEqual([
      '(journey)',
      '(owner)',
      '(start)',
    ]);
  });
});

describe('a value that may be one of several shapes', () => {
  test('a condition with a misspelt field', () => {
    expect(
      checkChange(JOURNEY, 'repeat:', 'ready_for_kickoff: [{ acess: verified }]\nrepeat:'),
    ).toMatchInlineSnapshot(`
      "error unknown-key journeys/adoption.md:6:23 (ready_for_kickoff[0].acess)
        \`acess\` is not a field of \`ready_for_kickoff[0]\`.
        Did you mean \`access\`?"
    `);
  });

  test('a condition that is a word', () => {
    expect(checkChange(JOURNEY, 'repeat:', 'ready_for_kickoff: [verified]\nrepeat:')).toMatchInlineSnapshot(`
      "error wrong-type journeys/adoption.md:6:21 (ready_for_kickoff[0])
        \`ready_for_kickoff[0]\` must be a group of fields; it is the text "verified".
        Write it like \`{ contract: signed }\`."
    `);
  });

  test('a condition with a wrong value: what is said is about the shape that was meant', () => {
    const gate = '[{ checklist: kickoff, done: yes }, { briefing: first, at_least: 80 }]';
    expect(checkChange(JOURNEY, 'repeat:', `ready_for_kickoff: ${gate}\nrepeat:`)).toMatchInlineSnapshot(`
      "error wrong-value journeys/adoption.md:6:49 (ready_for_kickoff[0].done)
        \`ready_for_kickoff[0].done\` is the text "yes"; it must be \`true\`.
        Write \`true\`.
      error wrong-type journeys/adoption.md:6:85 (ready_for_kickoff[1].at_least)
        \`ready_for_kickoff[1].at_least\` must be a percentage; it is the number 80.
        Write it like \`80%\`."
    `);
  });

  test('a rule written as a formula', () => {
    expect(
      checkChange(SEGMENT, '{ all: [{ fact: staff, above: 100 }] }', 'staff > 100'),
    ).toMatchInlineSnapshot(`
      "error wrong-type segments/enterprise.md:3:8 (match)
        \`match\` must be a group of fields; it is the text "staff > 100".
        Write it like \`{ all: [{ fact: staff, above: 100 }] }\`."
    `);
  });

  test('a rule with two ways to combine its tests', () => {
    expect(checkChange(SEGMENT, 'above: 100 }] }', 'above: 100 }], other: [] }')).toMatchInlineSnapshot(`
      "error unknown-key segments/enterprise.md:3:46 (match.other)
        \`other\` is not a field of \`match\`.
        Its fields are \`all\`."
    `);
  });

  test('an item of the scope without a name, one that is a number and one that is empty', () => {
    expect(checkChange(SCOPE, '[Monthly report]', '[{ limit: 2 a week }, 5, ""]')).toMatchInlineSnapshot(`
      "error missing-required clients/padaria/scope.md:3:12 (included[0].name)
        \`included[0].name\` is missing; it must be text.
        Add \`name: …\`. What is delivered.
      error wrong-type clients/padaria/scope.md:3:33 (included[1])
        \`included[1]\` must be text or a group of fields; it is the number 5.
        Write it like \`{ name: … }\`.
      error empty-value clients/padaria/scope.md:3:36 (included[2])
        \`included[2]\` is empty.
        Fill it in, or delete the line if it is not needed."
    `);
  });

  test('a fact that is a list', () => {
    expect(checkChange(CLIENT, '{ staff: 140 }', '{ staff: [140] }')).toMatchInlineSnapshot(`
      "error wrong-type clients/padaria/client.md:6:17 (facts.staff)
        \`facts.staff\` must be a number or true or false or text; it is a list.
        Write it like \`12\`."
    `);
  });

  test('an account id of more digits than a number keeps', () => {
    const accounts = 'accounts: [{ platform: meta, id: 12345678901234567890 }]\n';
    expect(checkChange(CLIENT, 'phases:', `${accounts}phases:`)).toMatchInlineSnapshot(`
      "error wrong-value clients/padaria/client.md:7:34 (accounts[0].id)
        \`accounts[0].id\` is a number of more digits than can be kept.
        Put it in quotes, so that it stays as it is written."
    `);
    expect(checkChange(CLIENT, 'phases:', `${accounts.replace(/(\d+)/, '"$1"')}phases:`)).toBe('');
  });
});

describe('a name of a field that cannot be one', () => {
  test('a fact', () => {
    expect(checkChange(CLIENT, 'staff: 140', 'Staff count: 140')).toMatchInlineSnapshot(`
      "error bad-id clients/padaria/client.md:6:10 (facts.Staff count)
        \`Staff count\` is not the name of a fact.
        Write it in lower-case letters without accents or spaces, like \`came_from_competitor\`."
    `);
  });

  test('a phase', () => {
    expect(checkChange(CLIENT, '{ welcome:', '{ Boas-vindas:')).toMatchInlineSnapshot(`
      "error bad-id clients/padaria/client.md:7:11 (phases.Boas-vindas)
        \`Boas-vindas\` is not an id.
        Write it in lower-case letters without accents or spaces, like \`more-orders\`."
    `);
  });

  test('names that every object has are names like any other', () => {
    expect(checkChange(CLIENT, '{ welcome:', '{ constructor:')).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/client.md:7:11 (phases.constructor)
        The journey \`adoption\` has no phase \`constructor\`.
        Write one of \`welcome\`, \`adoption\`, \`adoption-2\`."
    `);
  });
});
