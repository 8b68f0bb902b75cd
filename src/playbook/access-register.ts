import type { AccessEntry } from '../../schemas/access.ts';
import type { Client } from '../../schemas/client.ts';
import { type AccessState, accessState } from './access-state.ts';
import { businessDaysBetween, latest, type WorkCalendar } from './calendar.ts';
import type { ClientFile } from './playbook.ts';

/**
 * What an access waits for: to be asked for, to be granted by the client, to be tried by us, or, once the client has
 * left, to be taken back.
 */
export type AccessWait = 'ask' | 'grant' | 'try' | 'revoke';

export interface RegisteredAccess {
  entry: AccessEntry;
  state: AccessState;
  /** Day of the state; undefined before it was asked for. */
  since: string | undefined;
  wait: AccessWait | undefined;
  /** Business days that it has waited, of the client's calendar; undefined where nothing says since when. */
  waited: number | undefined;
  /** Who at the client can help: the name in the record, or the contact for accounts. */
  ask: string | undefined;
}

export interface AccessRegister {
  /** What needs somebody first, otherwise as recorded. */
  entries: RegisteredAccess[];
  /** Day on which the client left, where that has come. */
  ended: string | undefined;
}

/** Every access of a client on a day, with what it waits for and whom to ask. */
export function accessRegister(
  { client, access }: Pick<ClientFile, 'client' | 'access'>,
  today: string,
  calendar: WorkCalendar,
): AccessRegister {
  const ended = endOf(client.data, today);
  const contact = contactForAccess(client.data);
  const entries = (access?.data.access ?? []).map((entry): RegisteredAccess => {
    const { state, since } = accessState(entry, today);
    const wait = waitOf(state, ended);
    const from =
      since !== undefined && wait === 'revoke' && ended !== undefined ? latest(ended, since) : since;
    const waited = wait && from !== undefined ? businessDaysBetween(from, today, calendar) : undefined;
    return { entry, state, since, wait, waited, ask: wait && (entry.ask ?? contact) };
  });
  return { entries: entries.toSorted((a, b) => urgency(a) - urgency(b)), ended };
}

/** Accesses that are open although the client has left: granted, tried or not, and not taken back. */
export function accessesToRevoke(
  client: Client,
  entries: readonly AccessEntry[],
  today: string,
): AccessEntry[] {
  if (endOf(client, today) === undefined) return [];
  return entries.filter((entry) => isOpen(accessState(entry, today).state));
}

function endOf({ ended }: Client, today: string): string | undefined {
  return ended && ended.on <= today ? ended.on : undefined;
}

function isOpen(state: AccessState): boolean {
  return state === 'granted' || state === 'verified';
}

function waitOf(state: AccessState, ended: string | undefined): AccessWait | undefined {
  if (ended !== undefined) return isOpen(state) ? 'revoke' : undefined;
  const waits = {
    'not-asked': 'ask',
    asked: 'grant',
    granted: 'try',
    verified: undefined,
    revoked: undefined,
  } as const;
  return waits[state];
}

const order: readonly (AccessWait | undefined)[] = ['revoke', 'grant', 'ask', 'try'];

function urgency({ wait, state }: RegisteredAccess): number {
  const place = order.indexOf(wait);
  return place !== -1 ? place : state === 'revoked' ? order.length + 1 : order.length;
}

/** How the purpose of a contact for accesses is worded, in the three languages of the interface. */
const FOR_ACCESS =
  /\baccess(?:es)?\b|\baccounts\b|sign-on|acessos?(?!\p{L})|contas(?!\p{L})|доступы|уч[её]тн/iu;

/** The contact whose purposes name accesses or accounts; else who decides; else the first. */
export function contactForAccess({ contacts }: Pick<Client, 'contacts'>): string | undefined {
  const named = contacts.find(({ purposes }) => purposes.some((purpose) => FOR_ACCESS.test(purpose)));
  return (named ?? contacts.find(({ decides }) => decides) ?? contacts[0])?.name;
}
