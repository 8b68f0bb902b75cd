import { calendarsFor } from '../holidays.ts';
import type { Calendars } from '../playbook/calendars.ts';
import { allClientStates, type ClientState } from '../playbook/client-state.ts';
import { type Graph, makeGraph } from '../playbook/graph.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type Formats, makeFormats } from './formats.ts';
import type { History } from './git-history.ts';
import type { Messages } from './messages/messages.ts';
import { messagesFor } from './messages/messages.ts';
import type { PackName } from './pack-names.ts';
import { makeShell, type Shell } from './page.ts';

/** Everything that pages are drawn from: the playbook, what follows from it on its day, and the language. */
export interface Site {
  playbook: Playbook;
  /** Business days of the team and of each client. */
  calendars: Calendars;
  /** The states of all clients, by client id. */
  states: ReadonlyMap<string, ClientState>;
  /** Which record of the organisation leans on which. */
  graph: Graph;
  messages: Messages;
  formats: Formats;
  history: History;
  /** What stands around all pages. */
  shell: Shell;
  /** The one document for a client that the site is made for; absent where it is made for all that there is to see. */
  onlyPack?: { client: string; name: PackName };
}

/** Computes once what every page shares. */
export function makeSite(playbook: Playbook, history: History): Site {
  const { locale, currency } = playbook.site.data;
  const calendars = calendarsFor(playbook);
  const states = new Map(allClientStates(playbook, calendars).map((state) => [state.file.id, state]));
  const site = {
    playbook,
    calendars,
    states,
    graph: makeGraph(playbook, states.values()),
    messages: messagesFor(locale),
    formats: makeFormats(locale, currency, playbook.today),
    history,
  };
  return { ...site, shell: makeShell(site) };
}
