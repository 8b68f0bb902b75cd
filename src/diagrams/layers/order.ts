/** The order of boxes in columns with few crossings of the lines between them: the barycentre heuristic of Sugiyama. */
import type { LayerEdge, LayerNode } from './input.ts';

const ROUNDS = 8;

/** The boxes of each column from top to bottom. Deterministic: equal places keep the order in which they came. */
export function orderLayers(
  nodes: readonly LayerNode[],
  edges: readonly LayerEdge[],
  columns: number,
  spine: number,
): LayerNode[][] {
  let order = Array.from({ length: columns }, (_, column) => nodes.filter((node) => node.column === column));
  let best = order;
  let fewest = crossings(order, edges);
  const outward = [...order.keys()].sort((a, b) => Math.abs(a - spine) - Math.abs(b - spine) || a - b);
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    for (const column of outward) {
      if (column === spine) continue;
      // first by the side of the spine alone, then by both
      const towards = column > spine ? column - 1 : column + 1;
      order = sorted(order, edges, column, round % 2 === 0 ? [towards] : [column - 1, column + 1]);
    }
    const now = crossings(order, edges);
    if (now < fewest) {
      fewest = now;
      best = order;
    }
  }
  return best;
}

function sorted(
  order: readonly LayerNode[][],
  edges: readonly LayerEdge[],
  column: number,
  beside: readonly number[],
): LayerNode[][] {
  const places = new Map(
    beside.flatMap((each) => {
      const nodes = order[each] ?? [];
      return nodes.map(({ id }, index) => [id, (index + 0.5) / nodes.length] as const);
    }),
  );
  const own = order[column] ?? [];
  const centre = new Map(
    own.map(({ id }, index) => {
      const found = neighbours(id, edges).flatMap((other) => places.get(other) ?? []);
      return [id, found.length === 0 ? (index + 0.5) / own.length : mean(found)];
    }),
  );
  const at = ({ id }: LayerNode) => centre.get(id) ?? 0;
  return order.map((nodes, index) =>
    index === column ? [...nodes].sort((a, b) => at(a) - at(b)) : [...nodes],
  );
}

/** Ids at the other end of the lines of a box. */
export function neighbours(id: string, edges: readonly LayerEdge[]): string[] {
  return edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many pairs of lines cross. */
export function crossings(order: readonly LayerNode[][], edges: readonly LayerEdge[]): number {
  const place = new Map(
    order.flatMap((nodes, column) => nodes.map(({ id }, index) => [id, { column, index }])),
  );
  const lines = edges.flatMap(({ from, to }) => {
    const [a, b] = [place.get(from), place.get(to)];
    return a && b ? [{ column: a.column, from: a.index, to: b.index }] : [];
  });
  let count = 0;
  lines.forEach((a, index) => {
    for (const b of lines.slice(index + 1))
      if (a.column === b.column && (a.from - b.from) * (a.to - b.to) < 0) count++;
  });
  return count;
}
