import { type Edge, isMention } from '../../playbook/graph.ts';
import { keyOf } from '../../playbook/playbook.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { anchorOf, clientsLink, howText, kindWord, recordLink } from './connection-words.ts';

export interface ConnectionRow extends Link {
  how: string;
}

/** Records of one kind. */
export interface ConnectionGroup {
  kind: string;
  title: string;
  rows: ConnectionRow[];
}

/** What a record is used by and leans on, as one section of its page. */
export interface ConnectionsView {
  usedBy: ConnectionGroup[];
  /** The clients that use it themselves, counted. */
  clients: (Link & { how: string }) | undefined;
  /** How many clients a change of it touches; absent where that is no other number. */
  reach: string | undefined;
  leansOn: ConnectionGroup[];
  /** What it means that nothing uses it. */
  unused: { text: string; isFault: boolean } | undefined;
  /** The record in the overview. */
  overview: Link;
}

/** What the page of a record tells at another place and the section leaves out. */
export interface Told {
  /** Uses, as `alert.play`. */
  uses?: readonly string[];
  clients?: boolean;
}

export function connectionsView(record: AnyRecord, site: Site, told: Told = {}): ConnectionsView {
  const { graph, messages } = site;
  const m = messages.connections;
  const key = keyOf(record);
  const isNew = ({ as }: Edge) => !told.uses?.includes(as);
  const [clients, reach] = [graph.clients(key).size, graph.reach(key).size];
  return {
    usedBy: groupsOf(graph.usedBy(key).filter(isNew), 'from', site),
    clients: told.clients ? undefined : clientsLink(record, site),
    // clients keep their person whatever is written about that person
    reach: record.kind !== 'person' && reach > clients ? m.reach(reach) : undefined,
    leansOn: groupsOf(graph.leansOn(key).filter(isNew), 'target', site),
    unused: unusedText(record, site),
    overview: { text: m.all, to: `/connections/#${anchorOf(record)}` },
  };
}

/** The records at one end of some edges by kind, each once with all the ways in which it is connected. */
function groupsOf(edges: readonly Edge[], end: 'from' | 'target', site: Site): ConnectionGroup[] {
  const byRecord = new Map<AnyRecord, Edge[]>();
  for (const edge of edges) {
    if (!isMention(edge)) byRecord.set(edge[end], [...(byRecord.get(edge[end]) ?? []), edge]);
  }
  const kinds = [...new Set([...byRecord.keys()].map(({ kind }) => kind))];
  const groups = kinds.map((kind) => ({
    kind,
    title: kindWord(kind, site, 'groups'),
    rows: [...byRecord]
      .filter(([record]) => record.kind === kind)
      .map(([record, own]) => ({
        // one use leads to its phase
        ...recordLink(record, site, own.length === 1 ? own[0]?.part : undefined),
        how: [...new Set(own.map((edge) => howText(edge, site)))].join(', '),
      })),
  }));
  return [...groups, ...mentions(edges, new Set(byRecord.keys()), end, site)];
}

/** Records that are only named in a text, with their kinds; that a text mentions it besides is not worth saying. */
function mentions(
  edges: readonly Edge[],
  known: ReadonlySet<AnyRecord>,
  end: 'from' | 'target',
  site: Site,
): ConnectionGroup[] {
  const { mentionedIn, mentions: mentionsTitle } = site.messages.connections;
  const records = new Set(edges.filter(isMention).map((edge) => edge[end]));
  const rows = [...records]
    .filter((record) => !known.has(record))
    .map((record) => ({ ...recordLink(record, site), how: kindWord(record.kind, site) }));
  return rows.length === 0
    ? []
    : [{ kind: 'mention', title: end === 'from' ? mentionedIn : mentionsTitle, rows }];
}

/** Whether work, and not only a text, brings somebody to a record: another record of the organisation, a season, a client. */
export function isLedTo(record: AnyRecord, { graph }: Site): boolean {
  const key = keyOf(record);
  if (record.kind === 'play' && record.data.trigger.length > 0) return true;
  if (graph.clients(key).size > 0) return true;
  return graph.usedBy(key).some((edge) => !isMention(edge) && !edge.as.endsWith('.phase'));
}

/** What to say of a record that nobody is led to: for most kinds it is a fault, of the others only where nothing names it. */
export function unusedText(record: AnyRecord, site: Site): ConnectionsView['unused'] {
  const { unused, unusedFine, unusedPerson } = site.messages.connections;
  const texts: Record<string, string> = unused;
  const fault = texts[record.kind];
  if (fault !== undefined) return isLedTo(record, site) ? undefined : { text: fault, isFault: true };
  if (site.graph.usedBy(keyOf(record)).length > 0) return undefined;
  return { text: record.kind === 'person' ? unusedPerson : unusedFine, isFault: false };
}
