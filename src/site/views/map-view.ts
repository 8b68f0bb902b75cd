import type { MapNode } from '../../diagrams/map/mind-map.ts';
import { fitsSheet } from '../../diagrams/map/paper.ts';
import { tileBest } from '../../diagrams/map/tile-map.ts';
import type { OutlineNode } from '../../records/bodies/outline.ts';
import type { RecordOf } from '../../records/record.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';

/** A process map: drawn, and the same as a list. */
export interface MapView {
  frame: PageFrame;
  id: string;
  title: string;
  lead: [string, string];
  /** Markdown before the list. */
  intro: string;
  nodes: OutlineNode[];
  connections: ConnectionsView;
  /** Where a map that one sheet cannot show in letters of a readable size is printed over several. */
  sheets: Link | undefined;
}

export function mapView(map: RecordOf<'map'>, site: Site): MapView {
  const { messages } = site;
  const { data, body } = map;
  return {
    frame: framePage(site, {
      title: data.title,
      section: '/maps/',
      crumbs: [{ text: messages.shell.maps, to: '/maps/' }],
      record: map,
      search: { kind: messages.search.kinds.map },
    }),
    id: map.id,
    title: data.title,
    lead: [sizeOf(body.nodes, site), data.summary ?? ''],
    intro: body.intro.trim(),
    nodes: body.nodes,
    connections: connectionsView(map, site),
    sheets: sheetsLink(map, site),
  };
}

export interface MapsView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  rows: {
    id: string;
    title: string;
    to: string;
    summary: string | undefined;
    branches: OutlineNode[];
    size: string;
  }[];
  add: string | undefined;
}

export function mapsView(site: Site): MapsView {
  const { messages, playbook } = site;
  const m = messages.map;
  return {
    frame: framePage(site, {
      title: m.listTitle,
      section: '/maps/',
    }),
    title: m.listTitle,
    lead: m.listLead(playbook.of.map.size),
    rows: [...playbook.of.map.values()].map(({ id, data, body }) => ({
      id,
      title: data.title,
      to: `/maps/${id}/`,
      summary: data.summary,
      branches: prune(body.nodes, 1),
      size: sizeOf(body.nodes, site),
    })),
    add: newRecordLink(playbook.site.data, 'maps/new-map.md', newText('map', site)),
  };
}

function sheetsLink({ id, data, body }: RecordOf<'map'>, site: Site): Link | undefined {
  const root = mapRoot(data.title, body.nodes, (address) => address);
  if (fitsSheet(root)) return undefined;
  return { text: site.messages.mapSheets.link(tileBest(root).tiles.length), to: `/maps/${id}/sheets/` };
}

function sizeOf(nodes: readonly OutlineNode[], site: Site): string {
  return site.messages.map.size(nodes.length, countNodes(nodes));
}

export function countNodes(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countNodes(children), 0);
}

/** An outline with everything below a level left out. */
export function prune(nodes: readonly OutlineNode[], levels: number): OutlineNode[] {
  return nodes.map((node) => ({ ...node, children: levels > 1 ? prune(node.children, levels - 1) : [] }));
}

/**
 * The tree that a map is drawn from.
 *
 * @param resolve puts the path that the site is served under before an address of this site.
 */
export function mapRoot(
  title: string,
  nodes: readonly OutlineNode[],
  resolve: (address: string) => string,
): MapNode {
  return { text: title, children: nodes.map((node) => mapNode(node, resolve)) };
}

function mapNode(node: OutlineNode, resolve: (address: string) => string): MapNode {
  const { text, href, note, badges, done, folded, children } = node;
  return {
    text,
    ...(badges !== undefined && { badges }),
    ...(done !== undefined && { done }),
    ...(href !== undefined && { href: linkOf(href, resolve) }),
    ...(note !== undefined && { note }),
    ...(folded && { folded }),
    children: children.map((child) => mapNode(child, resolve)),
  };
}

/** A link of an outline: pages of this site get its path, web addresses stay as they are. */
export function linkOf(address: string, resolve: (address: string) => string): string {
  return /^\/(?!\/)/.test(address) ? resolve(address) : address;
}
