/** The graph of the playbook as drawings in columns: the way of a client by journey, and from alert to play. */
import type { LayerEdge, LayerNode, LayerShape, LayersInput } from '../../diagrams/layers/input.ts';
import type { Edge } from '../../playbook/graph.ts';
import { keyOf } from '../../playbook/playbook.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import type { Site } from '../site.ts';
import { recordLink } from './connection-words.ts';

/** The drawing of a journey: segments, phases, what is done in them, who does it. */
export function journeyDrawing(journey: RecordOf<'journey'>, site: Site): LayersInput {
  const { graph, messages } = site;
  const { groups, work } = messages.connections;
  const drawing = makeDrawing(site);
  const phaseId = (id: string) => `phase:${id}`;
  for (const { id, name } of journey.data.phases) {
    const href = `/journeys/${journey.id}/#${id}`;
    drawing.box({ id: phaseId(id), column: 1, text: name, shape: 'phase', href });
  }
  const gate = { id: 'gate', column: 1, text: messages.journey.gate, shape: 'other' as const };
  if (journey.data.ready_for_kickoff.length > 0)
    drawing.box({ ...gate, href: `/journeys/${journey.id}/#gate` });
  const [first] = journey.data.phases;
  for (const { from, as } of graph.usedBy(keyOf(journey))) {
    if (as !== 'segment.journey' || !first) continue;
    drawing.record(from, 0);
    drawing.line(keyOf(from), phaseId(first.id), 'chief');
  }
  for (const { target, as, part } of graph.leansOn(keyOf(journey))) {
    if (as === 'journey.phases.sops' && part !== undefined) {
      drawing.record(target, 2);
      drawing.line(phaseId(part), keyOf(target), 'chief');
    }
    if (as.startsWith('journey.ready_for_kickoff.')) {
      drawing.record(target, 2);
      drawing.line(gate.id, keyOf(target), 'beside');
    }
  }
  drawing.roles(2);
  return withoutEmptyStart({
    title: journey.data.name,
    columns: [groups.segment, messages.journey.phases, work, groups.role],
    ...drawing.drawn(),
    spine: 1,
    isChain: true,
  });
}

/** A journey that no segment takes begins with its phases. */
function withoutEmptyStart(input: LayersInput): LayersInput {
  if (input.nodes.some(({ column }) => column === 0)) return input;
  return {
    ...input,
    columns: input.columns.slice(1),
    nodes: input.nodes.map((node) => ({ ...node, column: node.column - 1 })),
    spine: input.spine - 1,
  };
}

/** The drawing of the alerts that lead to something to do: what they call and watch, and who does it. */
export function alertsDrawing(site: Site): LayersInput {
  const { graph, messages } = site;
  const { alertsDrawn, groups, answers } = messages.connections;
  const drawing = makeDrawing(site);
  for (const edge of graph.edges) {
    const [alert, other] = ends(edge);
    if (!alert || !other) continue;
    drawing.record(alert, 0);
    drawing.record(other, 1);
    drawing.line(keyOf(alert), keyOf(other), other.kind === 'play' ? 'chief' : 'beside');
  }
  for (const play of site.playbook.of.play.values()) drawing.record(play, 1);
  drawing.roles(1);
  return {
    title: alertsDrawn,
    columns: [groups.alert, answers, groups.role],
    ...drawing.drawn(),
    spine: 0,
    isChain: false,
  };
}

/** The drawing of what research leads to: its follow-ups, and who does them. What research only mentions is left out. */
export function researchDrawing(site: Site): LayersInput {
  const { researchDrawn, groups, followUp } = site.messages.connections;
  const drawing = makeDrawing(site);
  for (const edge of site.graph.edges) {
    const { from, target } = edge;
    if (!isFollowUp(edge)) continue;
    drawing.record(from, 0);
    // an experiment stands on both sides: as what is tried, and with what it leads to
    const id = target.kind === 'research' ? `tried ${keyOf(target)}` : keyOf(target);
    drawing.record(target, 1, id);
    drawing.line(keyOf(from), id, 'chief');
  }
  drawing.roles(1);
  return {
    title: researchDrawn,
    columns: [groups.research, followUp, groups.role],
    ...drawing.drawn(),
    spine: 0,
    isChain: false,
  };
}

/** What research leads to is a field; the branches of an action tree are text, and lead by their links. */
function isFollowUp({ from, target, as }: Edge): boolean {
  if (from.kind !== 'research') return false;
  if (as === 'research.link') return from.data.type === 'action-tree' && isWork(target);
  return isWork(target) || target.kind === 'journey' || target.kind === 'research';
}

function isWork({ kind }: AnyRecord): boolean {
  return kind === 'sop' || kind === 'play';
}

/** An alert, and what it calls or watches or what names it as its trigger. */
function ends({ from, target, as }: Edge): [AnyRecord, AnyRecord] | [] {
  if (as === 'alert.play' || as.startsWith('alert.when.')) return [from, target];
  return as === 'play.trigger.alert' ? [target, from] : [];
}

const shapes = ['segment', 'sop', 'play', 'questionnaire', 'role', 'alert', 'research'] as const;

/** Gathers boxes and lines, each once; where two are joined in two ways, the chief one is drawn. */
function makeDrawing(site: Site) {
  const nodes = new Map<string, LayerNode>();
  const edges = new Map<string, LayerEdge>();
  const box = (node: LayerNode) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  };
  const record = (each: AnyRecord, column: number, id = keyOf(each)) => {
    const { text, to } = recordLink(each, site);
    const shape: LayerShape = shapes.find((kind) => kind === each.kind) ?? 'other';
    box({ id, column, text, shape, href: to });
  };
  const line = (from: string, to: string, kind: LayerEdge['kind']) => {
    const known = edges.get(`${from} ${to}`);
    if (!known || kind === 'chief') edges.set(`${from} ${to}`, { from, to, kind });
  };
  /** Who owns what stands in a column, and who does steps of it. */
  const roles = (column: number) => {
    for (const { id } of [...nodes.values()].filter((node) => node.column === column)) {
      for (const { target, as } of site.graph.leansOn(id)) {
        if (target.kind !== 'role') continue;
        record(target, column + 1);
        line(id, keyOf(target), as.endsWith('.owner') ? 'chief' : 'beside');
      }
    }
  };
  const drawn = () => ({ nodes: [...nodes.values()], edges: [...edges.values()] });
  return { box, record, line, roles, drawn };
}
