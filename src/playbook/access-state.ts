import type { AccessEntry } from '../../schemas/access.ts';

export type AccessState = 'verified' | 'granted' | 'asked' | 'revoked' | 'not-asked';

/** How far an access is on a day, and since when. */
export function accessState(
  entry: AccessEntry,
  today: string,
): { state: AccessState; since: string | undefined } {
  const { revoked, verified, granted, asked } = entry;
  if (revoked !== undefined && revoked <= today) return { state: 'revoked', since: revoked };
  if (verified !== undefined && verified <= today) return { state: 'verified', since: verified };
  if (granted !== undefined && granted <= today) return { state: 'granted', since: granted };
  if (asked !== undefined && asked <= today) return { state: 'asked', since: asked };
  return { state: 'not-asked', since: undefined };
}

/** Accesses that work is waiting for: everything not revoked that nobody has yet logged in with. */
export function missingAccesses(entries: readonly AccessEntry[], today: string): AccessEntry[] {
  return entries.filter((entry) => {
    const { state } = accessState(entry, today);
    return state !== 'revoked' && state !== 'verified';
  });
}
