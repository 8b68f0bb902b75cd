import type { Locale } from '../../schemas/values.ts';
import { makeFormats } from './formats.ts';
import { messagesFor } from './messages/messages.ts';
import type { Site } from './site.ts';

/** A language costs some hundred microseconds to prepare, and every client's documents are in one. */
const editions = new WeakMap<Site, Map<Locale, Site>>();

/** The site with its words and dates in another language: what a client reads is written in the client's. */
export function siteIn(site: Site, locale: Locale): Site {
  if (locale === site.formats.locale) return site;
  const known = editions.get(site) ?? new Map<Locale, Site>();
  editions.set(site, known);
  const edition = known.get(locale) ?? inLocale(site, locale);
  known.set(locale, edition);
  return edition;
}

function inLocale(site: Site, locale: Locale): Site {
  const { playbook } = site;
  return {
    ...site,
    messages: messagesFor(locale),
    formats: makeFormats(locale, playbook.site.data.currency, playbook.today),
  };
}
