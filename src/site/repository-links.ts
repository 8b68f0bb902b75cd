import type { Site } from '../../schemas/site.ts';

/** The web editor of the repository on a record, or nothing where site.md names no repository. */
export function editLink(site: Site, file: string): string | undefined {
  if (!site.repository) return undefined;
  return `${site.repository.replace(/\/$/, '')}/edit/${site.branch}/${site.content_folder}/${file}`;
}

/** The web editor with a new record already begun; the text is a starting point, nothing is saved until it is proposed. */
export function newRecordLink(site: Site, file: string, text: string): string | undefined {
  if (!site.repository) return undefined;
  const query = new URLSearchParams({ filename: `${site.content_folder}/${file}`, value: text });
  return `${site.repository.replace(/\/$/, '')}/new/${site.branch}?${query}`;
}
