import type { MapNode } from './map-node.ts';
import { cleanText, isRightToLeft } from '../text/markup.ts';
import { toHalf } from '../text/measure.ts';
import { type NodeBox, setNodeBox } from './node-box.ts';
import {
  gapBetween,
  gapOf,
  measureSubtree,
  pack,
  type Stack,
  type StartOf,
  type Subtree,
  spanOf,
} from './pack.ts';
import { reachOf } from './profile.ts';

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

/** All nodes of a map level by level. */
export function listPlaced(node: PlacedNode): PlacedNode[] {
  const all = [node];
  // grows while it is walked
  for (const each of all) all.push(...each.children);
  return all;
}

/** Nodes of a level share a column, or every node stands as near to its parent as it can. */
export type Alignment = 'columns' | 'close';

type Side = 'left' | 'right';

/** Room for the strokes at the rim of the map. */
const margin = 2;

export function measureMap(root: MapNode): MeasuredMap {
  const branches = (root.children ?? []).map((child) => measureSubtree(child, 1));
  return { node: root, box: setNodeBox(root, 0), branches };
}

/**
 * Lays a tree out around its root; siblings stand in their order. On two sides the first branches go left and the rest
 * right, where the taller side is shortest. A map whose root is written from right to left grows in that direction.
 */
export function layoutMap(
  { node, box, branches }: MeasuredMap,
  sides: 'two' | 'one',
  alignment: Alignment = 'columns',
): MapLayout {
  const mirrored = isRightToLeft(cleanText(node.text.slice(0, 400)));
  const split = sides === 'two' ? splitEvenly(branches) : 0;
  const first = grow(branches.slice(0, split), alignment);
  const rest = grow(branches.slice(split), alignment);
  const [left, right] = mirrored ? [rest, first] : [first, rest];

  const shifts = sides === 'two' ? { left: levelled(left), right: levelled(right) } : { left: 0, right: 0 };
  const up = (stack: Stack, shift: number) => reachOf(stack.profile).above - shift;
  const down = (stack: Stack, shift: number) => reachOf(stack.profile).below + shift;
  const jointY = margin + Math.max(box.joint, up(left, shifts.left), up(right, shifts.right));
  const rootX = margin + endOf(left);
  const place = (side: Side, { items }: Stack, parentJoint: number): PlacedNode[] =>
    items.map(({ subtree, start, offset, stack }) => {
      const joint = parentJoint + offset;
      return {
        node: subtree.node,
        box: subtree.box,
        x: side === 'left' ? rootX - start - subtree.box.width : rootX + box.width + start,
        y: toHalf(joint - subtree.box.joint),
        side,
        children: place(side, stack, joint),
      };
    });
  const placed = {
    left: place('left', left, jointY + shifts.left),
    right: place('right', right, jointY + shifts.right),
  };
  const below = Math.max(box.height - box.joint, down(left, shifts.left), down(right, shifts.right));
  return {
    width: rootX + box.width + endOf(right) + margin,
    height: Math.ceil(jointY + below + margin),
    root: {
      node,
      box,
      x: rootX,
      y: toHalf(jointY - box.joint),
      side: mirrored ? 'left' : 'right',
      children: mirrored ? [...placed.right, ...placed.left] : [...placed.left, ...placed.right],
    },
  };
}

/** The branches of one side. */
function grow(branches: readonly Subtree[], alignment: Alignment): Stack {
  const starts = alignment === 'columns' ? columns(branches) : [];
  const startOf: StartOf =
    alignment === 'columns' ? ({ depth }, end) => starts[depth] ?? end : ({ gap }, end) => end + gap;
  return pack(branches, gapOf(spanOf(branches)), startOf);
}

/** How far a stack has to move down so that it reaches as far above the root as below it. */
function levelled({ profile }: Stack): number {
  const { above, below } = reachOf(profile);
  return (above - below) / 2;
}

/** Where the last box of a side ends. */
function endOf({ items }: Stack): number {
  return items.reduce(
    (end, { subtree, start, stack }) => Math.max(end, start + subtree.box.width, endOf(stack)),
    0,
  );
}

/** How many of the branches come first. */
function splitEvenly(branches: readonly Subtree[]): number {
  const total = spanOf(branches);
  let best = 0;
  let shortest = total;
  let height = 0;
  for (const [index, branch] of branches.entries()) {
    const previous = branches[index - 1];
    const next = branches[index + 1];
    height += (previous ? gapBetween(previous, branch) : 0) + branch.span;
    const rest = total - height - (next ? gapBetween(branch, next) : 0);
    const taller = Math.max(height, rest);
    if (taller < shortest) {
      best = index + 1;
      shortest = taller;
    }
  }
  return best;
}

/** Where each level begins, px from the root; the first is that of the branches. */
function columns(branches: readonly Subtree[]): number[] {
  const starts = [gapOf(spanOf(branches))];
  let level = branches;
  while (level.some(({ children }) => children.length > 0)) {
    const widest = Math.max(...level.map(({ box }) => box.width));
    const gap = Math.max(...level.map((subtree) => (subtree.children.length > 0 ? subtree.gap : 0)));
    starts.push((starts.at(-1) ?? 0) + widest + gap);
    level = level.flatMap(({ children }) => children);
  }
  return starts;
}
