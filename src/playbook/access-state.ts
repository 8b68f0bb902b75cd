import type { AccessEntry } from '../../schemas/access.ts';

export type AccessState = 'verified' | 'granted' | 'asked' | 'revoked' | 'not-asked';

/** How far an access is, and since when. */
export function accessState(entry: AccessEntry): { state: AccessState; since: string | undefined } {
  if (entry.revoked !== undefined) return { state: 'revoked', since: entry.revoked };
  if (entry.verified !== undefined) return { state: 'verified', since: entry.verified };
  if (entry.granted !== undefined) return { state: 'granted', since: entry.granted };
  if (entry.asked !== undefined) return { state: 'asked', since: entry.asked };
  return { state: 'not-asked', since: undefined };
}

/** Accesses that work is waiting for: everything not revoked that nobody has yet logged in with. */
export function missingAccesses(entries: readonly AccessEntry[]): AccessEntry[] {
  return entries.filter((entry) => entry.revoked === undefined && entry.verified === undefined);
}
