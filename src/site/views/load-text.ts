import type { Site } from '../site.ts';

/** The word for a manager who can take no more clients, or who has too many; nothing while there is room. */
export function fullText(accounts: number, limit: number | undefined, site: Site): string | undefined {
  if (limit === undefined || accounts < limit) return undefined;
  const m = site.messages.portfolio;
  return accounts === limit ? m.full : m.tooMany(accounts - limit);
}
