import type { MapNode, NodeState } from './map-node.ts';

/** `plain` and `line` have no mark: a frame for a node with children, an underlined text for one without. */
export type Shape = 'root' | 'branch' | 'plain' | 'line' | 'box' | 'pill' | 'hexagon' | 'octagon';

/** The state speaks first; without one, the place in the tree decides. The root has depth 0. */
export function shapeOf(node: MapNode, depth: number): Shape {
  if (depth === 0) return 'root';
  if (node.state) return shapeOfState(node.state);
  if (depth === 1) return 'branch';
  return node.children?.length ? 'plain' : 'line';
}

export function shapeOfState(state: NodeState): Shape {
  if (state === 'phase-2') return 'pill';
  if (state === 'pending') return 'hexagon';
  return state === 'unapproved' ? 'octagon' : 'box';
}
