import type { Messages } from '../messages.ts';

/** Alerts and the plays that they call. */
export const alerts = {
  alert: {
    severity: { critical: 'Критично', high: 'Важно', low: 'Не срочно', info: 'К сведению' },
    open: 'Открыть оповещение',
    since: (day) => `с ${day}`,
  },
} satisfies Partial<Messages>;
