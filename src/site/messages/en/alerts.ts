import type { Severity } from '../../../../schemas/alert.ts';

const severity: Record<Severity, string> = {
  critical: 'Critical',
  high: 'High',
  low: 'Low',
  info: 'Good to know',
};

/** Alerts and the plays that they call. */
export const alerts = {
  alert: {
    severity,
    open: 'See the alert',
    since: (day: string) => `since ${day}`,
  },
};
