import { calendarEvents } from '../feeds/calendar-events.ts';
import type { CalendarFile } from '../feeds/calendar-file.ts';
import type { ClientState } from '../playbook/client-state.ts';
import { hasLeft } from '../playbook/team.ts';
import { calendarWords } from './feed-words.ts';
import type { Site } from './site.ts';

/** A calendar with the id of whom it is about. */
export interface CalendarOf {
  id: string;
  file: CalendarFile;
}

/** What everybody does for every client. */
export function calendarOfAll(site: Site): CalendarFile {
  return fileOf(site, site.messages.shell.clients, eventsOf(site, site.states.values()));
}

/** A calendar for each client. */
export function clientCalendars(site: Site): CalendarOf[] {
  return [...site.states.values()].map((state) => ({
    id: state.file.id,
    file: fileOf(site, state.file.client.data.name, eventsOf(site, [state])),
  }));
}

/** A calendar for everybody in the team who has not left. */
export function personCalendars(site: Site): CalendarOf[] {
  const { today, of } = site.playbook;
  const events = eventsOf(site, site.states.values());
  return [...of.person.values()]
    .filter(({ data }) => !hasLeft(data, today))
    .map(({ id, data }) => ({
      id,
      file: fileOf(
        site,
        data.name,
        events.filter(({ people }) => people.includes(id)),
      ),
    }));
}

function eventsOf(site: Site, states: Iterable<ClientState>) {
  return calendarEvents(states, site.playbook, site.calendars, calendarWords(site));
}

function fileOf({ playbook }: Site, name: string, events: CalendarFile['events']): CalendarFile {
  const { name: organisation, timezone, address } = playbook.site.data;
  return { name: `${organisation}: ${name}`, timezone, today: playbook.today, address, events };
}

/** An answer that is a calendar. */
export function toCalendar(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
