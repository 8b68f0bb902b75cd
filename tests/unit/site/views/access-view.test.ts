import { expect, test } from 'vitest';
import { accessAskView } from '../../../../src/site/views/access-ask-view.ts';
import { accessView } from '../../../../src/site/views/access-view.ts';
import { type Changes, change } from '../../../fixtures/small-playbook.ts';
import { clientIn, siteIn, siteOf } from './site-of.ts';

const ACCESS = 'clients/padaria/access.md';
const waiting: Changes = {
  [ACCESS]: `---
access:
  - { platform: meta, account: 77-11, level: advertiser, asked: 2026-11-16, vault: "Vault › Aurora", note: Reminded twice, ask: Rita Lopes }
  - { platform: drive, level: reader, asked: 2026-11-02, granted: 2026-11-03, verified: 2026-11-04 }
---
Wesley opens and closes.
`,
};
const ended = change(
  'clients/padaria/client.md',
  'start:',
  'ended: { on: 2026-11-13, as: churned, reason: Sold }\nstart:',
);

test('a row says how far an access is, what comes next, for how long and who can help', () => {
  const site = siteOf(waiting);
  const { lead, rows, sheet, toRevoke } = accessView(clientIn(site), site);
  expect({ lead, row: rows[0], sheet, toRevoke }).toEqual({
    lead: ['1 of 2 accesses verified.', expect.stringContaining('counts as missing')],
    row: expect.objectContaining({
      next: 'Remind the client',
      waited: 'for 3 business days',
      ask: 'Rita Lopes',
      vault: 'Vault › Aurora',
    }),
    sheet: '/clients/padaria/access/ask/',
    toRevoke: undefined,
  });
});

test('the sheet for the client holds the platform and the level and nothing else of the register', () => {
  const site = siteOf(waiting);
  const view = accessAskView(clientIn(site), site);
  expect(view?.rows).toEqual([{ platform: 'meta', level: 'advertiser' }]);
  expect(JSON.stringify(view)).not.toMatch(/Vault|Reminded|Rita|77-11|Wesley|drive/);
});

test('open doors of a client that has left are said first, and there is nothing to ask for', () => {
  const site = siteIn('ru', { ...waiting, ...ended });
  const view = accessView(clientIn(site), site);
  expect(view.toRevoke).toMatch(/^1 доступ всё ещё открыт, а клиент ушёл 13/);
  expect(view.rows[0]?.status.tone).toBe('risk');
  expect(view.sheet).toBeUndefined();
  expect(accessAskView(clientIn(site), site)).toBeUndefined();
});

test('a client without a register has a page that says so', () => {
  const site = siteOf({ [ACCESS]: null });
  const { rows, lead, sheet } = accessView(clientIn(site), site);
  expect([rows, lead[0], sheet]).toEqual([[], 'No access is recorded yet.', undefined]);
});
