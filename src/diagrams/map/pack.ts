import type { MapNode } from './map-node.ts';
import { type NodeBox, setNodeBox } from './node-box.ts';
import { blockOf, clearance, emptyProfile, join, lift, putBefore, type Profile } from './profile.ts';

/** A node with everything below it, set in type but without a place. */
export interface Subtree {
  readonly node: MapNode;
  readonly box: NodeBox;
  readonly depth: number;
  readonly children: readonly Subtree[];
  /** Its height if nothing stood beside anything else, px: an upper bound. */
  readonly span: number;
  /** Room for the curves to the children, px: tall fans get more. */
  readonly gap: number;
}

/** Subtrees under each other: each joint's distance from the joint of the parent. */
export interface Stack {
  readonly items: readonly {
    readonly subtree: Subtree;
    /** px from the root in the direction of growth. */
    readonly start: number;
    readonly offset: number;
    readonly stack: Stack;
  }[];
  readonly profile: Profile;
}

/** Where the children of a subtree begin, given where its own box ends. */
export type StartOf = (parent: Subtree, end: number) => number;

/** A neighbour never stands nearer than this behind the end of a box, px. */
const MARGIN = 16;

export function measureSubtree(node: MapNode, depth: number): Subtree {
  const box = setNodeBox(node, depth);
  const children = (node.children ?? []).map((child) => measureSubtree(child, depth + 1));
  const fan = spanOf(children);
  return {
    node,
    box,
    depth,
    children,
    span: Math.max(box.height, fan),
    gap: gapOf(fan),
  };
}

/** Height of siblings under each other, px. */
export function spanOf(subtrees: readonly Subtree[]): number {
  return subtrees.reduce((sum, subtree, index) => {
    const previous = subtrees[index - 1];
    return sum + subtree.span + (previous ? gapBetween(previous, subtree) : 0);
  }, 0);
}

/** Room for the curves of a fan of that height, px. */
export function gapOf(fan: number): number {
  return Math.min(88, Math.max(40, Math.round(34 + 0.04 * fan)));
}

export function gapBetween(upper: Subtree, lower: Subtree): number {
  const hasChildren = upper.children.length > 0 || lower.children.length > 0;
  if (upper.depth === 1) return hasChildren ? 22 : 12;
  return hasChildren ? 14 : 8;
}

/**
 * Packs siblings as tightly as their outlines allow, in their order. The joint of the parent stands midway between those
 * of its first and last child.
 */
export function pack(subtrees: readonly Subtree[], start: number, startOf: StartOf): Stack {
  const joints: number[] = [];
  const stacks: Stack[] = [];
  let profile = emptyProfile;
  for (const [index, subtree] of subtrees.entries()) {
    const stack = packSubtree(subtree, start, startOf);
    const previous = subtrees[index - 1];
    const joint = previous ? clearance(profile.lower, stack.profile.upper, gapBetween(previous, subtree)) : 0;
    profile = previous ? join(profile, stack.profile, joint) : stack.profile;
    joints.push(joint);
    stacks.push(stack);
  }
  const middle = ((joints.at(0) ?? 0) + (joints.at(-1) ?? 0)) / 2;
  const items = subtrees.map((subtree, index) => ({
    subtree,
    start,
    offset: (joints[index] ?? 0) - middle,
    stack: stacks[index] ?? { items: [], profile: emptyProfile },
  }));
  return { items, profile: lift(profile, middle) };
}

/** The children of a subtree, and the outline of both with the curves between them. */
function packSubtree(subtree: Subtree, start: number, startOf: StartOf): Stack {
  const { box, children } = subtree;
  const end = start + box.width;
  const childStart = startOf(subtree, end);
  const { items, profile } = pack(children, childStart, startOf);
  const [above, below] = [box.joint, box.height - box.joint];
  if (children.length === 0) return { items, profile: blockOf({ end: end + MARGIN, above, below }) };
  const first = items.at(0)?.offset ?? 0;
  const last = items.at(-1)?.offset ?? 0;
  const fan = { end: childStart, above: Math.max(above, -first), below: Math.max(below, last) };
  return { items, profile: putBefore(fan, profile) };
}
