/** A map whose branches fold, and of which one node at a time can be reached by keyboard. */
import { draw, layOut, readTree, type Twig } from './tree.ts';
import { makeView, type View } from './view.ts';

export interface LiveMap {
  svg: SVGSVGElement;
  view: View;
  all: readonly Twig[];
  root: Twig;
  /** What the nodes say, one a line, with a tab for each level: mind-map tools and spreadsheets read tabs so. */
  outline: string;
  /** Makes a node the one that the tab key leads to. */
  choose(twig: Twig): void;
  /** Folds a node, or unfolds it. */
  fold(twig: Twig, folded: boolean): void;
  /** Opens what lies above a depth, and folds what lies below. */
  level(depth: number): void;
  /** Opens all that hides a node, and brings it into sight. */
  reveal(twig: Twig): void;
  /** Tells the reader, in words of the figure's `data-…`. */
  say(key: string, values?: Record<string, string | number>): void;
  isFull(): boolean;
}

/** Where a map that does not fit is looked at first: letters of 11 px, so that the branches fit a phone. */
export const legible = 0.75;
/** More nodes than anyone takes in at once. */
const most = 300;

export function makeLiveMap(figure: HTMLElement, box: HTMLElement, svg: SVGSVGElement): LiveMap | undefined {
  const isFull = () => figure.classList.contains('full');
  const outline = figure.querySelector('pre')?.textContent ?? '';
  // on a phone the drawing is not there until it has the whole screen, and cannot be measured
  const isHidden = !box.clientWidth;
  if (isHidden) figure.classList.add('full');
  const all = readTree(svg, outline.split('\n'));
  if (isHidden) figure.classList.remove('full');
  const [root] = all;
  if (!root) return undefined;
  const view = makeView(box, svg, root.group, isFull);
  // and there a map that is wider than a hand begins with its branches; a very large one does with two levels anywhere,
  // unless its author has chosen
  if (isHidden) foldBelow(1);
  else if (all.length > most && !all.some(({ folded }) => folded)) foldBelow(2);
  let current = root;

  function foldBelow(depth: number) {
    for (const twig of all) twig.folded = twig.depth >= depth && twig.below > 0;
  }
  const update = (anchor?: Twig) => {
    const before = anchor?.item.getBoundingClientRect();
    svg.setAttribute('viewBox', layOut(all, anchor).join(' '));
    view.resize();
    all.forEach(drawKnob);
    draw(all);
    if (!current.shown) choose(root);
    const after = anchor?.item.getBoundingClientRect();
    if (before && after) {
      const { scrollTop } = box;
      const moved = after.y - before.y;
      box.scrollBy(after.x - before.x, moved);
      // what the map's own window could not make up for, the page does
      if (!isFull()) scrollBy(0, moved - box.scrollTop + scrollTop);
    }
  };
  const choose = (twig: Twig) => {
    current.item.tabIndex = -1;
    current = twig;
    current.item.tabIndex = 0;
  };
  const say: LiveMap['say'] = (key, values = {}) => {
    const output = figure.querySelector('output');
    const words = figure.dataset[key] ?? '';
    if (output) output.textContent = words.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
  };

  svg.ariaHidden = null;
  svg.role = 'tree';
  svg.ariaLabel = figure.dataset.title ?? '';
  for (const { item, group, text, depth, parent, kids } of all) {
    item.role = 'treeitem';
    item.tabIndex = -1;
    item.dataset.text = text;
    item.ariaLevel = `${depth + 1}`;
    if (item !== group) item.ariaDescription = figure.dataset.link ?? '';
    if (parent && kids[0]) group.insertAdjacentHTML('beforeend', '<g aria-hidden="true"/>');
  }
  choose(root);
  all.forEach(drawKnob);
  if (all.some(({ folded }) => folded)) update();

  // a sheet shows all of it
  let folds: Twig[] = [];
  const fold = (folded: boolean) => {
    for (const twig of folds) twig.folded = folded;
    update();
  };
  addEventListener('beforeprint', () => {
    folds = all.filter((twig) => twig.folded);
    fold(false);
  });
  addEventListener('afterprint', () => fold(true));

  return {
    ...{ svg, view, all, root, outline, choose, say, isFull },
    fold(twig, folded) {
      if (!twig.parent || !twig.below) return;
      twig.folded = folded;
      update(twig);
      say(folded ? 'folded' : 'unfolded', { name: twig.text, count: twig.below });
    },
    level(depth) {
      foldBelow(depth);
      update();
      view.fit(legible);
    },
    reveal(twig) {
      for (let above = twig.parent; above; above = above.parent) above.folded = false;
      if (!twig.shown) update();
      choose(twig);
      twig.item.scrollIntoView({ block: 'nearest', inline: 'center' });
    },
  };
}

/** The handle that folds a branch; on a folded one, how many nodes it hides. */
function drawKnob(twig: Twig): void {
  const knob = twig.group.querySelector('[aria-hidden]');
  if (!knob) return;
  twig.item.ariaExpanded = `${!twig.folded}`;
  knob.setAttribute('class', `knob needs-script${twig.folded ? '' : ' open'}`);
  const text = twig.folded ? `+${twig.below}` : '−';
  const width = 9 + 7 * text.length;
  const x = twig.left ? twig.from - width - 3 : twig.to + 3;
  knob.innerHTML = `<rect x="${x}" y="${twig.joint - 8}" width="${width}" height="16" rx="8"/><text x="${x + width / 2}" y="${twig.joint + 4}" text-anchor="middle">${text}</text>`;
}
