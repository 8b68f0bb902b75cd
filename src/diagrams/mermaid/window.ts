import { parseHTML } from 'linkedom';
import { textWidth } from '../text/measure.ts';
import { seededRandom, UtcDate } from './fixed-clock.ts';
import { readFontStyles } from './font-style.ts';
import {
  apply,
  type Box,
  identity,
  invert,
  type Matrix,
  multiply,
  matrixOf,
  transformBox,
} from './matrix.ts';
import { pathLength, pointAtLength } from './path-geometry.ts';
import { shapeBox } from './shape-box.ts';
import { textLength } from './text-box.ts';

/** How wide the page is on which diagrams are drawn, in px. */
const PAGE_WIDTH = 800;

/** Of the screen, which C4 diagrams are arranged for. */
const SCREEN_WIDTH = 1200;

/**
 * Makes this thread look like a browser to Mermaid: a document without pictures, measures from the font of the site,
 * and a clock that stands still. Only for a thread that does nothing else; to be called before Mermaid is imported.
 */
export function becomeBrowser(): Document {
  const { window, document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const styles = readFontStyles();
  const boxOf = (element: Element): Box => shapeBox(element, styles) ?? { x: 0, y: 0, width: 0, height: 0 };
  extend(window.SVGElement.prototype, {
    getBBox(this: Element) {
      return boxOf(this);
    },
    getComputedTextLength(this: Element) {
      return textLength(this, styles);
    },
    getTotalLength(this: Element) {
      return pathLength(this.getAttribute('d') ?? '');
    },
    getPointAtLength(this: Element, length: number) {
      return pointAtLength(this.getAttribute('d') ?? '', length);
    },
    getBoundingClientRect(this: Element) {
      return rectangle(transformBox(placeOf(this), boxOf(this)));
    },
    getCTM(this: Element) {
      return matrixObject(placeOf(this));
    },
    getScreenCTM(this: Element) {
      return matrixObject(placeOf(this));
    },
    createSVGPoint() {
      return svgPoint(0, 0);
    },
  });
  extend(window.HTMLElement.prototype, {
    getBoundingClientRect(this: Element) {
      const hasText = (this.textContent ?? '').trim() !== '';
      const size = styles.fontSize(this);
      const width = hasText ? textLength(this, styles) : PAGE_WIDTH;
      return rectangle({ x: 0, y: 0, width, height: hasText ? Math.round(size * 1.5) : PAGE_WIDTH });
    },
  });
  extend(window.HTMLCanvasElement.prototype, {
    getContext: drawingContext,
  });
  for (const prototype of [window.SVGElement.prototype, window.HTMLElement.prototype])
    for (const side of ['Width', 'Height'])
      for (const kind of ['client', 'offset', 'scroll'])
        Object.defineProperty(prototype, kind + side, { configurable: true, get: () => PAGE_WIDTH });
  const { SVGElement, Element, HTMLElement, Node, DOMParser, XMLSerializer } = window;
  const globals = {
    ...{ window, document, SVGElement, Element, HTMLElement, Node, DOMParser, CSSStyleSheet: StyleSheet },
    XMLSerializer: XMLSerializer ?? class {},
    getComputedStyle: (element: Element) => computedStyle(element, styles),
    requestAnimationFrame: (callback: () => void) => setTimeout(callback, 0),
    cancelAnimationFrame: clearTimeout,
    screen: { availWidth: SCREEN_WIDTH, availHeight: SCREEN_WIDTH },
    Date: UtcDate,
  };
  for (const [name, value] of Object.entries(globals)) {
    define(globalThis, name, value);
    if (name !== 'window' && name !== 'document') define(window, name, value);
  }
  define(window, 'location', {
    href: 'http://localhost/',
    protocol: 'http:',
    host: 'localhost',
    pathname: '/',
    search: '',
  });
  return document;
}

/** Begins the row of random numbers anew, so that a diagram does not depend on those drawn before it. */
export function restartRandom(): void {
  Math.random = seededRandom(1);
}

/** A canvas on which nothing is drawn, but text can be measured. */
function drawingContext() {
  const state = { font: '' };
  const measureText = (text: string) => {
    const size = Number(/([\d.]+)px/.exec(state.font)?.[1] ?? 10);
    return { width: textWidth(text, { size, weight: /bold|[6-9]00/.test(state.font) ? 600 : 400 }) };
  };
  return new Proxy(state, {
    get: (_, name) => (name === 'measureText' ? measureText : name === 'font' ? state.font : () => {}),
  });
}

function extend(prototype: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods)) define(prototype, name, value);
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

function rectangle({ x, y, width, height }: Box) {
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}

/** The transformation from an element's own coordinates to those of the page. */
function placeOf(element: Element): Matrix {
  let matrix = identity;
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement)
    matrix = multiply(matrixOf(at), matrix);
  return matrix;
}

function svgPoint(x: number, y: number) {
  return {
    x,
    y,
    matrixTransform(this: { x: number; y: number }, { a, b, c, d, e, f }: ReturnType<typeof matrixObject>) {
      const moved = apply([a, b, c, d, e, f], this);
      return svgPoint(moved.x, moved.y);
    },
  };
}

interface MatrixObject {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  inverse(): MatrixObject;
}

function matrixObject(matrix: Matrix): MatrixObject {
  const [a, b, c, d, e, f] = matrix;
  return { a, b, c, d, e, f, inverse: () => matrixObject(invert(matrix)) };
}

/** The sheet in which Mermaid collects the classes of a diagram. */
class StyleSheet {
  readonly cssRules: StyleSheetRule[] = [];

  insertRule(text: string, index = 0): number {
    this.cssRules.splice(index, 0, new StyleSheetRule(text));
    return index;
  }
}

class StyleSheetRule {
  #text: string;
  #own: [name: string, value: string][] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get cssText(): string {
    const added = this.#own.map(([name, value]) => `${name}:${value};`).join('');
    return added === '' ? this.#text : this.#text.replace(/\}\s*$/, `${added}}`);
  }

  get style() {
    return {
      length: this.#own.length,
      setProperty: (name: string, value: string) => this.#own.push([name, value]),
    };
  }
}

function computedStyle(element: Element, styles: ReturnType<typeof readFontStyles>) {
  const values: Record<string, string> = {
    fontSize: `${styles.fontSize(element)}px`,
    fontWeight: String(styles.fontWeight(element)),
    fontFamily: 'sans-serif',
    display: styles.styleValue(element, 'display') ?? 'inline',
  };
  return {
    ...values,
    getPropertyValue: (name: string) =>
      values[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())] ?? '',
  };
}
