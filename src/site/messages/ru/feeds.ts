import type { Messages } from '../messages.ts';

/** Calendars to subscribe to and the feed of alerts. */
export const feeds = {
  feeds: {
    alerts: 'Оповещения',
    calendar: 'Календарь',
    due: (what) => `Срок: ${what}`,
    renewal: 'Продление договора',
    since: (day) => `С ${day}.`,
    play: (title) => `Сценарий: «${title}».`,
  },
} satisfies Partial<Messages>;
