import type { Client } from '../../schemas/client.ts';

/** Whether somebody is no longer a client on a day. */
export function hasEnded({ ended }: Client, today: string): boolean {
  return ended !== undefined && ended.on <= today;
}

/** Whether work for a client rests on a day: from the first day of a hold up to, but not with, its last. */
export function isOnHold(client: Client, today: string): boolean {
  return currentPause(client, today) !== undefined;
}

/** The hold that a day lies in: since when, why and, where it is known, until when. */
export function currentPause({ paused, pauses }: Client, today: string): Client['paused'] {
  const recorded = paused ? [paused, ...pauses] : pauses;
  return recorded.find(({ since, until }) => since <= today && (until === undefined || today < until));
}
