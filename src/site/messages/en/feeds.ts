/** Calendars to subscribe to and the feed of alerts. */
export const feeds = {
  feeds: {
    alerts: 'Alerts',
    calendar: 'Calendar (.ics)',
    due: (what: string) => `${what} due`,
    renewal: 'Contract renews',
    action: (what: string, who: string) => `${what} (${who})`,
    since: (day: string) => `Since ${day}.`,
    play: (title: string) => `Play: ${title}.`,
  },
};
