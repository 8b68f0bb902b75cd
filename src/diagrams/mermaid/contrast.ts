import type { FontStyles } from './font-style.ts';
import { type Box, type Matrix, identity, multiply, matrixOf, transformBox } from './matrix.ts';
import { needsPaper } from './paint.ts';
import { shapeBox } from './shape-box.ts';

const areas = new Set(['rect', 'circle', 'ellipse', 'polygon', 'path']);
const aside = new Set(['defs', 'marker', 'clipPath', 'mask', 'symbol']);

/** Text that stands on a strong colour gets that of the paper, and all other text one that is read on light areas. */
export function contrastTexts(svg: Element, styles: FontStyles): void {
  const drawn: { box: Box; strong: boolean }[] = [];
  const visit = (element: Element, outer: Matrix) => {
    if (aside.has(element.localName) || element.getAttribute('display') === 'none') return;
    const matrix = multiply(outer, matrixOf(element));
    const classes = element.getAttribute('class') ?? '';
    if (areas.has(element.localName) && isFilled(element, classes)) {
      const box = shapeBox(element, styles);
      if (box) drawn.push({ box: transformBox(matrix, box), strong: needsPaper(classes) });
    }
    if (element.localName === 'text') {
      const box = shapeBox(element, styles);
      if (box && isOnStrong(transformBox(matrix, box), drawn)) {
        for (const part of [element, ...element.querySelectorAll('tspan')])
          part.setAttribute(
            'class',
            (part.getAttribute('class') ?? '').replace(/\bf-\w+|$/, ' f-paper').trim(),
          );
      }
      return;
    }
    for (const child of element.children) visit(child, matrix);
  };
  visit(svg, identity);
}

/** A faint wash over the paper is no backdrop of its own. */
function isFilled(element: Element, classes: string): boolean {
  const opacity =
    Number(element.getAttribute('fill-opacity') ?? 1) * Number(element.getAttribute('opacity') ?? 1);
  return /\bf-(?!none)\w/.test(classes) && opacity >= 0.7;
}

function isOnStrong(text: Box, drawn: readonly { box: Box; strong: boolean }[]): boolean {
  const [x, y] = [text.x + text.width / 2, text.y + text.height / 2];
  const behind = drawn.findLast(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  return behind?.strong ?? false;
}
