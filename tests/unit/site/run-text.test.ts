import { expect, test } from 'vitest';
import { parseSteps } from '../../../src/records/bodies/steps.ts';
import { runText } from '../../../src/site/new-records.ts';
import { sopView } from '../../../src/site/views/sop-view.ts';
import { onlyOf, siteOf } from './views/site-of.ts';

const site = siteOf({
  'site.md':
    '---\nname: Farol\nlocale: en\ntimezone: America/Sao_Paulo\ncurrency: BRL\ncountry: BR\nrepository: https://github.com/farol/playbook\n---\n',
  'sops/kickoff.md': `---
title: Kick-off
owner: csm
version: 7
---
## Before the meeting {#before when="5 days before"}
Why.

- [ ] Send the agenda {#agenda role=csm due=-2bd}
  With a request.
- [ ] Book the room {#room optional}
`,
});
const sop = onlyOf(site.playbook.of.sop);

test('a run begins as the steps of the current version, without what stays in the procedure', () => {
  expect(runText(sop, '2026-11-20')).toMatchInlineSnapshot(`
    "---
    version: 7
    started: 2026-11-20
    ---
    ## Before the meeting {#before when="5 days before"}
    - [ ] Send the agenda {#agenda}
    - [ ] Book the room {#room}
    "
  `);
});

test('it reads back as a checklist with the same steps', () => {
  const [, body = ''] = runText(sop, '2026-11-20').split('\n---\n');
  const { body: read, problems } = parseSteps(body, 1);
  expect(problems).toEqual([]);
  expect(read.sections[0]?.steps.map(({ id }) => id)).toEqual(['agenda', 'room']);
});

test('the page offers it in the web editor, under a name to be completed', () => {
  const start = new URL(sopView(sop, site).start ?? '');
  expect(start.searchParams.get('filename')).toBe('content/clients/CLIENT/checklists/kickoff.md');
  expect(start.searchParams.get('value')).toContain('version: 7');
});
