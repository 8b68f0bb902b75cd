import type { Messages } from '../messages.ts';

/** Calendars to subscribe to and the feed of alerts. */
export const feeds = {
  feeds: {
    alerts: 'Alertas',
    calendar: 'Calendário (.ics)',
    due: (what) => `Prazo: ${what}`,
    renewal: 'Renovação do contrato',
    action: (what, who) => `${what} (${who})`,
    since: (day) => `Desde ${day}.`,
    play: (title) => `Play: ${title}.`,
  },
} satisfies Partial<Messages>;
