import type { FontStyles } from './font-style.ts';
import { type Box, identity, type Matrix, multiply, matrixOf, transformBox, unite } from './matrix.ts';
import { shapeBox } from './shape-box.ts';
import { frameSize } from './text-box.ts';

const MARGIN = 8;

/**
 * Gives the picture the size of what is in it: without the room that some types reserve, and with the text that some
 * leave outside. Lines that run out of Mermaid's own frame stay cut: it means them to.
 */
export function fitViewBox(svg: Element, styles: FontStyles): void {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const frame = width > 0 && height > 0 ? { x, y, width, height } : undefined;
  const drawn = shapeBox(svg, styles);
  if (!drawn) return;
  const content = widen(drawn);
  const shown = frame ? intersect(frame, content) : content;
  const fitted = unite([shown, ...textBoxes(svg, styles).map(widen)]) ?? shown;
  const numbers = [fitted.x, fitted.y, fitted.width, fitted.height];
  svg.setAttribute('viewBox', numbers.map((number) => String(Math.round(number * 100) / 100)).join(' '));
}

/** Writes shares of the width and height of the picture as lengths, before its size is changed. */
export function resolvePercentages(svg: Element): void {
  for (const element of svg.querySelectorAll('*'))
    for (const name of ['x', 'y', 'width', 'height', 'cx', 'cy', 'x1', 'x2', 'y1', 'y2']) {
      const value = element.getAttribute(name) ?? '';
      if (value.endsWith('%') && !element.closest('linearGradient, radialGradient'))
        element.setAttribute(name, String((Number.parseFloat(value) / 100) * frameSize(element, name)));
    }
}

function widen({ x, y, width, height }: Box): Box {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

function intersect(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : one;
}

function textBoxes(svg: Element, styles: FontStyles): Box[] {
  const boxes: Box[] = [];
  const visit = (element: Element, outer: Matrix) => {
    if (element.localName === 'defs' || element.getAttribute('display') === 'none') return;
    const matrix = multiply(outer, matrixOf(element));
    const box = element.localName === 'text' ? shapeBox(element, styles) : undefined;
    if (box) boxes.push(transformBox(matrix, box));
    else for (const child of element.children) visit(child, matrix);
  };
  visit(svg, identity);
  return boxes;
}
