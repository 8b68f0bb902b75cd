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
    standard: {
      'phase-far-over': 'Phase far over its length',
      'phase-over': 'Phase over its length',
      'feeling-poor': 'Poor feeling',
      'feeling-fell': 'Trust or satisfaction fell',
      'renewal-now': 'Renewal is imminent',
      'renewal-near': 'Renewal comes near',
      'follow-up-due': 'Follow-up is due',
      silent: 'No contact for long',
      'briefing-late': 'Questionnaire is late',
      'actions-late': 'Actions are late',
      'steps-late': 'Steps are late',
      'access-untried': 'Access never tried',
      'access-waiting': 'Waiting for an access',
      'change-pending': 'A change waits for its decision',
      'scope-check-in': 'Scope check-in is due',
      'segment-differs': 'Facts fit another segment',
    },
    open: 'See the alert',
    since: (day: string) => `since ${day}`,
  },
};
