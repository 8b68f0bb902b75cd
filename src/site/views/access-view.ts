import {
  type AccessRegister,
  type AccessWait,
  accessRegister,
  type RegisteredAccess,
} from '../../playbook/access-register.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { framePage, type PageFrame } from '../page.ts';
import { editLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { clientStarts } from './client-starts.ts';
import type { FactView } from './facts.ts';
import type { StatusView } from './tones.ts';

/** The register of a client's accesses. Internal. */
export interface AccessView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  /** Said first where the client has left and doors are open. */
  toRevoke: string | undefined;
  facts: FactView[];
  rows: AccessRow[];
  /** The page of what to ask for; undefined where there is nothing to ask. */
  sheet: string | undefined;
  /** Markdown. */
  notes: string;
  /** Where the register begins, for a client without one. */
  start: string | undefined;
}

export interface AccessRow {
  platform: string;
  account: string | undefined;
  level: string;
  status: StatusView;
  /** What is to be done now, and how long it has waited. */
  next: string | undefined;
  waited: string | undefined;
  ask: string | undefined;
  vault: string | undefined;
  note: string | undefined;
}

export function accessView(state: ClientState, site: Site): AccessView {
  const { file } = state;
  const { messages, playbook, formats: f } = site;
  const m = messages.accesses;
  const client = file.client.data;
  const register = accessRegister(file, playbook.today, site.calendars.of(client));
  const count = (wait: AccessWait) => register.entries.filter((each) => each.wait === wait).length;
  const waits = (['ask', 'grant', 'try'] as const).flatMap((wait) =>
    count(wait) > 0 ? [{ label: m.waits[wait], value: f.number(count(wait)) }] : [],
  );
  const works = register.entries.filter(({ state: reached }) => reached === 'verified').length;
  return {
    frame: framePage(site, {
      title: m.title(client.name),
      section: '/clients/',
      crumbs: clientCrumbs(state, site),
      ...(file.access && { record: file.access }),
      search: { kind: m.kind, manager: nameOf(client.owner, playbook) },
      printed: `${m.title(client.name)} · ${m.internal} · ${f.day(playbook.today)}`,
      lang: client.lang,
    }),
    title: m.title(client.name),
    lead: leadOf(register, works, site),
    toRevoke: openDoors(register, site),
    facts: [
      ...waits,
      ...(register.entries.length > 0 ? [{ label: m.works, value: f.number(works) }] : []),
      { label: messages.clients.manager, value: nameOf(client.owner, playbook) },
    ],
    rows: register.entries.map((each) => rowOf(each, client.owner, site)),
    sheet: accessesToAsk(register).length > 0 ? `/clients/${file.id}/access/ask/` : undefined,
    notes: file.access?.markdown.trim() ?? '',
    start: file.access ? editLink(playbook.site.data, file.access.file) : clientStarts(state, site).access,
  };
}

/** What is said of accesses that are open although the client has left. */
export function openDoors(
  { entries, ended }: AccessRegister,
  { messages, formats }: Site,
): string | undefined {
  const count = entries.filter(({ wait }) => wait === 'revoke').length;
  return count > 0 && ended !== undefined ? messages.accesses.toRevoke(count, formats.day(ended)) : undefined;
}

/** What the client has still to give, asked for already or not. */
export function accessesToAsk({ entries }: AccessRegister): RegisteredAccess[] {
  return entries.filter(({ wait }) => wait === 'grant' || wait === 'ask');
}

export function clientCrumbs({ file }: ClientState, { messages }: Site) {
  return [
    { text: messages.shell.clients, to: '/clients/' },
    { text: file.client.data.name, to: `/clients/${file.id}/` },
  ];
}

function leadOf({ entries, ended }: AccessRegister, works: number, { messages }: Site): [string, string] {
  const m = messages.accesses;
  if (entries.length === 0) return [m.none, ''];
  if (ended !== undefined)
    return [m.closed(entries.filter(({ state }) => state === 'revoked').length, entries.length), ''];
  const needed = entries.filter(({ state }) => state !== 'revoked').length;
  return [m.verified(works, needed), works === needed ? m.allThere : m.missing];
}

const signs: Record<RegisteredAccess['state'], Omit<StatusView, 'word'>> = {
  verified: { tone: 'ok', icon: 'ok' },
  granted: { tone: 'watch', icon: 'watch' },
  asked: { tone: '', icon: 'wait' },
  revoked: { tone: '', icon: 'idle' },
  'not-asked': { tone: '', icon: 'idle' },
};

/** How far an access is, in a sign and words; one that is open after the client has left is a risk. */
export function accessStatus(
  { state, since, wait }: RegisteredAccess,
  { messages, formats }: Site,
): StatusView {
  const word = messages.access[state](since ? formats.shortDay(since) : '');
  return wait === 'revoke' ? { tone: 'risk', icon: 'risk', word } : { ...signs[state], word };
}

function rowOf(found: RegisteredAccess, owner: string, site: Site): AccessRow {
  const { entry, wait, waited, ask } = found;
  const { messages, playbook } = site;
  const m = messages.accesses;
  const who = wait === 'try' ? nameOf(owner, playbook) : ask;
  return {
    platform: entry.platform,
    account: entry.account === undefined ? undefined : String(entry.account),
    level: entry.level,
    status: accessStatus(found, site),
    next: wait && m.next[wait],
    waited: waited === undefined ? undefined : m.waited(waited),
    ask: who,
    vault: entry.vault,
    note: entry.note,
  };
}
