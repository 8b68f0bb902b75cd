import { hasEnded, isOnHold } from './activity.ts';
import type { FiredAlert } from './alerts/fire.ts';
import type { DerivedClient } from './derive-client.ts';

/** How a client stands on a day, worst first. */
export type Standing = 'risk' | 'watch' | 'opportunity' | 'waiting' | 'ok' | 'paused' | 'ended';

/** What one alert makes of a client: act today, this week, an offer to make, an answer to wait for, or nothing. */
export function standingOfAlert({ rule, facts }: FiredAlert): Standing {
  switch (rule.severity) {
    case 'critical':
    case 'high':
      return 'risk';
    case 'low':
      return 'watch';
    case 'info':
      if (facts.some(({ kind }) => kind === 'access-waiting')) return 'waiting';
      return rule.plays.length === 0 ? 'ok' : 'opportunity';
  }
}

const order: Standing[] = ['risk', 'watch', 'opportunity', 'waiting', 'ok'];

/** What the worst of its alerts makes of a client. */
export function standingOf({ file }: DerivedClient, alerts: readonly FiredAlert[], today: string): Standing {
  if (hasEnded(file.client.data, today)) return 'ended';
  if (isOnHold(file.client.data, today)) return 'paused';
  const standings = new Set(alerts.map(standingOfAlert));
  return order.find((standing) => standings.has(standing)) ?? 'ok';
}
