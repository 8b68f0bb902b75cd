import { describe, expect, test } from 'vitest';
import {
  check,
  checkChange,
  diagnosticsOf,
  print,
  smallPlaybook,
  withPlaybook,
} from '../../fixtures/small-playbook.ts';

const CLIENT = 'clients/padaria/client.md';
const run = smallPlaybook['clients/padaria/checklists/kickoff.md'] ?? '';

describe('a reference to nothing', () => {
  test('is answered with the nearest id', () => {
    expect(checkChange(CLIENT, 'owner: ana-prado', 'owner: ana-pardo')).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/client.md:3:8 (owner)
        There is no person \`ana-pardo\`.
        Did you mean \`ana-prado\`?"
    `);
  });

  test('is answered with those there are, where none is near', () => {
    const roles = Object.fromEntries(
      'bcdefghij'.split('').map((letter) => [`roles/${letter.repeat(5)}.md`, '---\nname: x\n---\n']),
    );
    const person = { 'people/bea.md': '---\nname: Bea\nrole: accountant\n---\n' };
    expect(print(check({ ...person, ...roles }))).toMatchInlineSnapshot(`
      "error unknown-reference people/bea.md:3:7 (role)
        There is no role \`accountant\`.
        Write one of \`bbbbb\`, \`ccccc\`, \`csm\`, \`ddddd\`, \`eeeee\`, \`fffff\`, \`ggggg\`, \`hhhhh\` and 2 more."
    `);
    expect(print(check(person))).toContain('The only one is `csm`.');
  });

  test('is answered with what to do where there are none', () => {
    expect(checkChange(CLIENT, 'phases:', 'segment: enterprise\nphases:')).toBe('');
    const none = {
      'segments/enterprise.md': null,
      'people/ana-prado.md': '---\nname: Ana\nrole: csm\n---\n',
    };
    const client = smallPlaybook[CLIENT]?.replace('phases:', 'segment: enterprise\nphases:') ?? '';
    expect(print(check({ ...none, [CLIENT]: client }))).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/client.md:7:10 (segment)
        There is no segment \`enterprise\`.
        Create \`segments/enterprise.md\` first; it may also be left out."
    `);
  });

  test('in a list of groups is told with its place', () => {
    expect(
      checkChange('journeys/adoption.md', 'sops: [kickoff]', 'sops: [kickoff, qbr]'),
    ).toMatchInlineSnapshot(`
      "error unknown-reference journeys/adoption.md:4:82 (phases[0].sops[1])
        There is no sop \`qbr\`.
        The only one is \`kickoff\`; it may also be left out."
    `);
  });

  test('in one of several shapes', () => {
    const gate =
      'ready_for_kickoff: [{ contract: signed }, { briefing: frist, at_least: 80% }, { checklist: kickof, done: true }]';
    expect(checkChange('journeys/adoption.md', 'repeat:', `${gate}\nrepeat:`)).toMatchInlineSnapshot(`
      "error unknown-reference journeys/adoption.md:6:55 (ready_for_kickoff[1].briefing)
        There is no questionnaire \`frist\`.
        Did you mean \`first\`?
      error unknown-reference journeys/adoption.md:6:92 (ready_for_kickoff[2].checklist)
        There is no sop \`kickof\`.
        Did you mean \`kickoff\`?"
    `);
  });
});

describe('in a file with another fault', () => {
  const person = 'name: Bea\nrole: cms\nsegments: [enterprise, small]\ncolour: red';

  test('references, steps and links are looked at all the same', () => {
    expect(
      print(check({ 'people/bea.md': `---\n${person}\n---\nSee [it](/sops/kick/).\n` })),
    ).toMatchInlineSnapshot(`
      "error unknown-reference people/bea.md:3:7 (role)
        There is no role \`cms\`.
        Did you mean \`csm\`?
      error unknown-reference people/bea.md:4:24 (segments[1])
        There is no segment \`small\`.
        The only one is \`enterprise\`; it may also be left out.
      error unknown-key people/bea.md:5:1 (colour)
        \`colour\` is not a field of a person record.
        Its fields are \`name\`, \`role\`, \`email\`, \`segments\`, \`languages\`, \`monthly_cost\`, \`since\`, \`until\`, \`days_off\`.
      error broken-link people/bea.md:7:10
        There is no page \`/sops/kick/\`.
        Links to other records look like \`/sops/ID/\` or \`/clients/ID/\`, links to the web begin with \`https://\`."
    `);
    expect(
      print(
        check({
          'clients/padaria/checklists/kickoff.md': run
            .replace('version: 2', 'version: two')
            .replace('by=ana-prado', 'by=ana'),
        }),
      ),
    ).toMatchInlineSnapshot(`
      "error wrong-type clients/padaria/checklists/kickoff.md:2:10 (version)
        \`version\` must be a whole number; it is the text "two".
        Write it like \`3\`.
      error unknown-reference clients/padaria/checklists/kickoff.md:6:48
        There is no person \`ana\`.
        The only one is \`ana-prado\`."
    `);
  });

  test('a text that is no id is one fault', () => {
    const found = check({
      [CLIENT]: smallPlaybook[CLIENT]?.replace('owner: ana-prado', 'owner: Ana Prado') ?? '',
    });
    expect(print(found)).toMatchInlineSnapshot(`
      "error bad-id clients/padaria/client.md:3:8 (owner)
        \`owner\` must be the id of a person; it is the text "Ana Prado".
        Did you mean \`ana-prado\`?"
    `);
  });
});

describe('hints take ids from the playbook', () => {
  test('where there are some', () => {
    expect(checkChange(CLIENT, 'owner: ana-prado\n', '')).toMatchInlineSnapshot(`
      "error missing-required clients/padaria/client.md:2:1 (owner)
        \`owner\` is missing; it must be the id of a person.
        Add \`owner: ana-prado\`. Manager of the client."
    `);
  });

  test('and say what to create where there are none', () => {
    const alone = { 'site.md': smallPlaybook['site.md'] ?? '', 'people/bea.md': '---\nname: Bea\n---\n' };
    expect(withPlaybook({}, (folder) => print(diagnosticsOf(folder)), alone)).toMatchInlineSnapshot(`
      "error missing-required people/bea.md:2:1 (role)
        \`role\` is missing; it must be the id of a role.
        Add \`role: ID\`. Role of the person. Create \`roles/ID.md\` first."
    `);
  });
});

describe('a file named after nothing', () => {
  test('is answered with the name to give it', () => {
    expect(print(check({ 'clients/padaria/checklists/kikoff.md': run }))).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/checklists/kikoff.md:1:1
        The file is named after the sop or play \`kikoff\`, which does not exist.
        Rename it to \`kickoff.md\`."
    `);
  });

  test('is answered with the procedures there are', () => {
    expect(print(check({ 'clients/padaria/checklists/renewal.md': run }))).toMatchInlineSnapshot(`
      "error unknown-reference clients/padaria/checklists/renewal.md:1:1
        The file is named after the sop or play \`renewal\`, which does not exist.
        The only one is \`kickoff\`."
    `);
  });
});
