import { safeHref } from '../text/markup.ts';

/** Stands in ids and in references to them for what makes them unique on a page. */
export const idMark = '\ue000';

const elements = wordsOf(`
  svg g defs marker path rect circle ellipse line polygon polyline text tspan a clipPath
  linearGradient radialGradient stop use symbol
`);

const attributes = wordsOf(`
  class id transform viewBox x y x1 y1 x2 y2 cx cy r rx ry d points width height dx dy offset fx
  fy refX refY orient markerWidth markerHeight markerUnits gradientUnits gradientTransform
  clipPathUnits preserveAspectRatio pathLength stroke-width stroke-dasharray stroke-linecap
  stroke-linejoin opacity fill-opacity stroke-opacity font-size font-weight font-style
  text-anchor dominant-baseline display alignment-baseline text-decoration visibility
  marker-start marker-mid marker-end clip-path letter-spacing stop-opacity xml:space
`);

const numeric = wordsOf(`
  transform viewBox x y x1 y1 x2 y2 cx cy r rx ry d points width height dx dy refX refY
  stroke-width stroke-dasharray font-size
`);

/** What shows nothing unless something refers to it. */
const referenced = ['marker', 'clipPath', 'linearGradient', 'radialGradient', 'symbol'];

/** The drawing is not fit to be shown; a bug of the drawing or of Mermaid, not of the author. */
export class UnfitDrawing extends Error {}

/**
 * Leaves of a drawing nothing but shapes and text: no script, no style, no address outside, ids that can be made unique,
 * numbers of two places.
 *
 * @throws UnfitDrawing if a place is not a number, or there is text in a form that only a browser lays out.
 */
export function keepAllowed(svg: Element): void {
  for (const element of [...svg.querySelectorAll('*')]) {
    if (element.localName === 'foreignObject') throw new UnfitDrawing('text that only a browser can lay out');
    if (!elements.has(element.localName)) element.remove();
  }
  const wanted = referencedIds(svg);
  for (const part of [...svg.querySelectorAll([...referenced].join(','))])
    if (!wanted.has(part.getAttribute('id') ?? '')) part.remove();
  const numbers = new Map([...wanted].map((id, index) => [id, String(index + 1)]));
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) keepAttribute(element, name, value, numbers);
  }
  svg.removeAttribute('id');
  for (const link of [...svg.querySelectorAll('a:not([href])')]) link.replaceWith(...link.childNodes);
  for (const group of [...svg.querySelectorAll('g')].reverse()) if (isEmptyGroup(group)) group.remove();
}

function isEmptyGroup(group: Element): boolean {
  return group.children.length === 0 && !group.hasAttribute('id');
}

function referencedIds(svg: Element): Set<string> {
  const ids = new Set<string>();
  for (const element of svg.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      const id =
        /^url\(['"]?#([^'")]+)['"]?\)$/.exec(value)?.[1] ??
        (/href$/.test(name) && value.startsWith('#') ? value.slice(1) : undefined);
      if (id !== undefined) ids.add(id);
    }
  return ids;
}

function keepAttribute(
  element: Element,
  name: string,
  value: string,
  numbers: ReadonlyMap<string, string>,
): void {
  if (name === 'href' || name === 'xlink:href') {
    element.removeAttribute(name);
    keepHref(element, value, numbers);
    return;
  }
  if (!attributes.has(name)) {
    element.removeAttribute(name);
    return;
  }
  if (name === 'id') {
    const number = numbers.get(value);
    if (number === undefined) element.removeAttribute(name);
    else element.setAttribute(name, idMark + number);
    return;
  }
  const reference = /^url\((.*)\)$/.exec(value);
  if (reference) {
    const number = numbers.get(/^['"]?#([^'")]+)['"]?$/.exec(reference[1] ?? '')?.[1] ?? '');
    if (number === undefined) element.removeAttribute(name);
    else element.setAttribute(name, `url(#${idMark}${number})`);
    return;
  }
  if (/url\(|javascript:|expression\(/i.test(value)) element.removeAttribute(name);
  else if (numeric.has(name)) element.setAttribute(name, roundNumbers(value));
}

function keepHref(element: Element, value: string, numbers: ReadonlyMap<string, string>): void {
  if (element.localName === 'a') {
    const href = safeHref(value);
    if (href !== undefined) element.setAttribute('href', href);
  } else if (element.localName === 'use' && numbers.has(value.slice(1))) {
    element.setAttribute('href', `#${idMark}${numbers.get(value.slice(1))}`);
  }
}

/** @throws UnfitDrawing over what is no number. */
export function roundNumbers(value: string): string {
  if (/NaN|undefined|Infinity/.test(value))
    throw new UnfitDrawing(`a place that is no number (${value.slice(0, 40)})`);
  return value.replace(/-?\d*\.\d+(?:e[-+]?\d+)?|-?\d+e[-+]?\d+/gi, (number, at: number) => {
    // a path may write numbers without anything between them, as in `.5.5`
    const space = /[\d.]/.test(value[at - 1] ?? '') ? ' ' : '';
    return space + String(Math.round(Number(number) * 100) / 100 || 0);
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
