import type { Deliverable } from '../../schemas/plan.ts';
import type { Touchpoint } from '../../schemas/touchpoint.ts';
import { activationsOf, type DueAction } from '../playbook/actions.ts';
import { alertRules, type AlertRule } from '../playbook/alerts/fire.ts';
import type { Calendars } from '../playbook/calendars.ts';
import { addDays, latest, type WorkCalendar } from '../playbook/calendar.ts';
import type { DueContact } from '../playbook/cadence.ts';
import type { ClientState } from '../playbook/client-state.ts';
import { type DueMeeting, dueMeetings } from '../playbook/meetings-due.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { isActive } from '../playbook/portfolio.ts';
import type { TimelinePhase } from '../playbook/timeline.ts';
import { doersOf, dueItems, peopleOf } from '../playbook/week.ts';

/** A day or several that something is on. */
export interface CalendarEvent {
  /** The same for as long as the record is there, whatever its words and days: `padaria-aurora/phase/adoption-2`. */
  id: string;
  kind: EventKind;
  title: string;
  text: string;
  from: string;
  /** The day after the last. */
  to: string;
  /** Address of the page that tells more, from the root of the site. */
  page: string;
  /** Ids of the people whose own calendars it is in. */
  people: string[];
}

export type EventKind = 'phase' | 'touchpoint' | 'contact' | 'meeting' | 'action' | 'activation' | 'renewal';

/** What an event is called, and a line below it; empty where there is no more to say. */
export interface EventText {
  title: string;
  text: string;
}

/** The words of calendars, in the language of the site. None of them may tell a feeling or the personal view. */
export interface CalendarWords {
  phase(phase: TimelinePhase): EventText;
  touchpoint(touchpoint: Touchpoint): EventText;
  contact(contact: DueContact): EventText;
  meeting(meeting: DueMeeting): EventText;
  action(action: DueAction): EventText;
  activation(deliverable: Deliverable): EventText;
  renewal: EventText;
}

/** For how long a contact that was held, and a campaign that went live, stays in a calendar. */
export const DAYS_HELD = 90;

/**
 * What calendars show of every client: the phase it is in and the one after, contacts held and due, regular meetings,
 * what is to be done, when campaigns go live, and when the contract renews. All of it is for the team: what a client may see is chosen elsewhere.
 * Of a client on hold only the renewal is left, and of one that has gone only what was held.
 */
export function calendarEvents(
  states: Iterable<ClientState>,
  playbook: Playbook,
  calendars: Calendars,
  words: CalendarWords,
): CalendarEvent[] {
  const rules = alertRules(playbook);
  return [...states].flatMap((state) =>
    eventsOf(state, { playbook, calendar: calendars.of(state.file.client.data), words, rules }),
  );
}

interface Around {
  playbook: Playbook;
  calendar: WorkCalendar;
  words: CalendarWords;
  rules: readonly AlertRule[];
}

function eventsOf(state: ClientState, around: Around): CalendarEvent[] {
  const { playbook, calendar, words, rules } = around;
  const { today } = playbook;
  const { client } = state.file;
  const { owner, contract } = client.data;
  const eventOf = (
    kind: EventKind,
    id: string,
    { title, text }: EventText,
    from: string,
    to = addDays(from, 1),
  ): CalendarEvent => ({
    id: `${state.file.id}/${id}`,
    kind,
    title: `${client.data.name}: ${title}`,
    text,
    from,
    to,
    page: `/clients/${state.file.id}/`,
    people: [owner],
  });

  const held = state.contacts
    .filter(({ date = '' }) => date >= addDays(today, -DAYS_HELD))
    .map(({ id, date = '', data }) => ({
      ...eventOf('touchpoint', `touchpoint/${id}`, words.touchpoint(data), date),
      page: `/clients/${state.file.id}/#t-${id}`,
      // whoever was there has it in a calendar already
      people: [],
    }));
  if (state.standing === 'ended') return held;
  const renewal =
    contract?.renews === undefined ? [] : [eventOf('renewal', 'renewal', words.renewal, contract.renews)];
  if (!isActive(state)) return [...held, ...renewal];

  const phases = shownPhases(state).map((phase) => {
    const { from, to } = spanOf(phase);
    return eventOf('phase', `phase/${phase.id}`, words.phase(phase), from, to);
  });
  const due = dueItems(state, today).map((item) => {
    const isContact = item.kind === 'contact';
    const text = isContact ? words.contact(item.contact) : words.action(item.action);
    const id = item.id.slice(state.file.id.length + 1);
    const people = [...peopleOf(item, playbook)];
    return { ...eventOf(isContact ? 'contact' : 'action', id, text, item.due), people };
  });
  const shown = activationsOf(state.file).filter(({ day }) => day >= addDays(today, -DAYS_HELD));
  const activations = shown.map(({ id, day, deliverable }) => ({
    ...eventOf('activation', id, words.activation(deliverable), day),
    page: `/clients/${state.file.id}/plan/`,
    people: [...new Set([owner, ...doersOf(deliverable.owner ?? owner, state.file, playbook)])],
  }));
  const meetings = dueMeetings(rules, { state, today, calendar }).map((meeting) =>
    eventOf('meeting', `meeting/${meeting.meeting}`, words.meeting(meeting), meeting.due),
  );
  return [...phases, ...held, ...due, ...activations, ...meetings, ...renewal];
}

/** The current phase and the next one; before the start, the first. */
function shownPhases({ timeline }: ClientState): TimelinePhase[] {
  const next = timeline.phases.find(({ state }) => state === 'upcoming');
  return [timeline.current, next].filter((phase) => phase !== undefined);
}

/** From the day it began, or is expected to, to its expected end; one that is over its time ends today. */
function spanOf({ actual, forecast, planned }: TimelinePhase): { from: string; to: string } {
  const from = actual?.from ?? forecast?.from ?? planned.from;
  const end = forecast?.to ?? (actual ? addDays(actual.to, 1) : planned.to);
  return { from, to: latest(addDays(from, 1), end) };
}
