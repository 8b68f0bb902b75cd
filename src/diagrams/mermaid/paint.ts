import { cascade, parseSheet, type Style } from './cascade.ts';
import { isStrong, palette, type Token, tokenOf } from './palette.ts';

/** Properties that a picture keeps, as attributes; of colours it keeps a class that the site's sheet fills in. */
const kept = new Set([
  ...['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'fill-opacity'],
  ...[
    'stroke-opacity',
    'font-size',
    'font-weight',
    'font-style',
    'text-anchor',
    'dominant-baseline',
    'display',
  ],
  ...['alignment-baseline', 'text-decoration', 'visibility', 'marker-start', 'marker-mid', 'marker-end'],
  ...['clip-path', 'letter-spacing', 'stop-opacity', 'rx', 'ry'],
]);
const colours = new Set(['fill', 'stroke', 'stop-color', 'color']);
const names: ReadonlySet<string> = new Set([...kept, ...colours, 'transform', 'transform-origin']);

/** Classes that authors may give to nodes: the colours of the statuses of the site. */
const ownClasses: Record<string, [area: Token, line: Token]> = {
  ok: ['b2', 'k2'],
  watch: ['b3', 'k3'],
  risk: ['b4', 'k4'],
  quiet: ['ground', 'k8'],
  accent: ['m1', 'k1'],
};

const texts = new Set(['text', 'tspan']);
const shapes = new Set(['rect', 'circle', 'ellipse', 'polygon', 'path', 'line', 'polyline']);

/**
 * Writes what the diagram's own style sheet says into its elements and takes the sheet out: sizes and dashes as
 * attributes, colours as classes (`f-b1` fills with the first soft colour, `s-k1` draws lines with the first strong one).
 */
export function paint(svg: Element): void {
  const css = [...svg.querySelectorAll('style')].map((style) => style.textContent).join('\n');
  const styles = cascade(svg, parseSheet(css), names);
  const classesBefore = new Map(
    [...svg.querySelectorAll('[class]')].map((element) => [element, element.getAttribute('class') ?? '']),
  );
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const style: Style = styles.get(element) ?? new Map();
    for (const name of ['style', 'class', 'fill', 'stroke', 'stop-color', 'color'])
      element.removeAttribute(name);
    for (const name of kept) {
      const value = style.get(name);
      element.removeAttribute(name);
      if (value !== undefined && isSensible(name, value)) element.setAttribute(name, tidy(name, value));
    }
    applyTransform(element, style.get('transform'), style.get('transform-origin'));
    const classes = colourClasses(element, style);
    if (classes.length > 0) element.setAttribute('class', classes.join(' '));
  }
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const [element, before] of classesBefore) paintOwnClass(element, before);
}

function colourClasses(element: Element, style: Style): string[] {
  const fill = style.get('fill');
  const stroke = style.get('stroke');
  const stop = style.get('stop-color');
  const classes: string[] = [];
  if (fill !== undefined && !/^(?:inherit|unset|initial)$/.test(fill))
    classes.push(`f-${fillOf(element, fill, style)}`);
  if (stroke !== undefined && !/^(?:inherit|unset|initial)$/.test(stroke)) {
    const isText = texts.has(element.localName);
    // a broad stroke that lets others through is an area rather than a line
    const shade = Number(style.get('stroke-opacity') ?? 1) < 1 ? 'm' : 'k';
    const token = isText ? 'none' : tokenOf(stroke, 'line')?.replace(/^[bmk](?=\d)/, shade);
    // axes leave the colour of their lines to what is around them
    if (token !== undefined || !/currentcolor/i.test(stroke)) classes.push(`s-${token ?? 'ink3'}`);
  }
  if (stop !== undefined) classes.push(`f-${tokenOf(stop, 'area') ?? 'm1'}`);
  return classes;
}

/** A sheet may turn a shape around a point of its own, which an attribute cannot say at once. */
function applyTransform(element: Element, transform: string | undefined, origin: string | undefined): void {
  element.removeAttribute('transform-origin');
  if (transform === undefined || transform === element.getAttribute('transform')) return;
  const [x = 0, y = 0] = (origin ?? '').split(/\s+/).map((length) => Number.parseFloat(length) || 0);
  const plain = transform.replaceAll(/(deg|px)\b/g, '');
  if (plain === 'none') element.removeAttribute('transform');
  else element.setAttribute('transform', `translate(${x} ${y}) ${plain} translate(${-x} ${-y})`);
}

function middleOf(token: string | undefined): Token {
  const middle = `m${token?.slice(1)}`;
  return middle in palette ? (middle as Token) : 'm8'; // as just asked
}

function fillOf(element: Element, colour: string, style: Style): Token | 'none' {
  const isText = texts.has(element.localName);
  const token = tokenOf(colour, isText ? 'line' : 'area');
  // a soft colour that lets others through would not be seen
  const isFaint = Number(style.get('fill-opacity') ?? 1) < 1 && /^b\d/.test(token ?? '');
  if (!isText) return isFaint ? middleOf(token) : (token ?? 'accent');
  if (token === 'ink2' || token === 'ink3') return 'ink2';
  // numbers on the ends of arrows, whose areas are not beside them
  return colour === palette.paper ? 'paper' : 'ink';
}

/** Authors' colours are for whole nodes, and Mermaid names the class on the group around shape and text. */
function paintOwnClass(element: Element, before: string): void {
  const own = before.split(/\s+/).find((name) => name in ownClasses);
  const [area, line] = ownClasses[own ?? ''] ?? [];
  if (area === undefined || line === undefined) return;
  const inside = shapes.has(element.localName) ? [element] : element.querySelectorAll([...shapes].join(','));
  for (const shape of inside) {
    if (shape.closest('.label') || shape.closest('defs')) continue;
    const classes = (shape.getAttribute('class') ?? '').replace(/\b[fs]-(?!none)\w+/g, '').trim();
    const open = /\bf-none\b/.test(shape.getAttribute('class') ?? '');
    shape.setAttribute(
      'class',
      `${classes} ${open ? '' : `f-${area}`} s-${line}`.replace(/\s+/g, ' ').trim(),
    );
  }
}

function isSensible(name: string, value: string): boolean {
  if (/^(?:inherit|unset|initial|normal|auto)$/.test(value))
    return name === 'font-weight' && value === 'normal';
  if (name.startsWith('marker')) return /^url\(/.test(value);
  if (name === 'clip-path') return /^url\(/.test(value);
  if (name === 'display' || name === 'visibility') return /^(?:none|hidden)$/.test(value);
  if (name === 'opacity' || name.endsWith('-opacity')) return Number.isFinite(Number.parseFloat(value));
  return !/[;{}<>]|url|var\(/i.test(value);
}

function tidy(name: string, value: string): string {
  if (name === 'font-weight') return /^bold|^[6-9]00/.test(value) ? '600' : '400';
  return value;
}

/** Whether text that stands on an area has to have the colour of the paper. */
export function needsPaper(classes: string): boolean {
  const [, token = ''] = /\bf-(\w+)/.exec(classes) ?? [];
  return token !== 'none' && isStrong(token as Token); // as paint has written it
}
