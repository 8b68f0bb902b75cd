import { type MapNode, renderMindMap } from '../../src/diagrams/map/mind-map.ts';

/** How many nodes the measured map has, and how many the largest that anybody draws. */
export const MAP_NODES = 140;
export const LARGEST_MAP_NODES = 2000;

/** Milliseconds that a scope map of 140 nodes takes, the median of fifty after warming up; every text is another one. */
export function measureMap(): number {
  return median(70, 20, (turn) => {
    const leaf = (branch: number, index: number) => ({
      text: `Deliverable ${turn} of the kind ${branch * 100 + index}`,
      detail: `${index} a month`,
      state: index % 5 === 0 ? ('phase-2' as const) : ('included' as const),
    });
    // a root, six branches, and the other nodes as their leaves
    const children = Array.from({ length: 6 }, (_unused, branch) => ({
      text: `Branch ${branch}`,
      children: Array.from({ length: branch === 0 ? 23 : 22 }, (_none, index) => leaf(branch, index)),
    }));
    return { text: 'Client', children };
  });
}

/** The same for a process of 2,000 nodes with four children each. */
export function measureLargestMap(): number {
  return median(8, 3, (turn) => {
    const node = (index: number): MapNode => ({
      text: `Step ${turn} of the process and its number ${index}`,
      children: [1, 2, 3, 4]
        .map((child) => index * 4 + child)
        .filter((child) => child < LARGEST_MAP_NODES)
        .map(node),
    });
    return node(0);
  });
}

function median(turns: number, warmUp: number, mapOf: (turn: number) => MapNode): number {
  const times = Array.from({ length: turns }, (_, turn) => {
    const root = mapOf(turn);
    const start = performance.now();
    renderMindMap(root, { title: 'Scope' });
    return performance.now() - start;
  }).slice(warmUp);
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
