import type { Locale } from '../../schemas/values.ts';
import { makeFormats } from './formats.ts';
import { messagesFor } from './messages/messages.ts';
import type { Site } from './site.ts';

/** The site with its words and dates in another language: what a client reads is written in the client's. */
export function siteIn(site: Site, locale: Locale): Site {
  const { playbook } = site;
  if (locale === site.formats.locale) return site;
  return {
    ...site,
    messages: messagesFor(locale),
    formats: makeFormats(locale, playbook.site.data.currency, playbook.today),
  };
}
