import type { PlacedNode } from './layout.ts';

/** From one place to another on a line, px. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A part of a map, px. */
export interface MapWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether any part of a node stands in a window. */
export function isSeen({ x, y, box }: PlacedNode, window: MapWindow): boolean {
  return isWithin({ from: x, to: x + box.width }, { from: y, to: y + box.height }, window);
}

/** Pieces that a curve is taken apart into to find where it runs. */
const PIECES = 16;

/** Whether the curve from a node to its child passes through a window. */
export function isEdgeSeen(parent: PlacedNode, child: PlacedNode, window: MapWindow): boolean {
  const isLeft = child.side === 'left';
  const start = { x: isLeft ? parent.x : parent.x + parent.box.width, y: parent.y + parent.box.joint };
  const end = { x: isLeft ? child.x + child.box.width : child.x, y: child.y + child.box.joint };
  let from = start;
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = curvePoint(start, end, piece / PIECES);
    const across = { from: Math.min(from.x, to.x) - 1, to: Math.max(from.x, to.x) + 1 };
    const down = { from: Math.min(from.y, to.y) - 1, to: Math.max(from.y, to.y) + 1 };
    if (isWithin(across, down, window)) return true;
    from = to;
  }
  return false;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the curve that leaves and arrives level, its handles half way. */
function curvePoint(start: Point, end: Point, t: number): Point {
  const rest = 1 - t;
  const middle = (start.x + end.x) / 2;
  const handles = 3 * rest * t;
  return {
    x: rest ** 3 * start.x + handles * middle + t ** 3 * end.x,
    y: (rest ** 3 + handles * rest) * start.y + (handles * t + t ** 3) * end.y,
  };
}

function isWithin(across: Span, down: Span, { x, y, width, height }: MapWindow): boolean {
  return across.from < x + width && across.to > x && down.from < y + height && down.to > y;
}

/** Whether any part of any node or curve stands in a window. */
export function showsSomething(nodes: readonly PlacedNode[], window: MapWindow): boolean {
  return nodes.some(
    (node) => isSeen(node, window) || node.children.some((child) => isEdgeSeen(node, child, window)),
  );
}
