/** The records that links of the site begin: what stands in them is valid, and the check tells what nobody has replaced. */
import { expect, test } from 'vitest';
import { researchTypes } from '../../../schemas/research.ts';
import { type Locale, locale as locales } from '../../../schemas/values.ts';
import { type TemplateKind, templates } from '../../../src/records/templates/templates.ts';
import { newResearchText, newText } from '../../../src/site/new-records.ts';
import { change, check } from '../../fixtures/small-playbook.ts';
import { siteOf } from './views/site-of.ts';

const files: Record<TemplateKind, string> = {
  site: 'site.md',
  role: 'roles/new-role.md',
  person: 'people/new-person.md',
  journey: 'journeys/new-journey.md',
  segment: 'segments/new-segment.md',
  sop: 'sops/new-procedure.md',
  questionnaire: 'questionnaires/new-questionnaire.md',
  alert: 'alerts/new-alert.md',
  play: 'plays/new-play.md',
  map: 'maps/new-map.md',
  research: 'research/new-swot.md',
  handbook: 'handbook/new-page.md',
  client: 'clients/new-client/client.md',
  scope: 'clients/new-client/scope.md',
  plan: 'clients/new-client/plan.md',
  change: 'clients/new-client/changes/0001-wish.md',
  access: 'clients/new-client/access.md',
  metrics: 'clients/new-client/metrics.csv',
  touchpoint: 'clients/new-client/touchpoints/2026-11-20-meeting.md',
};
// the table is keyed by the kinds that are begun from nothing
const kinds = (Object.keys(templates) as TemplateKind[]).filter((kind) => kind !== 'site');

test.each(locales.options)(
  'in a playbook of %s every new record is valid but for its placeholders',
  (locale) => {
    const language = locale === 'en' ? {} : change('site.md', 'locale: en', `locale: ${locale}`);
    const site = siteOf(language);
    const begun = Object.fromEntries(kinds.map((kind) => [files[kind], newText(kind, site, 'ana-prado')]));
    const found = check({ ...language, ...begun });
    // which item of the scope covers a deliverable is not known before it is written
    const toFillIn = ['placeholder', 'work-outside-scope'];
    expect(found.filter(({ rule }) => !toFillIn.includes(rule))).toEqual([]);
    const told = new Set(found.map(({ file }) => file));
    expect(Object.keys(begun).filter((file) => !told.has(file))).toEqual(['clients/new-client/metrics.csv']);
  },
);

test('a play begins with an alert where there is one, and with a season where there is none', () => {
  const site = siteOf();
  const alert = newText('alert', site);
  expect(newText('play', site)).toContain('season: { from:');
  const called = newText('play', siteOf({ 'alerts/silent.md': alert }));
  expect(called).toContain('{ alert: silent }');
  const found = check({ 'alerts/silent.md': alert, 'plays/called.md': called });
  expect(found.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
});

test('the words of a new record are those of the site', () => {
  const portuguese: Locale = 'pt-BR';
  const text = newText('client', siteOf(change('site.md', 'locale: en', `locale: ${portuguese}`)));
  expect(text).toContain('name: Nome do cliente');
  expect(text).toContain('## Visão pessoal');
});

test('where there is nobody yet, the ids to fill in say what they are', () => {
  const site = siteOf({ 'people/ana-prado.md': null, 'journeys/adoption.md': null, 'roles/csm.md': null });
  expect(newText('client', site)).toContain('owner: person-id\njourney: journey-id');
  expect(newText('sop', site)).toContain('owner: role-id');
});

test.each(locales.options)(
  'in a playbook of %s every type of research begins valid but for its placeholders',
  (locale) => {
    const language = locale === 'en' ? {} : change('site.md', 'locale: en', `locale: ${locale}`);
    const site = siteOf(language);
    const begun = Object.fromEntries(
      researchTypes.map((type) => [`research/new-${type}.md`, newResearchText(type, site)]),
    );
    const found = check({ ...language, ...begun });
    expect(found.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
    expect([...new Set(found.map(({ file }) => file))].sort()).toEqual(Object.keys(begun).sort());
  },
);
