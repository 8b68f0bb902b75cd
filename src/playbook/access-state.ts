import type { AccessEntry } from '../../schemas/access.ts';

export type AccessState = 'verified' | 'granted' | 'asked' | 'revoked' | 'not-asked';

const furthest = ['revoked', 'verified', 'granted', 'asked'] as const;

/** How far an access is on a day, and since when. */
export function accessState(
  entry: AccessEntry,
  today: string,
): { state: AccessState; since: string | undefined } {
  for (const state of furthest) {
    const since = entry[state];
    if (since !== undefined && since <= today) return { state, since };
  }
  return { state: 'not-asked', since: undefined };
}

/** Accesses that work is waiting for: everything not revoked that nobody has yet logged in with. */
export function missingAccesses(entries: readonly AccessEntry[], today: string): AccessEntry[] {
  return entries.filter((entry) => {
    const { state } = accessState(entry, today);
    return state !== 'revoked' && state !== 'verified';
  });
}
