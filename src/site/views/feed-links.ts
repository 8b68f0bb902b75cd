import { type Capped, capped, presentClients } from './client-refs.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';

/** Addresses of the same facts for calendars and readers. */
export interface FeedLinks {
  all: Link[];
  people: Link[];
  clients: Capped<Link & { lang: string | undefined }>;
}

/** Clients whose calendars are listed; every client's page leads to its own. */
const MOST_CLIENTS = 24;

export function feedLinks(site: Site): FeedLinks {
  const m = site.messages.calendar;
  const { locale } = site.playbook.site.data;
  const { first, ...more } = capped(presentClients(site), MOST_CLIENTS, '/clients/');
  return {
    all: [
      { text: m.everything, to: '/calendar.ics' },
      { text: m.alertsFeed, to: '/alerts.xml' },
      { text: m.alertsJson, to: '/alerts.json' },
    ],
    people: [...site.playbook.of.person.values()].map(({ id, data }) => ({
      text: data.name,
      to: `/people/${id}.ics`,
    })),
    clients: {
      first: first.map(({ file }) => {
        const { name, lang } = file.client.data;
        return { text: name, to: `/clients/${file.id}.ics`, lang: lang === locale ? undefined : lang };
      }),
      ...more,
    },
  };
}
