import { expect, test } from 'vitest';
import * as texts from '../../../../src/site/views/org-texts.ts';
import { clientText, scopeText, touchpointText } from '../../../../src/site/new-records.ts';
import { type Changes, check } from '../../../fixtures/small-playbook.ts';
import { siteOf } from './site-of.ts';

const site = siteOf();
const alert = texts.newAlertText(site);
const withAlert = siteOf({ 'alerts/silent.md': alert });

/** What is offered in the web editor, by the file that it is offered as. */
const offered: [string, string, Changes?][] = [
  ['sops/new.md', texts.newSopText(site)],
  ['journeys/new.md', texts.newJourneyText()],
  ['segments/new.md', texts.newSegmentText(site)],
  ['questionnaires/new.md', texts.newQuestionnaireText()],
  ['maps/new.md', texts.newMapText()],
  ['roles/new.md', texts.newRoleText()],
  ['handbook/new.md', texts.newPageText()],
  ['alerts/new.md', alert],
  ['plays/new.md', texts.newPlayText(site)],
  ['plays/called.md', texts.newPlayText(withAlert), { 'alerts/silent.md': alert }],
  ['clients/new/client.md', clientText('2026-11-20', 'ana-prado', 'adoption')],
  ['clients/padaria/scope.md', scopeText('2026-11-20')],
  ['clients/padaria/touchpoints/2026-11-19-call.md', touchpointText('2026-11-20', 'ana-prado')],
];

test.each(offered)('%s begins as a record with nothing wrong', (file, text, others = {}) => {
  const problems = check({ ...others, [file]: text }).filter((found) => found.file === file);
  expect(problems).toEqual([]);
});

test('every text for the organisation is among them', () => {
  const begun = new Set(offered.map(([, text]) => text));
  expect(Object.entries(texts).filter(([, make]) => !begun.has(make(site)))).toEqual([]);
});

test('a play begins with an alert where there is one, and with a season where there is none', () => {
  expect(texts.newPlayText(site)).toContain('season: { from:');
  expect(texts.newPlayText(withAlert)).toContain('{ alert: silent }');
});
