import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/records/place.ts';
import { check, print, smallPlaybook } from '../../fixtures/small-playbook.ts';

const person = smallPlaybook['people/ana-prado.md'] ?? '';
/** What `check` says of one more file. */
const checkFile = (path: string, text = person) => print(check({ [path]: text }));

test('the place of a file says what its record is', () => {
  const paths = [
    'site.md',
    'people/ana-prado.md',
    'handbook/welcome/first-week.mdx',
    'clients/padaria/client.md',
    'clients/padaria/checklists/kickoff.md',
    'clients/padaria/touchpoints/2026-05-06-kickoff.md',
  ];
  expect(paths.map((path) => JSON.stringify(placeOf(path)))).toMatchInlineSnapshot(`
    [
      "{"place":{"kind":"site","id":"site"}}",
      "{"place":{"kind":"person","id":"ana-prado"}}",
      "{"place":{"kind":"handbook","id":"welcome/first-week"}}",
      "{"place":{"kind":"client","id":"padaria","client":"padaria"}}",
      "{"place":{"kind":"checklist","id":"kickoff","client":"padaria"}}",
      "{"place":{"kind":"touchpoint","id":"2026-05-06-kickoff","client":"padaria","date":"2026-05-06"}}",
    ]
  `);
});

describe('a name that cannot be an id', () => {
  test('capitals and a space', () => {
    expect(checkFile('people/Bea Lima.md')).toMatchInlineSnapshot(`
      "error bad-file-name people/Bea Lima.md:1:1
        The file name \`Bea Lima.md\` cannot be used: names have lower-case letters without accents, digits and single hyphens, at most 80.
        Rename it to \`people/bea-lima.md\`."
    `);
  });

  test('accents and Cyrillic are written in ASCII', () => {
    expect(checkFile('people/joão.md')).toContain('Rename it to `people/joao.md`.');
    expect(checkFile('people/анна.md')).toContain('Rename it to `people/anna.md`.');
    expect(checkFile('people/日本.md')).toContain('Rename it to `people/a-short-name.md`.');
  });

  test('a touchpoint keeps its day', () => {
    const path = 'clients/padaria/touchpoints/2026-05-07-Reunião.md';
    expect(checkFile(path, '---\ntype: call\n---\n')).toMatchInlineSnapshot(`
      "error bad-file-name clients/padaria/touchpoints/2026-05-07-Reunião.md:1:1
        The file name \`2026-05-07-Reunião.md\` cannot be used: names have lower-case letters without accents, digits and single hyphens, at most 80.
        Rename it to \`clients/padaria/touchpoints/2026-05-07-reuniao.md\`."
    `);
  });

  test('the folder of a client is one fault, however many files it holds', () => {
    const files = ['client.md', 'scope.md', 'access.md'].map((name) => [
      `clients/Casa Azul/${name}`,
      smallPlaybook[`clients/padaria/${name}`] ?? '',
    ]);
    expect(print(check(Object.fromEntries(files)))).toMatchInlineSnapshot(`
      "error bad-file-name clients/Casa Azul/access.md:1:1
        The folder name \`clients/Casa Azul/\` cannot be used: names have lower-case letters without accents, digits and single hyphens, at most 80.
        Rename it to \`clients/casa-azul/\`."
    `);
  });

  test('two files meant for one name are two faults', () => {
    expect(check({ 'people/Bea.md': person, 'people/BEA.md': person }).map(({ file }) => file)).toEqual([
      'people/BEA.md',
      'people/Bea.md',
    ]);
  });

  test('what is wrong inside of the file is said at once', () => {
    expect(checkFile('people/Bea.md', 'no frontmatter').match(/^error \S+/gm)).toEqual([
      'error missing-frontmatter',
      'error bad-file-name',
    ]);
  });

  test('who refers to the record that is meant is not at fault', () => {
    expect(check({ 'people/ana-prado.md': null, 'people/Ana Prado.md': person })).toMatchObject([
      { rule: 'bad-file-name' },
    ]);
  });

  test.each(['a..b', '..\\..\\etc', 'a%2e%2e%2fb', '-a', 'a-', 'a--b', 'a_b', 'con\nx', 'a'.repeat(81)])(
    'the name %j is refused',
    (name) => {
      expect(placeOf(`people/${name}.md`)).toMatchObject({ problem: { rule: 'bad-file-name' } });
      expect(placeOf(`clients/${name}/client.md`)).toMatchObject({ problem: { rule: 'bad-file-name' } });
      expect(placeOf(`handbook/${name}/a.md`)).toMatchObject({ problem: { rule: 'bad-file-name' } });
    },
  );
});

test('a checklist begun from a procedure asks for the client, and does not propose the placeholder', () => {
  const placement = placeOf('clients/CLIENT/checklists/kickoff.md');
  expect(placement).toEqual({
    folder: 'clients/CLIENT',
    problem: {
      rule: 'bad-file-name',
      message: 'The folder `CLIENT` stands for the id of a client, which nobody has filled in.',
      hint: "Put the name of the client's folder in its place, as in `clients/padaria-aurora/checklists/kickoff.md`.",
    },
  });
});
