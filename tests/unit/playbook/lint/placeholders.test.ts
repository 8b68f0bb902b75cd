import { expect, test } from 'vitest';
import { check, checkChange, print, smallPlaybook } from '../../../fixtures/small-playbook.ts';

test('a field of a new record that nobody filled in is told with its place', () => {
  expect(
    checkChange('clients/padaria/client.md', 'Padaria Aurora', 'Name of the client'),
  ).toMatchInlineSnapshot(`
    "warning placeholder clients/padaria/client.md:2:7 (name)
      “Name of the client” is what a new record begins with, and nobody has replaced it.
      Write what is meant, or take it out."
  `);
});

test('so are a list, a step, an item and a paragraph, in every language', () => {
  const sop = smallPlaybook['sops/kickoff.md'] ?? '';
  const found = check({
    'roles/csm.md':
      '---\nname: CSM\nprofile: [Precise, Черта подходящего человека]\n---\nComo é uma boa semana.\n',
    'sops/kickoff.md': `${sop}- [ ] What is to be done first {#first-step due=+1bd}\n`,
    'maps/process.md': '---\ntitle: Map\n---\n- Onboarding\n  - What belongs to the branch\n',
  });
  expect(found.map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ['placeholder', 'maps/process.md', 5],
    ['placeholder', 'roles/csm.md', 3],
    ['placeholder', 'roles/csm.md', 5],
    ['placeholder', 'sops/kickoff.md', 10],
  ]);
});

test('the same words within a sentence of ones own are nobodys business', () => {
  const body = 'Name of the client: see above. What was promised is kept.\n\n> What was promised\n';
  expect(print(check({ 'handbook/welcome.md': `---\ntitle: Welcome\n---\n${body}` }))).toBe('');
});
