import { expect, test } from 'vitest';
import { findRecord } from '../../../src/site/find-record.ts';
import { siteOf } from './views/site-of.ts';

const { playbook } = siteOf();

test('a record is found by its kind and id, one of a client by both ids', () => {
  expect(findRecord(playbook, 'sop', 'kickoff').file).toBe('sops/kickoff.md');
  expect(findRecord(playbook, 'checklist', 'padaria/kickoff').file).toBe(
    'clients/padaria/checklists/kickoff.md',
  );
});

test('what does not exist is answered with what was meant', () => {
  expect(() => findRecord(playbook, 'sop', 'kick-off')).toThrowErrorMatchingInlineSnapshot(
    `[Error: It names the sop \`kick-off\`, which does not exist. Did you mean \`kickoff\`?]`,
  );
  expect(() => findRecord(playbook, 'sops', 'kickoff')).toThrowErrorMatchingInlineSnapshot(
    `[Error: It names the kind of record \`sops\`, which does not exist. Did you mean \`sop\`?]`,
  );
});
