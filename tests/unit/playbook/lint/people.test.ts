import { expect, test } from 'vitest';
import { check, print, smallPlaybook } from '../../../fixtures/small-playbook.ts';

const CLIENT = 'clients/padaria/client.md';
const TOUCHPOINT = 'clients/padaria/touchpoints/2026-05-06-kickoff.md';

/** What `check` says of a touchpoint at a client whose contact is Marta Lima. */
const said = (fields: string) =>
  print(
    check({
      [CLIENT]: smallPlaybook[CLIENT]?.replace('phases:', 'contacts: [{ name: Marta Lima }]\nphases:') ?? '',
      [TOUCHPOINT]: `---\ntype: kickoff\n${fields}\n---\n`,
    }),
  );

test('a misspelt id, and a misspelt name of a contact', () => {
  expect(said('attendees: [ana-prad, Marta Lma]')).toMatchInlineSnapshot(`
    "warning unknown-person clients/padaria/touchpoints/2026-05-06-kickoff.md:3:13 (attendees[0])
      \`ana-prad\` is neither a person of the team nor a contact of the client.
      Did you mean \`ana-prado\`?
    warning unknown-person clients/padaria/touchpoints/2026-05-06-kickoff.md:3:23 (attendees[1])
      \`Marta Lma\` is neither a person of the team nor a contact of the client.
      Did you mean \`Marta Lima\`? If it is somebody else, add them to \`contacts\` in client.md."
  `);
});

test('the name of a person in the place of the id', () => {
  expect(said('attendees: [Ana Prado]')).toContain('Did you mean `ana-prado`?');
});

test('an id of nobody', () => {
  expect(said('next: [{ do: Call, who: rui-nunes, due: 2026-05-09 }]')).toMatchInlineSnapshot(`
    "warning unknown-person clients/padaria/touchpoints/2026-05-06-kickoff.md:3:25 (next[0].who)
      \`rui-nunes\` is neither a person of the team nor a contact of the client.
      Create \`people/rui-nunes.md\`, or write the name of a contact."
  `);
});

test('people and contacts as they are called, and somebody else', () => {
  expect(said('attendees: [ana-prado, Marta Lima, Davi Furtado, contador, Анна Белова]')).toBe('');
});

test('nothing is said where the client cannot be read', () => {
  const broken = smallPlaybook[CLIENT]?.replace('start:', 'strat:') ?? '';
  const found = check({ [CLIENT]: broken, [TOUCHPOINT]: '---\ntype: call\nattendees: [Marta Lma]\n---\n' });
  expect(found.map(({ file }) => file)).toEqual([CLIENT]);
});
