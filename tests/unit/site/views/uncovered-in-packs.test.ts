/** Work that crept in is told to the team, and is in nothing that the client is given. */
import { expect, test } from 'vitest';
import { packNames } from '../../../../src/site/pack-names.ts';
import { packView } from '../../../../src/site/views/pack-view.ts';
import { scopeView } from '../../../../src/site/views/scope-view.ts';
import { clientIn, siteOf } from './site-of.ts';

const site = siteOf({
  'clients/padaria/plan.md': `---
objectives:
  - id: more-orders
    kind: sales
    name: More orders
    actions:
      - name: Report
        deliverables:
          - { name: First report, due: 2026-11-30, scope: monthly-report }
          - { name: Crept video, due: 2026-12-02, scope: films }
          - { name: Crept logo, due: 2026-12-03 }
      - { name: Crept fair }
---
`,
});
const state = clientIn(site);

test('the page of the scope draws it on screen and not on paper', () => {
  const view = scopeView(state, site);
  expect(JSON.stringify(view?.map)).toContain('Crept video');
  expect(view?.signedMap).toBeDefined();
  expect(JSON.stringify([view?.signedMap, view?.limits, view?.sheet])).not.toContain('Crept');
});

test.each(packNames.filter((name) => name !== 'qbr-internal'))('the pack %s is without it', (name) => {
  expect(JSON.stringify(packView(name, state, site))).not.toContain('Crept');
});

test('what is covered stays', () => {
  expect(JSON.stringify(packView('kickoff', state, site))).toContain('First report');
  expect(JSON.stringify(packView('qbr-internal', state, site))).toContain('Crept video');
});
