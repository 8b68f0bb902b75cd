/** The tree of a drawn map, read from its SVG, and its layout when branches are folded. Lengths in px of the drawing. */

/** A node of the drawing. */
export interface Twig {
  /** Its place in the tree, such as `0.1.2`; the root is `0`. */
  place: string;
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
  /** Where the edges meet it, as drawn on the page that came. */
  joint: number;
  /** Reach of its box above and below the joint. */
  up: number;
  down: number;
  /** Room between the branch before it and its own, as drawn. */
  gap: number;
  /** Where its joint stands, and stood before the last change. */
  y: number;
  was: number;
  /** Starts of the edge, of its end and of the line under the text. */
  bends: [start: number, end: number, under: number | undefined];
}

/** Left, top, width and height. */
export type Rectangle = readonly number[];

/** @param texts one for each node, in the order of the drawing. */
export function readTree(svg: SVGSVGElement, texts: readonly string[]): Twig[] {
  const found = new Map<string, Twig>();
  for (const group of svg.querySelectorAll<SVGGElement>('g[data-n]')) {
    const place = group.dataset.n ?? '';
    const parent = found.get(place.replace(/\.?\d+$/, ''));
    const edge = svg.querySelector<SVGElement>(`path[data-n="${place}"]`) ?? undefined;
    const path = edge?.getAttribute('d') ?? '';
    const at = (path.match(/-?[\d.]+/g) ?? []).map(Number);
    const [start = 0, first = 0] = at;
    const isCurve = path.includes('C');
    const end = at[isCurve ? 6 : 2] ?? 0;
    const joint = (isCurve ? at[7] : first) ?? 0;
    const { x, y, width, height } = group.getBBox();
    const twig: Twig = {
      place,
      depth: place.split('.').length - 1,
      text: texts[found.size]?.trim() ?? '',
      group,
      item: group.closest('a') ?? group,
      edge,
      parent,
      kids: [],
      below: 0,
      left: end < start,
      folded: 'folded' in group.dataset,
      shown: true,
      from: x,
      to: x + width,
      joint,
      up: joint - y,
      down: Math.max(0, y + height - joint),
      gap: 0,
      y: joint,
      was: joint,
      bends: [start, end, at[isCurve ? 8 : 3]],
    };
    if (parent) {
      // the root has no edge of its own: those of its children start at its joint
      if (!parent.parent) parent.y = parent.joint = first;
      parent.kids.push(twig);
    }
    found.set(place, twig);
  }
  const all = [...found.values()];
  const [root] = all;
  if (root) {
    const { y, height } = root.group.getBBox();
    root.up = root.joint - y;
    root.down = y + height - root.joint;
  }
  const reach = new Map<Twig, [top: number, bottom: number]>();
  for (const twig of all.toReversed()) {
    let [top, bottom] = [twig.joint - twig.up, twig.joint + twig.down];
    for (const side of sides(twig)) {
      let last: number | undefined;
      for (const kid of side) {
        const [kidTop, kidBottom] = reach.get(kid) ?? [0, 0];
        kid.gap = last === undefined ? 0 : Math.max(6, kidTop - last);
        last = kidBottom;
        twig.below += 1 + kid.below;
        top = Math.min(top, kidTop);
        bottom = Math.max(bottom, kidBottom);
      }
    }
    reach.set(twig, [top, bottom]);
  }
  return all;
}

/** The children on the left and on the right, as far as there are any; only a root has both. */
function sides({ kids }: Twig): Twig[][] {
  return [true, false].map((left) => kids.filter((kid) => kid.left === left)).filter(({ length }) => length);
}

/**
 * Moves what is shown together, as the drawing does: children one under the other with the room that they had, their
 * parent midway between the first and the last.
 *
 * @param whole left, top, width and height of the drawing with nothing folded.
 * @param anchor stays where it is.
 * @returns left, top, width and height of what is shown.
 */
export function layOut(all: readonly Twig[], whole: Rectangle, anchor?: Twig): Rectangle {
  const offsets = new Map<Twig, number>();
  const reach = new Map<Twig, [number, number]>();
  for (const twig of all.toReversed()) {
    let { up, down } = twig;
    const both = sides(twig);
    for (const side of twig.folded ? [] : both) {
      let y = 0;
      const joints = side.map((kid) => {
        const [above, below] = reach.get(kid) ?? [0, 0];
        const joint = y + kid.gap + above;
        y = joint + below;
        return joint;
      });
      const middle = both[1] ? y / 2 : ((joints[0] ?? 0) + (joints.at(-1) ?? 0)) / 2;
      side.forEach((kid, index) => {
        offsets.set(kid, (joints[index] ?? 0) - middle);
      });
      up = Math.max(up, middle);
      down = Math.max(down, y - middle);
    }
    reach.set(twig, [up, down]);
  }
  const before = anchor?.y ?? 0;
  for (const twig of all) {
    const { parent } = twig;
    twig.was = twig.shown || !parent ? twig.y : parent.was;
    twig.shown = !parent || (parent.shown && !parent.folded);
    twig.y = parent ? parent.y + (offsets.get(twig) ?? 0) : twig.joint;
  }
  const move = anchor ? before - anchor.y : 0;
  for (const twig of all) twig.y += move;
  const shown = all.filter((twig) => twig.shown);
  if (shown.length === all.length) return whole.map((each, index) => (index === 1 ? each + move : each));
  const left = Math.min(...shown.map((twig) => twig.from - (twig.folded && twig.left ? badgeRoom : 2)));
  const top = Math.min(...shown.map((twig) => twig.y - twig.up)) - 2;
  const right = Math.max(...shown.map((twig) => twig.to + (twig.folded && !twig.left ? badgeRoom : 2)));
  const bottom = Math.max(...shown.map((twig) => twig.y + twig.down)) + 2;
  return [left, top, right - left, bottom - top];
}

/** Room beside a folded node for the number of what it hides. */
const badgeRoom = 44;

/** Puts everything where it stands after `part` of its way (0 to 1). */
export function draw(all: readonly Twig[], part: number): void {
  const at = (twig: Twig) => twig.was + (twig.y - twig.was) * part;
  for (const twig of all) {
    const { item, edge, parent, joint, bends } = twig;
    item.style.display = twig.shown ? '' : 'none';
    if (twig.shown) item.setAttribute('transform', `translate(0 ${at(twig) - joint})`);
    if (!edge || !parent) continue;
    edge.style.display = item.style.display;
    const [start, end, under] = bends;
    const middle = (start + end) / 2;
    const curve = `M${start} ${at(parent)}C${middle} ${at(parent)} ${middle} ${at(twig)} ${end} ${at(twig)}`;
    edge.setAttribute('d', under === undefined ? curve : `${curve}H${under}`);
  }
}
