/** Parting a large drawing in columns into sheets that each stay readable on a landscape page. */
import type { LayerEdge, LayerNode, LayersInput } from './input.ts';

/** Boxes of a column on one sheet. */
const MOST = 14;

export interface LayerSheet {
  nodes: LayerNode[];
  edges: LayerEdge[];
}

interface Pair {
  spine: LayerNode | undefined;
  target: LayerNode | undefined;
  edge: LayerEdge | undefined;
}

/**
 * The spine is followed from top to bottom, each box with what it leads to, until a sheet is full. What stands left or
 * right of that comes along, and is drawn on every sheet that needs it; every line is drawn at least once.
 */
export function partLayers(input: LayersInput): LayerSheet[] {
  const sheets: Pair[][] = [];
  let sheet: Pair[] = [];
  for (const pair of pairsOf(input)) {
    if (sheet.length > 0 && isFull([...sheet, pair])) {
      sheets.push(sheet);
      sheet = [];
    }
    sheet.push(pair);
  }
  if (sheet.length > 0) sheets.push(sheet);
  if (sheets.length <= 1)
    return input.nodes.length === 0 ? [] : [{ nodes: [...input.nodes], edges: [...input.edges] }];
  return withTheRest(
    sheets.map((pairs) => completed(pairs, input)),
    input,
  );
}

function pairsOf({ nodes, edges, spine }: LayersInput): Pair[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const leading = nodes.filter(({ column }) => column === spine);
  const pairs = leading.flatMap((node): Pair[] => {
    const own = edges.filter(({ from }) => from === node.id);
    if (own.length === 0) return [{ spine: node, target: undefined, edge: undefined }];
    return own.map((edge) => ({ spine: node, target: byId.get(edge.to), edge }));
  });
  const led = new Set(pairs.map(({ target }) => target?.id));
  const alone = nodes.filter(({ id, column }) => column === spine + 1 && !led.has(id));
  return [...pairs, ...alone.map((target) => ({ spine: undefined, target, edge: undefined }))];
}

function isFull(pairs: readonly Pair[]): boolean {
  const count = (side: 'spine' | 'target') => new Set(pairs.flatMap((pair) => pair[side]?.id ?? [])).size;
  return count('spine') > MOST || count('target') > MOST;
}

/** What stands around the spine and its targets, with the lines between. */
function completed(pairs: readonly Pair[], { nodes, edges, spine }: LayersInput): LayerSheet {
  const kept = new Set(pairs.flatMap((pair) => [pair.spine?.id ?? [], pair.target?.id ?? []].flat()));
  const inColumn = new Map(nodes.map(({ id, column }) => [id, column]));
  const shown = new Set(pairs.flatMap(({ edge }) => edge ?? []));
  // to the right of the targets and to the left of the spine, as far as lines lead
  for (let grown = true; grown; ) {
    grown = false;
    for (const edge of edges) {
      const column = inColumn.get(edge.from) ?? 0;
      if (column === spine || shown.has(edge)) continue;
      const [near, far] = column > spine ? [edge.from, edge.to] : [edge.to, edge.from];
      if (!kept.has(near)) continue;
      kept.add(far);
      shown.add(edge);
      grown = true;
    }
  }
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter((edge) => shown.has(edge)),
  };
}

/** What no line joins to the others, and lines that lead elsewhere than from or to the spine, stand on the last sheet. */
function withTheRest(sheets: LayerSheet[], { nodes, edges }: LayersInput): LayerSheet[] {
  const shown = new Set(sheets.flatMap((sheet) => sheet.nodes.map(({ id }) => id)));
  const drawn = new Set(sheets.flatMap((sheet) => sheet.edges));
  const undrawn = edges.filter((edge) => !drawn.has(edge));
  const last = sheets.at(-1);
  if (!last) return sheets;
  const kept = new Set([
    ...last.nodes.map(({ id }) => id),
    ...nodes.flatMap(({ id }) => (shown.has(id) ? [] : [id])),
    ...undrawn.flatMap(({ from, to }) => [from, to]),
  ]);
  return [
    ...sheets.slice(0, -1),
    {
      nodes: nodes.filter(({ id }) => kept.has(id)),
      edges: edges.filter((edge) => last.edges.includes(edge) || undrawn.includes(edge)),
    },
  ];
}
