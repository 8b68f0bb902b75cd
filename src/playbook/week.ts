import type { DueAction } from './actions.ts';
import type { DueContact } from './cadence.ts';
import { addDays, daysBetween } from './calendar.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import type { ClientState } from './client-state.ts';
import { isActive } from './portfolio.ts';
import { hasLeft } from './team.ts';

/** Something that has to happen for a client by a day. */
export type DueItem = {
  /** Stays the same when words or days are edited: `padaria-aurora/touchpoint/2026-11-19-call/1`. */
  id: string;
  state: ClientState;
  due: string;
  /** Calendar days past the due day, never negative. */
  late: number;
} & (
  | { kind: 'action'; action: DueAction }
  /** A step of a checklist past its day; the person has the role that does it. */
  | { kind: 'step'; action: DueAction }
  /** A contact that the cadence of the segment asks for. */
  | { kind: 'contact'; contact: DueContact }
);

/** What one person has to do: the seven days from today on, what is late, and what comes after. Soonest first. */
export interface Week {
  person: string;
  /** Today. */
  from: string;
  /** The last of the seven days. */
  to: string;
  overdue: DueItem[];
  /** The days of the week that something is due on. */
  days: { day: string; items: DueItem[] }[];
  later: DueItem[];
  /** What somebody at one of the person's clients promised, and is late or due in the week. */
  waiting: DueItem[];
}

const DAYS_OF_A_WEEK = 7;

/**
 * Gathers what a person has to do on a day from the states of all clients: actions that name them, steps of checklists by
 * role, and contacts due with the clients that they own. Clients on hold or gone ask for nothing.
 *
 * @param person id of a person.
 * @param playbook gives the roles of people, and today.
 */
export function weekOf(person: string, states: Iterable<ClientState>, playbook: Playbook): Week {
  const { today } = playbook;
  const to = addDays(today, DAYS_OF_A_WEEK - 1);
  const all = [...states].flatMap((state) => dueItems(state, today));
  const own = all.filter((item) => peopleOf(item, playbook).has(person)).sort(byDue);
  const week = own.filter(({ due }) => due >= today && due <= to);
  const days = [...new Set(week.map(({ due }) => due))];
  return {
    person,
    from: today,
    to,
    overdue: own.filter(({ due }) => due < today),
    days: days.map((day) => ({ day, items: week.filter(({ due }) => due === day) })),
    later: own.filter(({ due }) => due > to),
    waiting: all
      .filter((item) => item.kind === 'action' && item.action.atClient && item.due <= to)
      .filter(({ state }) => state.file.client.data.owner === person)
      .sort(byDue),
  };
}

/** Everything that has to happen for an active client, in no order: actions, late steps, contacts. */
export function dueItems(state: ClientState, today: string): DueItem[] {
  if (!isActive(state)) return [];
  const of = (id: string, due: string) => ({
    id: `${state.file.id}/${id}`,
    state,
    due,
    late: Math.max(0, daysBetween(due, today)),
  });
  return [
    ...state.actions.map((action): DueItem => {
      const kind = action.source.kind === 'checklist' ? 'step' : 'action';
      return { ...of(action.id, action.due), kind, action };
    }),
    ...state.cadence.flatMap((contact): DueItem[] =>
      contact.due === undefined
        ? []
        : [{ ...of(`contact/${contact.by}`, contact.due), kind: 'contact', contact }],
    ),
  ];
}

/** The people of the team that something falls to; nobody where it falls to somebody at the client. */
export function peopleOf(item: DueItem, playbook: Playbook): ReadonlySet<string> {
  const { file } = item.state;
  if (item.kind === 'contact') return new Set([file.client.data.owner]);
  return doersOf(item.action.who, file, playbook);
}

/**
 * The people who do what a person or a role is named for: with a role, whoever of the client's owner and team has it, or,
 * where none of them does, everybody in the team who has it.
 */
export function doersOf(who: string, { client }: ClientFile, playbook: Playbook): ReadonlySet<string> {
  const { person, role } = playbook.of;
  if (person.has(who)) return new Set([who]);
  if (!role.has(who)) return new Set();
  const has = (id: string) => person.get(id)?.data.role === who;
  const near = [client.data.owner, ...client.data.team.map((member) => member.person)].filter(has);
  const here = (id: string) => !hasLeft(person.get(id)?.data ?? {}, playbook.today);
  return new Set(near.length > 0 ? near : [...person.keys()].filter((id) => has(id) && here(id)));
}

/** Soonest first, then by client and id, so that the order is the same on every machine. */
function byDue(a: DueItem, b: DueItem): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1;
}
