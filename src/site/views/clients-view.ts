import { byNeed } from '../../playbook/portfolio.ts';
import { newClientLink } from '../new-records.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { type ClientLine, clientLine, type FiltersView, filtersView } from './client-line.ts';

export interface ClientsView {
  frame: PageFrame;
  lead: [string, string];
  total: number;
  filters: FiltersView;
  lines: ClientLine[];
  add: string | undefined;
}

/** The table of all clients, those who need somebody first. */
export function clientsView(site: Site): ClientsView {
  const { messages } = site;
  const lines = [...site.states.values()].sort(byNeed).map((state) => clientLine(state, site));
  return {
    frame: framePage(site, {
      title: messages.clients.title,
      section: '/clients/',
    }),
    lead: lines.length === 0 ? [messages.portfolio.empty, ''] : messages.clients.lead(lines.length),
    total: lines.length,
    filters: filtersView(lines, site),
    lines,
    add: newClientLink(site),
  };
}
