import type { MapNode } from './map-node.ts';
import { type NodeBox, setNodeBox } from './node-box.ts';

/** A node on the page: px from the top left corner of the map. */
export interface PlacedNode {
  readonly node: MapNode;
  readonly box: NodeBox;
  readonly x: number;
  readonly y: number;
  /** The direction its branch grows in. */
  readonly side: 'left' | 'right';
  readonly children: readonly PlacedNode[];
}

/** A map whose texts are set but whose nodes have no place yet. */
export interface MeasuredMap {
  readonly node: MapNode;
  readonly box: NodeBox;
  readonly branches: readonly Subtree[];
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly root: PlacedNode;
}

/** Heights in px measured from the joint, where the edge meets the node. */
interface Subtree {
  readonly node: MapNode;
  readonly box: NodeBox;
  readonly depth: number;
  readonly stack: Stack;
  readonly above: number;
  readonly below: number;
}

/** Siblings under each other: each joint's distance from the joint of the parent. */
interface Stack {
  readonly items: readonly { readonly subtree: Subtree; readonly offset: number }[];
  readonly above: number;
  readonly below: number;
}

/** Room for the strokes at the rim of the map. */
const margin = 2;

const emptyStack: Stack = { items: [], above: 0, below: 0 };

export function measureMap(root: MapNode): MeasuredMap {
  const branches = (root.children ?? []).map((child) => measureSubtree(child, 1));
  return { node: root, box: setNodeBox(root, 0), branches };
}

/**
 * Lays a tree out around its root. Siblings share a column and stand in their order; on two sides the
 * first branches go left and the rest right, where the taller side is shortest.
 */
export function layoutMap({ node, box, branches }: MeasuredMap, sides: 'two' | 'one'): MapLayout {
  const split = sides === 'two' ? splitEvenly(branches) : 0;
  const left = centred(stack(branches.slice(0, split)));
  const rightStack = stack(branches.slice(split));
  const right = sides === 'two' ? centred(rightStack) : rightStack;

  const leftColumns = columns(left);
  const rightColumns = columns(right);
  const leftEnd = leftColumns.at(-1)?.end ?? 0;
  const rightEnd = rightColumns.at(-1)?.end ?? 0;
  const jointY = margin + Math.max(box.joint, left.above, right.above);
  const rootX = margin + leftEnd;
  const place = (side: 'left' | 'right', { items }: Stack, parentJoint: number): PlacedNode[] =>
    items.map(({ subtree, offset }) => {
      const joint = parentJoint + offset;
      const column = (side === 'left' ? leftColumns : rightColumns)[subtree.depth - 1];
      const start = column?.start ?? 0;
      return {
        node: subtree.node,
        box: subtree.box,
        x: side === 'left' ? rootX - start - subtree.box.width : rootX + box.width + start,
        y: toHalf(joint - subtree.box.joint),
        side,
        children: place(side, subtree.stack, joint),
      };
    });

  return {
    width: rootX + box.width + rightEnd + margin,
    height: Math.ceil(jointY + Math.max(box.height - box.joint, left.below, right.below) + margin),
    root: {
      node,
      box,
      x: rootX,
      y: toHalf(jointY - box.joint),
      side: 'right',
      children: [...place('left', left, jointY), ...place('right', right, jointY)],
    },
  };
}

function toHalf(px: number): number {
  return Math.round(px * 2) / 2;
}

function measureSubtree(node: MapNode, depth: number): Subtree {
  const box = setNodeBox(node, depth);
  const children = stack((node.children ?? []).map((child) => measureSubtree(child, depth + 1)));
  return {
    node,
    box,
    depth,
    stack: children,
    above: Math.max(box.joint, children.above),
    below: Math.max(box.height - box.joint, children.below),
  };
}

/** The parent's joint stands midway between those of its first and last child. */
function stack(subtrees: readonly Subtree[]): Stack {
  if (subtrees.length === 0) return emptyStack;
  const joints: number[] = [];
  let bottom = 0;
  let previous: Subtree | undefined;
  for (const subtree of subtrees) {
    if (previous) bottom += gapBetween(previous, subtree);
    joints.push(bottom + subtree.above);
    bottom += subtree.above + subtree.below;
    previous = subtree;
  }
  const middle = ((joints.at(0) ?? 0) + (joints.at(-1) ?? 0)) / 2;
  const items = subtrees.map((subtree, index) => ({ subtree, offset: (joints[index] ?? 0) - middle }));
  return { items, above: middle, below: bottom - middle };
}

function gapBetween(upper: Subtree, lower: Subtree): number {
  const hasChildren = upper.stack.items.length > 0 || lower.stack.items.length > 0;
  if (upper.depth === 1) return hasChildren ? 22 : 12;
  return hasChildren ? 14 : 8;
}

/** The same stack with as much above the joint as below, so that both sides of the root are level. */
function centred({ items, above, below }: Stack): Stack {
  const shift = (above - below) / 2;
  const half = (above + below) / 2;
  return {
    items: items.map(({ subtree, offset }) => ({ subtree, offset: offset + shift })),
    above: half,
    below: half,
  };
}

/** How many of the branches stand on the left. */
function splitEvenly(branches: readonly Subtree[]): number {
  const whole = stack(branches);
  const total = whole.above + whole.below;
  let best = 0;
  let shortest = total;
  let height = 0;
  for (const [index, branch] of branches.entries()) {
    const previous = branches[index - 1];
    const next = branches[index + 1];
    height += (previous ? gapBetween(previous, branch) : 0) + branch.above + branch.below;
    const rest = total - height - (next ? gapBetween(branch, next) : 0);
    const taller = Math.max(height, rest);
    if (taller < shortest) {
      best = index + 1;
      shortest = taller;
    }
  }
  return best;
}

/** One column for each depth, by its distance in px from the root. Tall fans get more room for their curves. */
function columns(branches: Stack): { readonly start: number; readonly end: number }[] {
  const result: { start: number; end: number }[] = [];
  let stacks: readonly Stack[] = [branches];
  let position = 0;
  while (stacks.some(({ items }) => items.length > 0)) {
    const items = stacks.flatMap((each) => each.items);
    const reach = Math.max(...items.map(({ offset }) => Math.abs(offset)));
    const start = position + Math.min(88, Math.max(40, Math.round(34 + 0.08 * reach)));
    const end = start + Math.max(...items.map(({ subtree }) => subtree.box.width));
    result.push({ start, end });
    position = end;
    stacks = items.map(({ subtree }) => subtree.stack);
  }
  return result;
}
