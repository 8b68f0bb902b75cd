import { textWidth } from '../text/measure.ts';
import { type FontStyles, toPixels } from './font-style.ts';
import { type Box, unite } from './matrix.ts';

/** Source Sans 3: above and below the line, and the height of an x, in ems. */
const [ASCENT, DESCENT, X_HEIGHT] = [1.024, 0.4, 0.478];

/** Letters of one element on one line. */
interface Run {
  text: string;
  element: Element;
  /** Where a new line or column begins, in px; undefined where the letters follow the ones before. */
  x: number | undefined;
  y: number | undefined;
  dx: number;
  dy: number;
}

/** The text of an element without the space that a browser collapses. */
function collapse(runs: Run[], preserve: boolean): Run[] {
  if (preserve) return runs;
  let space = true;
  const kept = runs.map((run) => {
    let text = run.text.replaceAll(/\s+/g, ' ');
    if (run.x !== undefined) space = true;
    if (space) text = text.replace(/^ /, '');
    if (text !== '') space = text.endsWith(' ');
    return { ...run, text };
  });
  const last = kept.findLast(({ text }) => text !== '');
  if (last) last.text = last.text.replace(/ $/, '');
  return kept;
}

function runsOf(element: Element, styles: FontStyles): Run[] {
  const runs: Run[] = [];
  let waiting: Partial<Run> = {};
  const visit = (at: Element) => {
    const length = (name: string) => {
      const value = at
        .getAttribute(name)
        ?.trim()
        .split(/[\s,]+/)[0];
      if (value?.endsWith('%')) return (Number.parseFloat(value) / 100) * frameSize(at, name);
      return value ? toPixels(value, () => styles.fontSize(at)) : undefined;
    };
    waiting = {
      x: length('x') ?? waiting.x,
      y: length('y') ?? waiting.y,
      dx: length('dx') ?? waiting.dx ?? 0,
      dy: length('dy') ?? waiting.dy ?? 0,
    };
    for (const child of at.childNodes) {
      if (child.nodeType === 3) {
        const { x, y, dx = 0, dy = 0 } = waiting;
        runs.push({ text: child.textContent ?? '', element: at, x, y, dx, dy });
        waiting = {};
      } else if (isElement(child) && (child.localName === 'tspan' || child.localName === 'a')) visit(child);
    }
  };
  visit(element);
  const preserve =
    element.getAttribute('xml:space') === 'preserve' ||
    /white-space:\s*pre/.test(element.getAttribute('style') ?? '');
  return collapse(runs, preserve);
}

/** What a percentage of a place is of: the width or height of the picture. */
export function frameSize(element: Element, name: string): number {
  const frame =
    element
      .closest('svg')
      ?.getAttribute('viewBox')
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  return frame[/^(?:x|dx|cx|width|rx)/.test(name) ? 2 : 3] ?? 0;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function widthOf({ text, element }: Run, styles: FontStyles): number {
  return textWidth(text, { size: styles.fontSize(element), weight: styles.fontWeight(element) });
}

/** What `getComputedTextLength` answers. */
export function textLength(element: Element, styles: FontStyles): number {
  return runsOf(element, styles).reduce((sum, run) => sum + widthOf(run, styles), 0);
}

/** The box around the letters of a text element, as a browser reckons it: whole pixels above and below each line. */
export function textBox(element: Element, styles: FontStyles): Box | undefined {
  const boxes: Box[] = [];
  let [x, y] = [0, 0];
  let chunk: Box[] = [];
  let anchor = 'start';
  const close = () => {
    const [first] = chunk;
    const last = chunk.at(-1);
    if (first && last) {
      const width = last.x + last.width - first.x;
      const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
      boxes.push(...chunk.map((box) => ({ ...box, x: box.x - shift })));
    }
    chunk = [];
  };
  for (const run of runsOf(element, styles)) {
    if (run.x !== undefined || run.y !== undefined || (chunk.length === 0 && boxes.length === 0)) {
      close();
      anchor = styles.styleValue(run.element, 'text-anchor') ?? 'start';
    }
    x = (run.x ?? x) + run.dx;
    y = (run.y ?? y) + run.dy;
    if (run.text === '') continue;
    const size = styles.fontSize(run.element);
    const [ascent, descent] = [Math.round(ASCENT * size), Math.round(DESCENT * size)];
    const width = widthOf(run, styles);
    const top = y + baselineShift(run.element, size, ascent, descent, styles) - ascent;
    chunk.push({ x, y: top, width, height: ascent + descent });
    x += width;
  }
  close();
  return unite(boxes);
}

function baselineShift(
  element: Element,
  size: number,
  ascent: number,
  descent: number,
  styles: FontStyles,
): number {
  const own = styles.styleValue(element, 'alignment-baseline');
  const baseline =
    own && own !== 'auto' && own !== 'baseline' ? own : styles.styleValue(element, 'dominant-baseline');
  switch (baseline) {
    case 'central':
      return (ascent - descent) / 2;
    case 'middle':
      return (X_HEIGHT * size) / 2;
    case 'hanging':
      return ascent * 0.8;
    case 'mathematical':
      return ascent / 2;
    case 'text-before-edge':
    case 'text-top':
    case 'before-edge':
      return ascent;
    case 'text-after-edge':
    case 'text-bottom':
    case 'after-edge':
    case 'ideographic':
      return -descent;
    default:
      return 0;
  }
}
