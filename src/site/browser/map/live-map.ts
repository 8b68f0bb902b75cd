/** A map whose branches fold, and of which one node at a time can be reached by keyboard. */
import { draw, layOut, readTree, type Twig } from './tree.ts';
import { makeView, type View } from './view.ts';

export interface LiveMap {
  figure: HTMLElement;
  svg: SVGSVGElement;
  view: View;
  all: readonly Twig[];
  root: Twig;
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

/** Where a map that does not fit is looked at first: letters of 12 px. */
export const legible = 0.8;

export function makeLiveMap(figure: HTMLElement, box: HTMLElement, svg: SVGSVGElement): LiveMap | undefined {
  const isFull = () => figure.classList.contains('full');
  const texts = figure.querySelector('pre')?.textContent ?? '';
  // on a phone the drawing is not there until it has the whole screen, and cannot be measured
  const isHidden = !box.clientWidth;
  if (isHidden) figure.classList.add('full');
  const all = readTree(svg, texts.split('\n'));
  if (isHidden) figure.classList.remove('full');
  const [root] = all;
  if (!root) return undefined;
  const view = makeView(box, svg, root.group, isFull);
  // and there a map that is wider than a hand begins with its branches
  if (isHidden) foldBelow(1);
  let current = root;

  function foldBelow(depth: number) {
    for (const twig of all) twig.folded = twig.depth >= depth && twig.below > 0;
  }
  const update = (anchor?: Twig) => {
    const before = anchor?.item.getBoundingClientRect();
    const rectangle = layOut(all, anchor);
    svg.setAttribute('viewBox', rectangle.join(' '));
    view.resize(rectangle);
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
    if (parent && kids[0])
      group.insertAdjacentHTML('beforeend', '<g class="knob needs-script" aria-hidden="true"></g>');
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
    ...{ figure, svg, view, all, root, choose, say, isFull },
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
  const knob = twig.group.querySelector('.knob');
  if (!knob) return;
  twig.item.ariaExpanded = `${!twig.folded}`;
  knob.classList.toggle('open', !twig.folded);
  const text = twig.folded ? `+${twig.below}` : '−';
  const width = 9 + 7 * text.length;
  const x = twig.left ? twig.from - width - 3 : twig.to + 3;
  knob.innerHTML = `<rect x="${x}" y="${twig.joint - 8}" width="${width}" height="16" rx="8"/><text x="${x + width / 2}" y="${twig.joint + 4}" text-anchor="middle">${text}</text>`;
}
