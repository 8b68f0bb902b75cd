import type { Site } from '../site.ts';

/** The language of what the organisation wrote, where the document is in another one. */
export function writtenIn({ playbook, formats }: Site): string | undefined {
  const { locale } = playbook.site.data;
  return locale === formats.locale ? undefined : locale;
}
