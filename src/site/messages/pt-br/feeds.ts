import type { Messages } from '../messages.ts';

/** Calendars to subscribe to and the feed of alerts. */
export const feeds = {
  feeds: {
    alerts: 'Alertas',
    calendar: 'Calendário',
    due: (what) => `Prazo: ${what}`,
    renewal: 'Renovação do contrato',
    since: (day) => `Desde ${day}.`,
    play: (title) => `Play acionado: ${title}.`,
  },
} satisfies Partial<Messages>;
