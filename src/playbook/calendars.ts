import type { Client } from '../../schemas/client.ts';
import type { WorkCalendar } from './calendar.ts';

/** The calendars of a playbook: deadlines of a client are reckoned in the business days of the client's country. */
export interface Calendars {
  /** Of the team: the site's country. For what concerns no client, such as the review of a procedure. */
  team: WorkCalendar;
  of(client: Pick<Client, 'country'>): WorkCalendar;
}

/** One calendar for everybody. */
export function sameForAll(calendar: WorkCalendar): Calendars {
  return { team: calendar, of: () => calendar };
}
