import { renderMindMap } from '../../src/diagrams/mind-map.ts';

/** How many nodes the measured map has. */
export const MAP_NODES = 140;

/** Milliseconds that a scope map of that size takes, the median of fifty after warming up; every text is another one. */
export function measureMap(): number {
  const times = Array.from({ length: 70 }, (_, turn) => {
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
    const start = performance.now();
    renderMindMap({ text: 'Client', children }, { title: 'Scope' });
    return performance.now() - start;
  });
  return times.slice(20).sort((a, b) => a - b)[25] ?? 0;
}
