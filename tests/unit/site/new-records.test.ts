/** The records that links of the site begin: what stands in them is valid, and the check tells what nobody has replaced. */
import { expect, test } from 'vitest';
import { type Locale, locale as locales } from '../../../schemas/values.ts';
import {
  accessText,
  changeText,
  clientText,
  metricsText,
  planText,
  scopeText,
  touchpointText,
} from '../../../src/site/new-records.ts';
import type { Site } from '../../../src/site/site.ts';
import {
  newJourneyText,
  newMapText,
  newPageText,
  newPersonText,
  newQuestionnaireText,
  newRoleText,
  newSegmentText,
  newSopText,
} from '../../../src/site/views/org-texts.ts';
import { change, check } from '../../fixtures/small-playbook.ts';
import { siteOf } from './views/site-of.ts';

const begun: Record<string, (site: Site) => string> = {
  'roles/new-role.md': newRoleText,
  'people/new-person.md': newPersonText,
  'journeys/new-journey.md': newJourneyText,
  'segments/new-segment.md': newSegmentText,
  'sops/new-procedure.md': newSopText,
  'questionnaires/new-questionnaire.md': newQuestionnaireText,
  'maps/new-map.md': newMapText,
  'handbook/new-page.md': newPageText,
  'clients/new-client/client.md': clientText,
  'clients/new-client/scope.md': scopeText,
  'clients/new-client/changes/0001-new-change.md': changeText,
  'clients/new-client/plan.md': (site) => planText(site, 'ana-prado'),
  'clients/new-client/access.md': accessText,
  'clients/new-client/metrics.csv': metricsText,
  'clients/new-client/touchpoints/2026-11-20-meeting.md': (site) => touchpointText(site, 'ana-prado'),
};

test.each(locales.options)(
  'in a playbook of %s every new record is valid but for its placeholders',
  (locale) => {
    const language = locale === 'en' ? {} : change('site.md', 'locale: en', `locale: ${locale}`);
    const site = siteOf(language);
    const files = Object.fromEntries(Object.entries(begun).map(([file, text]) => [file, text(site)]));
    const found = check({ ...language, ...files });
    expect(found.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
    const told = new Set(found.map(({ file }) => file));
    expect(Object.keys(begun).filter((file) => !told.has(file))).toEqual(['clients/new-client/metrics.csv']);
  },
);

test('the words of a new record are those of the site', () => {
  const portuguese: Locale = 'pt-BR';
  const text = clientText(siteOf(change('site.md', 'locale: en', `locale: ${portuguese}`)));
  expect(text).toContain('name: "Nome do cliente"');
  expect(text).toContain('## Visão pessoal');
});

test('where there is nobody yet, the ids to fill in say what they are', () => {
  const site = siteOf({ 'people/ana-prado.md': null, 'journeys/adoption.md': null, 'roles/csm.md': null });
  expect(clientText(site)).toContain('owner: person-id\njourney: journey-id');
  expect(newSopText(site)).toContain('owner: role-id');
});
