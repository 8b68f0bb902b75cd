/** The tree of a drawn map, read from its SVG, and its layout when branches are folded. Lengths in px of the drawing. */

/** A node of the drawing. */
export interface Twig {
  /** 0 for the root. */
  depth: number;
  text: string;
  group: SVGGElement;
  /** What takes the focus: the link, or else the group. */
  item: SVGElement;
  edge: SVGElement | undefined;
  parent: Twig | undefined;
  kids: Twig[];
  /** How many nodes lie below it. */
  below: number;
  /** Its branch grows to the left. */
  left: boolean;
  folded: boolean;
  shown: boolean;
  /** Sides of its box. */
  from: number;
  to: number;
  /** Where the edges meet it, as the page was built. */
  joint: number;
  /** Reach of its box above and below the joint. */
  rise: number;
  drop: number;
  /** Room between the branch before it and its own, as the page was built. */
  gap: number;
  /** Reach of all that hangs on it and is not folded, and how far below the joint of its parent it stands. */
  up: number;
  down: number;
  offset: number;
  /** Where its joint stands. */
  y: number;
  /** Where its edge starts and ends, and where the line under its text does. */
  bends: [start: number, end: number, under: number | undefined];
}

/** Left, top, width and height. */
type Rectangle = readonly number[];

/** @param texts one for each node, in the order of the drawing. */
export function readTree(svg: SVGSVGElement, texts: readonly string[]): Twig[] {
  const all: Twig[] = [];
  const above: Twig[] = [];
  // in the order of the nodes; the root has no edge of its own, but those of its children start at its joint
  const edges = svg.querySelectorAll<SVGElement>('path[data-n]');
  for (const group of svg.querySelectorAll<SVGGElement>('g[data-n]')) {
    const depth = (group.dataset.n ?? '').split('.').length - 1;
    const parent = above[depth - 1];
    const edge = edges[all.length - 1];
    const path = (edge ?? edges[0])?.getAttribute('d') ?? '';
    const [start = 0, first = 0, , , , , end = 0, last = 0, under] = (path.match(/-?[\d.]+/g) ?? []).map(
      Number,
    );
    const joint = edge ? last : first;
    const { x, y, width, height } = group.getBBox();
    const twig: Twig = {
      ...{ group, parent, edge, depth, joint, y: joint, from: x, to: x + width },
      ...{ kids: [], below: 0, gap: 0, offset: 0, up: 0, down: 0, shown: true },
      text: texts[all.length]?.trim() ?? '',
      item: group.closest<SVGAElement>('a') ?? group,
      left: edge !== undefined && end < start,
      folded: 'folded' in group.dataset,
      rise: joint - y,
      drop: Math.max(0, y + height - joint),
      bends: [start, end, under],
    };
    parent?.kids.push(twig);
    above[depth] = twig;
    all.push(twig);
  }
  for (const twig of all.toReversed()) {
    const { kids, joint, rise, drop } = twig;
    // until the first layout these are places and not lengths
    twig.up = Math.min(joint - rise, ...kids.map(({ up }) => up));
    twig.down = Math.max(joint + drop, ...kids.map(({ down }) => down));
    for (const side of sides(twig))
      side.forEach((kid, index) => {
        const before = side[index - 1];
        if (before) kid.gap = Math.max(6, kid.up - before.down);
        twig.below += 1 + kid.below;
      });
  }
  return all;
}

/** The children on the left and on the right, as far as there are any; only a root has both. */
function sides({ kids }: Twig): Twig[][] {
  return [true, false].map((left) => kids.filter((kid) => kid.left === left)).filter((side) => side[0]);
}

/**
 * Moves what is shown together, as the drawing does: children one under the other with the room that they had, their
 * parent midway between the first and the last.
 *
 * @param anchor stays where it is.
 * @returns what is taken by what is shown.
 */
export function layOut(all: readonly Twig[], anchor?: Twig): Rectangle {
  for (const twig of all.toReversed()) {
    twig.up = twig.rise;
    twig.down = twig.drop;
    const both = sides(twig);
    for (const side of twig.folded ? [] : both) {
      let height = 0;
      for (const kid of side) {
        kid.offset = height + kid.gap + kid.up;
        height = kid.offset + kid.down;
      }
      const middle = both[1] ? height / 2 : ((side[0]?.offset ?? 0) + (side.at(-1)?.offset ?? 0)) / 2;
      for (const kid of side) kid.offset -= middle;
      twig.up = Math.max(twig.up, middle);
      twig.down = Math.max(twig.down, height - middle);
    }
  }
  const before = anchor?.y ?? 0;
  for (const twig of all) {
    const { parent, offset } = twig;
    twig.shown = !parent || (parent.shown && !parent.folded);
    twig.y = parent ? parent.y + offset : twig.joint;
  }
  const move = anchor ? before - anchor.y : 0;
  for (const twig of all) twig.y += move;
  const shown = all.filter((twig) => twig.shown);
  const [root] = all;
  const [top, bottom] = root ? [root.y - root.up - 2, root.y + root.down + 2] : [0, 0];
  // room for the number of what is hidden
  const room = ({ folded }: Twig) => (folded ? 44 : 2);
  const left = Math.min(...shown.map((twig) => twig.from - room(twig)));
  const right = Math.max(...shown.map((twig) => twig.to + room(twig)));
  return [left, top, right - left, bottom - top];
}

/** Puts everything where it stands. */
export function draw(all: readonly Twig[]): void {
  for (const { item, edge, parent, joint, bends, y, shown } of all) {
    item.style.display = shown ? '' : 'none';
    item.setAttribute('transform', `translate(0 ${y - joint})`);
    if (!edge || !parent) continue;
    edge.style.display = item.style.display;
    const [start, end, under] = bends;
    const middle = (start + end) / 2;
    const curve = `M${start} ${parent.y}C${middle} ${parent.y} ${middle} ${y} ${end} ${y}`;
    edge.setAttribute('d', under === undefined ? curve : `${curve}H${under}`);
  }
}
