import type { Messages } from '../messages.ts';

/** Alerts and the plays that they call. */
export const alerts = {
  alert: {
    severity: { critical: 'Crítica', high: 'Alta', low: 'Baixa', info: 'Bom saber' },
    open: 'Ver o alerta',
    since: (day) => `desde ${day}`,
  },
} satisfies Partial<Messages>;
