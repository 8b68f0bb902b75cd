import { accessRegister } from '../../playbook/access-register.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { accessesToAsk, clientCrumbs } from './access-view.ts';

/**
 * The sheet of accesses to ask for, made to be laid before the client: of the register it shows the platform and the
 * level and nothing else.
 */
export interface AccessAskView {
  frame: PageFrame;
  title: string;
  organisation: string;
  client: string;
  rows: { platform: string; level: string }[];
}

/** Undefined where there is nothing to ask for. */
export function accessAskView(state: ClientState, site: Site): AccessAskView | undefined {
  const { file } = state;
  const { messages, playbook, formats } = site;
  const client = file.client.data;
  const entries = accessesToAsk(accessRegister(file, playbook.today, site.calendars.of(client)));
  if (entries.length === 0) return undefined;
  const m = messages.accesses;
  return {
    frame: framePage(site, {
      title: `${m.askTitle} · ${file.client.data.name}`,
      section: '/clients/',
      crumbs: [...clientCrumbs(state, site), { text: m.crumb, to: `/clients/${file.id}/access/` }],
      printed: `${m.askTitle} · ${client.name} · ${formats.day(playbook.today)}`,
      lang: client.lang,
    }),
    title: m.askTitle,
    organisation: playbook.site.data.name,
    client: client.name,
    rows: entries.map(({ entry: { platform, level } }) => ({ platform, level })),
  };
}
