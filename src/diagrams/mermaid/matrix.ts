/** An affine transformation, `[a b c d e f]` as in SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  x: number;
  y: number;
}

/** A box in px; nothing that is drawn has none. */
export interface Box extends Point {
  width: number;
  height: number;
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first and `outer` to its result. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

export function invert([a, b, c, d, e, f]: Matrix): Matrix {
  const det = a * d - b * c;
  if (det === 0) return identity;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}

const call = /([a-zA-Z]+)\s*\(([^)]*)\)/g;

/** The `transform` attribute of an element as a matrix. */
export function parseTransform(text: string | null): Matrix {
  let matrix = identity;
  for (const [, name = '', list = ''] of (text ?? '').matchAll(call)) {
    const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    matrix = multiply(matrix, one(name, numbers));
  }
  return matrix;
}

/** The transformation of an element with, for a picture within a picture, that of its own coordinates. */
export function matrixOf(element: Element): Matrix {
  const own = parseTransform(element.getAttribute('transform'));
  if (element.localName !== 'svg' || element.parentElement?.closest('svg') == null) return own;
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  const [left = 0, top = 0, across = 0, down = 0] = (element.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  if (!(across > 0 && down > 0 && width > 0 && height > 0)) return multiply(own, [1, 0, 0, 1, x, y]);
  const scale = Math.min(width / across, height / down);
  const [marginX, marginY] = [(width - across * scale) / 2, (height - down * scale) / 2];
  return multiply(own, [scale, 0, 0, scale, x + marginX - left * scale, y + marginY - top * scale]);
}

function one(name: string, [p = 0, q, r, s = 0, t = 0, u = 0]: number[]): Matrix {
  const angle = (p * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  switch (name) {
    case 'translate':
    case 'translateX':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'translateY':
      return [1, 0, 0, 1, 0, p];
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'rotate': {
      const [x, y] = [q ?? 0, r ?? 0];
      return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
    }
    case 'skewX':
      return [1, 0, Math.tan(angle), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(angle), 0, 1, 0, 0];
    case 'matrix':
      return [p, q ?? 0, r ?? 0, s, t, u];
    default:
      return identity;
  }
}

/** The upright box around a box that was transformed. */
export function transformBox(matrix: Matrix, { x, y, width, height }: Box): Box {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
  return boxAround(corners.map((corner) => apply(matrix, corner)));
}

/** The box around points, of which there must be one. */
export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function unite(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return boxAround(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}
