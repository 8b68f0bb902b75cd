/** Calendars to subscribe to and the feed of alerts. */
export const feeds = {
  feeds: {
    alerts: 'Alerts',
    calendar: 'Calendar',
    due: (what: string) => `${what} due`,
    renewal: 'Contract renews',
    since: (day: string) => `Since ${day}.`,
    play: (title: string) => `Play: ${title}.`,
  },
};
