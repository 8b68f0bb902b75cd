import { expect, test } from 'vitest';
import { weekOf } from '../../../../src/playbook/week.ts';
import { actionViews } from '../../../../src/site/views/client-work.ts';
import { scopeView } from '../../../../src/site/views/scope-view.ts';
import { clientIn, siteOf } from '../../site/views/site-of.ts';

const open = (more = '') => `---\ntitle: Club page\nasked: { by: Marta, on: 2026-11-10 }\n${more}---\n`;
const ASSESSED = 'impact: { hours: 4, by: ana-prado, on: 2026-11-12 }\n';
const PATH = 'clients/padaria/changes/0002-club-page.md';
const SCOPE = 'clients/padaria/scope.md';
const scope = '---\nbaseline: 2026-05-10\ncheck_in: 1m\nincluded: [Monthly report]\n---\n';
const CHECKED = {
  'clients/padaria/touchpoints/2026-11-05-scope.md': '---\ntype: scope-check-in\n---\n',
};

function said(changes: Record<string, string>) {
  const site = siteOf(changes);
  return actionViews(clientIn(site), site).map(({ what, who, due, from }) => [what, who, due, from.to]);
}

test('an open change is for the owner to assess, with its age and the day by which', () => {
  expect(said({ [PATH]: open() })).toContainEqual([
    'Assess change 0002, “Club page” (asked 10 days ago)',
    'Ana Prado',
    expect.stringContaining('17 Nov'),
    '/clients/padaria/scope/#change-0002',
  ]);
});

test('and once it is assessed, to have decided', () => {
  expect(said({ [PATH]: open(ASSESSED) })[0]?.[0]).toBe(
    'Get change 0002 decided, “Club page” (asked 10 days ago)',
  );
});

test('a decision ends it', () => {
  const decided = open(`${ASSESSED}decision: { approved: false, by: Marta, on: 2026-11-13 }\n`);
  expect(said({ [PATH]: decided })).toEqual([]);
});

test('it is in the week of the owner', () => {
  const site = siteOf({ [PATH]: open() });
  const { overdue } = weekOf('ana-prado', site.states.values(), site.playbook);
  expect(overdue.map(({ id }) => id)).toContain('padaria/change/0002');
});

test('the next check-in counts from the last one, and else from the baseline', () => {
  expect(said({ [SCOPE]: scope, ...CHECKED })[0]).toEqual([
    'Scope check-in with the client',
    'Ana Prado',
    expect.stringContaining('5 Dec'),
    '/clients/padaria/scope/',
  ]);
  expect(said({ [SCOPE]: scope })[0]?.[2]).toContain('late');
});

test('the page of the scope has it as a fact', () => {
  const site = siteOf({ [SCOPE]: scope, ...CHECKED });
  expect(scopeView(clientIn(site), site)?.facts).toContainEqual({
    label: 'Next check-in',
    value: expect.stringMatching(/5 Dec.*last on 5 Nov/),
  });
});
