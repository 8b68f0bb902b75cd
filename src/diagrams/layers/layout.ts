/** Where the boxes and lines of a drawing in columns lie, in px. */
import { fitLines } from '../text/fit-lines.ts';
import type { LayerEdge, LayerNode, LayersInput } from './input.ts';
import { mean, neighbours, orderLayers } from './order.ts';
import type { LayerSheet } from './sheets.ts';
import type { TextStyle } from '../text/measure.ts';
import { stackNear } from './stack.ts';
import type { WrappedLine } from '../text/wrap-text.ts';

export const WIDTH = 1040;
/** Text of the boxes, and of the headings. */
export const BODY: TextStyle = { size: 14, weight: 400 };
export const HEAD: TextStyle = { size: 13, weight: 600 };
export const LINE = 18;
/** Between the side of a box and its text: room for the marks of its shape. */
export const INSET = 18;
const PAD = 6;
const GAP = 10;
/** A drawing with few columns leaves the lines more room, and its boxes no more than they need. */
const LEAST_LANE = 96;
const MOST_BOX = 250;
const TOP = 34;
const MOST_LINES = 3;

export interface LayerBox {
  node: LayerNode;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: WrappedLine[];
}

export interface LayerLine {
  edge: LayerEdge;
  from: { x: number; y: number };
  to: { x: number; y: number };
}

export interface LayersLayout {
  width: number;
  height: number;
  heads: { x: number; line: WrappedLine }[];
  boxes: LayerBox[];
  lines: LayerLine[];
  /** From the foot of a box of the spine to the head of the next. */
  links: { x: number; from: number; to: number }[];
}

export function layoutLayers(input: LayersInput, sheet: LayerSheet): LayersLayout {
  const count = input.columns.length;
  const width = Math.min(MOST_BOX, Math.floor((WIDTH - (count - 1) * LEAST_LANE) / Math.max(1, count)));
  const lane = count > 1 ? Math.floor((WIDTH - count * width) / (count - 1)) : 0;
  const left = (column: number) => column * (width + lane);
  const order = orderLayers(sheet.nodes, sheet.edges, count, input.spine);
  const columns = order.map((nodes, column) => nodes.map((node) => boxOf(node, left(column), width)));
  place(columns, sheet.edges, input.spine);
  const boxes = columns.flat();
  const bottom = Math.max(TOP, ...boxes.map(({ y, height }) => y + height));
  return {
    width: WIDTH,
    height: bottom + 4,
    heads: input.columns.flatMap((text, column) =>
      fitLines(text, HEAD, width + lane / 2, 1).map((line) => ({ x: left(column), line })),
    ),
    boxes,
    lines: linesOf(boxes, sheet.edges),
    links: input.isChain ? linksOf(columns[input.spine] ?? [], input) : [],
  };
}

function boxOf(node: LayerNode, x: number, width: number): LayerBox {
  const lines = fitLines(node.text, BODY, width - 2 * INSET, MOST_LINES);
  return { node, x, y: 0, width, height: Math.max(1, lines.length) * LINE + 2 * PAD, lines };
}

/** Each column beside the one it hangs on, from the spine outwards; then the spine beside what hangs on it. */
function place(columns: LayerBox[][], edges: readonly LayerEdge[], spine: number): void {
  const byId = new Map(columns.flat().map((box) => [box.node.id, box]));
  const outward = [...columns.keys()].sort((a, b) => Math.abs(a - spine) - Math.abs(b - spine) || a - b);
  for (const boxes of columns) {
    stack(
      boxes,
      boxes.map(() => 0),
    );
  }
  for (const sides of [[-1], [1], [-1, 1]]) {
    for (const column of outward) {
      const boxes = columns[column] ?? [];
      const beside = sides.map((side) => column + (column >= spine ? side : -side));
      if (!beside.some((each) => columns[each])) continue;
      const wanted = boxes.map((box) => {
        const found = neighbours(box.node.id, edges)
          .flatMap((id) => byId.get(id) ?? [])
          .filter(({ node }) => beside.includes(node.column));
        return found.length === 0 ? centreOf(box) : mean(found.map(centreOf));
      });
      stack(boxes, wanted);
    }
  }
  const top = Math.min(...columns.flat().map(({ y }) => y));
  for (const box of columns.flat()) box.y += TOP - top;
}

function stack(boxes: readonly LayerBox[], wanted: readonly number[]): void {
  const tops = stackNear(
    wanted,
    boxes.map(({ height }) => height),
    GAP,
  );
  boxes.forEach((box, index) => {
    box.y = tops[index] ?? 0;
  });
}

function centreOf({ y, height }: LayerBox): number {
  return y + height / 2;
}

/** Lines leave and reach a box side by side, in the order of their other ends. */
function linesOf(boxes: readonly LayerBox[], edges: readonly LayerEdge[]): LayerLine[] {
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const port = (edge: LayerEdge, side: 'from' | 'to'): number => {
    const box = byId.get(edge[side]);
    if (!box) return 0;
    const other = side === 'from' ? 'to' : 'from';
    const centre = (each: LayerEdge) => {
      const end = byId.get(each[other]);
      return end ? centreOf(end) : 0;
    };
    const beside = edges.filter((each) => each[side] === edge[side]).sort((a, b) => centre(a) - centre(b));
    return Math.round(box.y + (box.height * (beside.indexOf(edge) + 1)) / (beside.length + 1));
  };
  return edges.flatMap((edge) => {
    const [start, end] = [byId.get(edge.from), byId.get(edge.to)];
    if (!start || !end) return [];
    return [
      {
        edge,
        from: { x: start.x + start.width, y: port(edge, 'from') },
        to: { x: end.x, y: port(edge, 'to') },
      },
    ];
  });
}

/** Between boxes of a shape that follow each other on the whole spine; on a sheet some may be missing between two. */
function linksOf(spine: readonly LayerBox[], { nodes, spine: column }: LayersInput): LayersLayout['links'] {
  const ids = nodes.filter((node) => node.column === column).map(({ id }) => id);
  return spine.flatMap((box, index) => {
    const next = spine[index + 1];
    if (!next || ids.indexOf(next.node.id) !== ids.indexOf(box.node.id) + 1) return [];
    if (next.node.shape !== box.node.shape) return [];
    return [{ x: box.x + 26, from: box.y + box.height, to: next.y }];
  });
}
