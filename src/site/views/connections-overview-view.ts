import type { LayerShape, LayersInput } from '../../diagrams/layers/input.ts';
import type { Edge } from '../../playbook/graph.ts';
import { keyOf } from '../../playbook/playbook.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { alertsDrawing, journeyDrawing, researchDrawing } from './connection-drawings.ts';
import { anchorOf, howText, kindWord, recordLink } from './connection-words.ts';
import { isLedTo, unusedText } from './connections-view.ts';

export interface Drawing {
  id: string;
  title: Link;
  answer: string;
  input: LayersInput;
}

/** What a change of one record touches. */
export interface TouchedRow extends Link {
  id: string;
  kind: string;
  usedBy: string;
  clients: string;
}

/** All connections of the organisation's records. */
export interface ConnectionsOverview {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  isEmpty: boolean;
  journeys: Drawing[];
  alerts: Drawing | undefined;
  research: Drawing | undefined;
  legend: { shape: LayerShape; word: string }[];
  touched: TouchedRow[];
  orphansAnswer: string;
  orphans: (Link & { kind: string; why: string })[];
  /** Every connection: one row for what a record uses in the same way. */
  rows: { from: Link; kind: string; how: string; to: Link[] }[];
}

export function connectionsOverview(site: Site): ConnectionsOverview {
  const { graph, messages } = site;
  const m = messages.connections;
  const records = [...graph.records.values()];
  const orphans = records.filter((record) => unusedText(record, site)?.isFault && !isLedTo(record, site));
  const journeys = [...site.playbook.of.journey.values()].map((journey) => drawingOf(journey, site));
  const alerts = alertsDrawing(site);
  const research = researchDrawing(site);
  return {
    frame: framePage(site, {
      title: m.title,
      section: '/handbook/',
      crumbs: [{ text: messages.shell.handbook, to: '/handbook/' }],
      search: { kind: messages.search.kinds.overview },
    }),
    title: m.title,
    lead: m.lead(records.length, graph.edges.length),
    isEmpty: graph.edges.length === 0,
    journeys,
    alerts: alerts.nodes.length === 0 ? undefined : alertsOf(alerts, site),
    research: research.nodes.length === 0 ? undefined : researchOf(research, site),
    legend: legendOf([...journeys.map(({ input }) => input), alerts, research], site),
    touched: touchedRows(records, site),
    orphansAnswer: orphans.length === 0 ? m.noOrphans : m.orphansWhy(orphans.length),
    orphans: orphans.map((record) => ({
      ...recordLink(record, site),
      kind: kindWord(record.kind, site),
      why: unusedText(record, site)?.text ?? '',
    })),
    rows: rowsOf(graph.edges, site),
  };
}

const explained = ['segment', 'phase', 'sop', 'questionnaire', 'alert', 'play', 'research', 'role'] as const;

/** The shapes that are drawn, with what they stand for. */
function legendOf(drawings: readonly LayersInput[], site: Site): ConnectionsOverview['legend'] {
  const drawn = new Set(drawings.flatMap(({ nodes }) => nodes.map(({ shape }) => shape)));
  return explained
    .filter((shape) => drawn.has(shape))
    .map((shape) => ({
      shape,
      word: shape === 'phase' ? site.messages.journey.phase : kindWord(shape, site),
    }));
}

function drawingOf(journey: RecordOf<'journey'>, site: Site): Drawing {
  const { graph, formats, messages } = site;
  const m = messages.connections;
  const key = keyOf(journey);
  const segments = graph.usedBy(key).flatMap(({ as, from }) => (as === 'segment.journey' ? [from] : []));
  const names = segments.map((segment) => recordLink(segment, site).text);
  return {
    id: anchorOf(journey).replace(/^/, 'drawn-'),
    title: recordLink(journey, site),
    answer: [
      names.length === 0 ? m.noSegment : m.takenBy(formats.list(names)),
      m.followedBy(graph.clients(key).size),
    ].join(' '),
    input: journeyDrawing(journey, site),
  };
}

function alertsOf(input: LayersInput, site: Site): Drawing {
  const m = site.messages.connections;
  const drawn = new Set(input.nodes.map(({ id }) => id));
  const untold = [...site.playbook.of.alert.values()].filter((alert) => !drawn.has(keyOf(alert)));
  return {
    id: 'drawn-alerts',
    title: { text: m.alertsDrawn, to: '/alerts/' },
    answer: m.untold(untold.length),
    input,
  };
}

function researchOf(input: LayersInput, site: Site): Drawing {
  const drawn = new Set(input.nodes.map(({ id }) => id));
  const idle = [...site.playbook.of.research.values()].filter((record) => !drawn.has(keyOf(record)));
  return {
    id: 'drawn-research',
    title: { text: site.messages.connections.researchDrawn, to: '/research/' },
    answer: site.messages.connections.idleResearch(idle.length),
    input,
  };
}

/** Records by how many others use them, then by their clients; those that nothing needs are left out. */
function touchedRows(records: readonly AnyRecord[], site: Site): TouchedRow[] {
  const { graph, messages, formats } = site;
  return records
    .map((record) => {
      const key = keyOf(record);
      return {
        record,
        by: new Set(graph.usedBy(key).map(({ from }) => from)).size,
        clients: graph.reach(key).size,
      };
    })
    .filter(({ record }) => record.kind !== 'site')
    .sort((a, b) => b.by - a.by || b.clients - a.clients)
    .map(({ record, by, clients }) => ({
      ...recordLink(record, site),
      id: anchorOf(record),
      kind: kindWord(record.kind, site),
      usedBy: messages.connections.byCount(by),
      clients: formats.number(clients),
    }));
}

function rowsOf(edges: readonly Edge[], site: Site): ConnectionsOverview['rows'] {
  const rows = new Map<string, ConnectionsOverview['rows'][number]>();
  for (const edge of edges) {
    const how = howText(edge, site);
    const key = `${keyOf(edge.from)} ${how}`;
    const row = rows.get(key) ?? {
      from: recordLink(edge.from, site),
      kind: kindWord(edge.from.kind, site),
      how,
      to: [],
    };
    row.to.push(recordLink(edge.target, site, edge.part));
    rows.set(key, row);
  }
  return [...rows.values()];
}
