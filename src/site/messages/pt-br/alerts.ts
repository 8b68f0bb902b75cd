import type { Messages } from '../messages.ts';

/** Alerts and the plays that they call. */
export const alerts = {
  alert: {
    severity: { critical: 'Crítica', high: 'Alta', low: 'Baixa', info: 'Bom saber' },
    standard: {
      'phase-far-over': 'Fase muito além do prazo',
      'phase-over': 'Fase além do prazo',
      'feeling-poor': 'CS Feeling ruim',
      'feeling-fell': 'Confiança ou satisfação em queda',
      'renewal-now': 'Renovação iminente',
      'renewal-near': 'Renovação se aproxima',
      'follow-up-due': 'Acompanhamento pendente',
      silent: 'Muito tempo sem contato',
      'briefing-late': 'Questionário atrasado',
      'actions-late': 'Ações atrasadas',
      'steps-late': 'Etapas atrasadas',
      'access-untried': 'Acesso nunca testado',
      'access-waiting': 'Aguardando um acesso',
      'change-pending': 'Mudança à espera de decisão',
      'scope-check-in': 'Revisão de escopo pendente',
      'segment-differs': 'Os fatos indicam outro segmento',
    },
    open: 'Ver o alerta',
    since: (day) => `desde ${day}`,
  },
} satisfies Partial<Messages>;
