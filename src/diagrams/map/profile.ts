/** An edge of a block of nodes: the height at which it stands, up to each `end`; px. */
export type Edge = readonly { readonly end: number; readonly y: number }[];

/**
 * The outline of nodes that grow in one direction from a common start: nothing stands above `upper` or below `lower`.
 * Distances from the root along the direction, and from the joint of the block downwards.
 */
export interface Profile {
  readonly upper: Edge;
  readonly lower: Edge;
}

export const emptyProfile: Profile = { upper: [], lower: [] };

/** How far the second block has to move down so that it stands below the first everywhere, with a gap. */
export function clearance(lower: Edge, upper: Edge, gap: number): number {
  let distance = Number.NEGATIVE_INFINITY;
  for (let i = 0, j = 0; i < lower.length && j < upper.length; ) {
    const [above, below] = [lower[i], upper[j]];
    if (!above || !below) break;
    distance = Math.max(distance, above.y - below.y + gap);
    if (above.end <= below.end) i++;
    if (below.end <= above.end) j++;
  }
  return distance;
}

/** Two blocks with the same start, the second moved down below the first. */
export function join(first: Profile, second: Profile, distance: number): Profile {
  return {
    upper: overlay(first.upper, second.upper, distance),
    lower: overlay(second.lower, first.lower, -distance).map(({ end, y }) => ({ end, y: y + distance })),
  };
}

/** The same block seen from a joint that stands `distance` px further down. */
export function lift({ upper, lower }: Profile, distance: number): Profile {
  const move = ({ end, y }: Edge[number]) => ({ end, y: y - distance });
  return { upper: upper.map(move), lower: lower.map(move) };
}

/** An edge, and beyond its end another one. */
function overlay(near: Edge, far: Edge, distance: number): Edge {
  const end = near.at(-1)?.end ?? Number.NEGATIVE_INFINITY;
  const beyond = far.filter((part) => part.end > end);
  return beyond.length === 0
    ? near
    : [...near, ...beyond.map((part) => ({ end: part.end, y: part.y + distance }))];
}

/** A rectangle from the start of a block to `end`. */
export interface Block {
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

export function blockOf({ end, above, below }: Block): Profile {
  return { upper: [{ end, y: -above }], lower: [{ end, y: below }] };
}

/** A rectangle, and from its end on a block around the same joint. */
export function putBefore(block: Block, { upper, lower }: Profile): Profile {
  const own = blockOf(block);
  return { upper: [...own.upper, ...upper], lower: [...own.lower, ...lower] };
}

/** The highest and the lowest place, as distances from the joint. */
export function reachOf({ upper, lower }: Profile): { above: number; below: number } {
  return {
    above: upper.reduce((most, { y }) => Math.max(most, -y), 0),
    below: lower.reduce((most, { y }) => Math.max(most, y), 0),
  };
}
