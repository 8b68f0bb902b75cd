/** A map whose branches fold, and of which one node at a time can be reached by keyboard. */
import { draw, layOut, readTree, type Twig } from './tree.ts';
import { makeView, type View } from './view.ts';

export interface LiveMap {
  figure: HTMLElement;
  svg: SVGSVGElement;
  view: View;
  all: readonly Twig[];
  root: Twig;
  /** The one node that the tab key leads to. */
  current(): Twig;
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
  const isHidden = box.clientWidth === 0;
  if (isHidden) figure.classList.add('full');
  const all = readTree(svg, texts.split('\n'));
  if (isHidden) figure.classList.remove('full');
  const [root] = all;
  if (!root) return undefined;
  const whole = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const view = makeView(box, svg, isFull);
  let current = root;

  const update = (anchor?: Twig, still = matchMedia('(prefers-reduced-motion: reduce)').matches) => {
    const before = anchor?.item.getBoundingClientRect();
    const rectangle = layOut(all, whole, anchor);
    svg.setAttribute('viewBox', rectangle.join(' '));
    view.resize(rectangle);
    for (const twig of all) drawKnob(twig);
    draw(all, 1);
    const after = anchor?.item.getBoundingClientRect();
    if (before && after) {
      const missed = view.scroll(after.x - before.x, after.y - before.y);
      if (!isFull()) scrollBy(0, missed);
    }
    if (still) return;
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - start) / 180));
      draw(all, part * (2 - part));
      if (part < 1) requestAnimationFrame(step);
    };
    step(start);
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

  svg.removeAttribute('aria-hidden');
  svg.role = 'tree';
  svg.ariaLabel = figure.dataset.title ?? '';
  for (const { item, group, text, depth, parent, kids } of all) {
    item.role = 'treeitem';
    item.tabIndex = -1;
    item.ariaLabel = text;
    item.ariaLevel = `${depth + 1}`;
    if (item !== group) item.ariaDescription = figure.dataset.link ?? '';
    if (parent && kids[0]) group.insertAdjacentHTML('beforeend', '<g class="knob"></g>');
  }
  choose(root);
  update(undefined, true);

  let folds: boolean[] = [];
  addEventListener('beforeprint', () => {
    folds = all.map((twig) => twig.folded);
    for (const twig of all) twig.folded = false;
    update(undefined, true);
  });
  addEventListener('afterprint', () => {
    all.forEach((twig, index) => {
      twig.folded = folds[index] ?? false;
    });
    update(undefined, true);
  });

  return {
    ...{ figure, svg, view, all, root, choose, say, isFull },
    current: () => current,
    fold(twig, folded) {
      if (!twig.parent || !twig.below) return;
      twig.folded = folded;
      update(twig);
      say(folded ? 'folded' : 'unfolded', { name: twig.text, count: twig.below });
    },
    level(depth) {
      for (const twig of all) twig.folded = twig.depth >= depth && twig.below > 0;
      for (let twig = current; twig.parent && !twig.shown; twig = twig.parent) choose(twig.parent);
      update();
      view.fit(legible);
    },
    reveal(twig) {
      for (let above = twig.parent; above; above = above.parent) above.folded = false;
      if (!twig.shown) update(undefined, true);
      choose(twig);
      twig.item.scrollIntoView({ block: 'nearest', inline: 'center' });
    },
  };
}

/** The handle that folds a branch; on a folded one, how many nodes it hides. */
function drawKnob({ group, item, folded, below, left, from, to, joint }: Twig): void {
  const knob = group.querySelector('.knob');
  if (!knob) return;
  item.ariaExpanded = `${!folded}`;
  knob.classList.toggle('open', !folded);
  const text = folded ? `+${below}` : '−';
  const width = 9 + 7 * text.length;
  const x = left ? from - width - 3 : to + 3;
  knob.innerHTML = `<rect x="${x}" y="${joint - 8}" width="${width}" height="16" rx="8"/><text x="${x + width / 2}" y="${joint + 4}" text-anchor="middle" font-size="12">${text}</text>`;
}
