import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessEntrySchema } from '../../../schemas/access.ts';
import { accessRegister, accessesToRevoke, contactForAccess } from '../../../src/playbook/access-register.ts';
import { type Changes, change } from '../../fixtures/small-playbook.ts';
import { clientIn, siteOf } from '../site/views/site-of.ts';

const CLIENT = 'clients/padaria/client.md';
const ACCESS = 'clients/padaria/access.md';
const register = (access: string, client: Changes = {}) => {
  const site = siteOf({ ...client, [ACCESS]: `---\naccess:\n${access}---\n` });
  const { file } = clientIn(site);
  return accessRegister(file, site.playbook.today, site.calendars.of(file.client.data));
};
const four = `  - { platform: a, level: x, asked: 2026-11-02, granted: 2026-11-03, verified: 2026-11-04 }
  - { platform: b, level: x, asked: 2026-11-02, granted: 2026-11-18 }
  - { platform: c, level: x }
  - { platform: d, level: x, asked: 2026-11-12, ask: Rita Lopes }
  - { platform: e, level: x, asked: 2026-11-02, granted: 2026-11-03, revoked: 2026-11-04 }
`;
const ended = change(CLIENT, 'start:', 'ended: { on: 2026-11-13, as: churned, reason: Sold }\nstart:');
const contacts = change(
  CLIENT,
  'start:',
  'contacts: [{ name: Marta Lima, decides: true }, { name: Igor Sá, purposes: [new accounts] }]\nstart:',
);
const told = ({ entries }: ReturnType<typeof register>) =>
  entries.map(({ entry, wait, waited, ask }) => [entry.platform, wait, waited, ask]);

test('what waits comes first, with the business days and whom to ask', () => {
  // 20 November is the Day of Black Consciousness, a holiday in Brazil
  expect(told(register(four, contacts))).toEqual([
    ['d', 'grant', 5, 'Rita Lopes'],
    ['c', 'ask', undefined, 'Igor Sá'],
    ['b', 'try', 1, 'Igor Sá'],
    ['a', undefined, undefined, undefined],
    ['e', undefined, undefined, undefined],
  ]);
});

test('once the client has left, what is open waits to be taken back since that day', () => {
  expect(told(register(four, ended)).map((row) => row.slice(0, 3))).toEqual([
    ['a', 'revoke', 4],
    ['b', 'revoke', 1],
    ['c', undefined, undefined],
    ['d', undefined, undefined],
    ['e', undefined, undefined],
  ]);
});

describe('whom to ask', () => {
  const contact = (name: string, purposes: string[] = [], decides = false) => ({ name, purposes, decides });
  test.each([
    ['the one for accesses', [contact('A', [], true), contact('B', ['acessos'])], 'B'],
    ['in Russian too', [contact('A', ['доступ к диску']), contact('B', ['новые учётные записи'])], 'B'],
    ['else who decides', [contact('A', ['billing']), contact('B', [], true)], 'B'],
    ['else the first', [contact('A'), contact('B')], 'A'],
    ['nobody', [], undefined],
  ])('%s', (_, people, name) => {
    expect(contactForAccess({ contacts: people })).toBe(name);
  });
});

test('an access is due to be taken back exactly when it is open and the client has left', () => {
  const { client } = clientIn(siteOf(ended)).file;
  const steps = ['asked', 'granted', 'verified', 'revoked'] as const;
  fc.assert(
    fc.property(
      fc.subarray([...steps]),
      fc.constantFrom('2026-11-12', '2026-11-13', '2026-11-20'),
      (has, today) => {
        const days = Object.fromEntries(has.map((step) => [step, '2026-11-01']));
        const entry = accessEntrySchema.parse({ platform: 'a', level: 'x', ...days });
        const open = (has.includes('granted') || has.includes('verified')) && !has.includes('revoked');
        expect(accessesToRevoke(client.data, [entry], today)).toHaveLength(
          open && today >= '2026-11-13' ? 1 : 0,
        );
      },
    ),
  );
});
