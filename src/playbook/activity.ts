import type { Client } from '../../schemas/client.ts';

/** Whether somebody is no longer a client on a day. */
export function hasEnded({ ended }: Client, today: string): boolean {
  return ended !== undefined && ended.on <= today;
}

/** Whether work for a client rests on a day: from the first day of the hold up to, but not with, its last. */
export function isOnHold({ paused }: Client, today: string): boolean {
  return (
    paused !== undefined && paused.since <= today && (paused.until === undefined || today < paused.until)
  );
}
