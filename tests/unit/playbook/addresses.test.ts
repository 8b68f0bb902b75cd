import { expect, test } from 'vitest';
import { addressOf } from '../../../src/playbook/addresses.ts';
import { playbookOf } from '../../fixtures/linked.ts';

test('every record has an address', () => {
  const { of } = playbookOf();
  const records = Object.values(of).flatMap((map) => [...map.values()]);
  expect(records.map((record) => `${record.kind} ${addressOf(record)}`)).toMatchInlineSnapshot(`
    [
      "site /",
      "person /team/#ana-prado",
      "role /team/#csm",
      "segment /segments/enterprise/",
      "journey /journeys/adoption/",
      "sop /sops/kickoff/",
      "questionnaire /questionnaires/first/",
      "map /maps/process/",
      "handbook /handbook/welcome/",
      "client /clients/padaria/",
      "scope /clients/padaria/scope/",
      "change /clients/padaria/scope/#change-0001",
      "access /clients/padaria/access/",
      "plan /clients/padaria/plan/",
      "checklist /clients/padaria/checklists/kickoff/",
      "briefing /clients/padaria/briefing/first/",
      "touchpoint /clients/padaria/#t-2026-05-06-kickoff",
      "metrics /clients/padaria/#numbers",
    ]
  `);
});

test.each([
  ['welcome', '/handbook/welcome/'],
  ['welcome/first-week', '/handbook/welcome/first-week/'],
  ['index', '/handbook/'],
  ['welcome/index', '/handbook/welcome/'],
  ['my-index', '/handbook/my-index/'],
])('the page %s of the handbook is %s', (id, address) => {
  expect(addressOf({ kind: 'handbook', id, client: undefined })).toBe(address);
});
