import { type Box, boxAround, type Point } from './matrix.ts';

/** A straight line (two points) or a cubic curve (four). */
type Segment = readonly [Point, Point] | readonly [Point, Point, Point, Point];

const command = /([a-zA-Z])([^a-zA-Z]*(?:e[-+]?\d[^a-zA-Z]*)*)/g;
const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const sizes: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** The outline of a path's `d` as lines and cubic curves. */
export function parsePath(d: string): Segment[] {
  const segments: Segment[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let control: Point | undefined;
  const line = (to: Point) => {
    segments.push([at, to]);
    at = to;
  };
  const curve = (one: Point, two: Point, to: Point) => {
    segments.push([at, one, two, to]);
    control = two;
    at = to;
  };
  for (const [, letter = '', rest = ''] of d.matchAll(command)) {
    const type = letter.toLowerCase();
    const size = sizes[type];
    if (size === undefined) continue;
    const values = numbersOf(rest, type);
    for (let index = 0; index === 0 || index + size <= values.length; index += size || 1) {
      if (size > 0 && index + size > values.length) break;
      const base = letter === type ? at : { x: 0, y: 0 };
      const value = (offset: number) => values[index + offset] ?? 0;
      const point = (offset: number) => ({ x: base.x + value(offset), y: base.y + value(offset + 1) });
      const before = control;
      control = undefined;
      if (type === 'm' && index === 0) {
        at = point(0);
        start = at;
      } else if (type === 'm' || type === 'l') line(point(0));
      else if (type === 'h') line({ x: base.x + value(0), y: at.y });
      else if (type === 'v') line({ x: at.x, y: base.y + value(0) });
      else if (type === 'c') curve(point(0), point(2), point(4));
      else if (type === 's') curve(before ? mirror(before, at) : at, point(0), point(2));
      else if (type === 'q' || type === 't') {
        const bend = type === 'q' ? point(0) : before ? mirror(before, at) : at;
        const to = point(type === 'q' ? 2 : 0);
        curve(between(at, bend, 2 / 3), between(to, bend, 2 / 3), to);
        control = bend;
      } else if (type === 'a') {
        const to = point(5);
        for (const [one, two, end] of arc(at, to, values.slice(index, index + 5))) curve(one, two, end);
        control = undefined;
        at = to;
      } else if (type === 'z') line(start);
      if (size === 0) break;
    }
  }
  return segments;
}

/** The flags of an arc may be written without a space behind them. */
function numbersOf(text: string, type: string): number[] {
  if (type !== 'a') return (text.match(number) ?? []).map(Number);
  const found: number[] = [];
  let rest = text;
  for (;;) {
    const isFlag = found.length % 7 === 3 || found.length % 7 === 4;
    const next = /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i.exec(rest);
    if (!next) return found;
    const text = isFlag ? (next[1] ?? '').slice(0, 1) : (next[1] ?? '');
    found.push(Number(text));
    rest = rest.slice(next[0].length - (next[1] ?? '').length + text.length);
  }
}

function mirror(point: Point, around: Point): Point {
  return { x: 2 * around.x - point.x, y: 2 * around.y - point.y };
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** An elliptical arc as cubic curves (SVG 2, appendix B.2.4). */
function arc(from: Point, to: Point, [rx0 = 0, ry0 = 0, turn = 0, large = 0, sweep = 0]: number[]) {
  let [rx, ry] = [Math.abs(rx0), Math.abs(ry0)];
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) return [[from, to, to] as const];
  const phi = (turn * Math.PI) / 180;
  const [sin, cos] = [Math.sin(phi), Math.cos(phi)];
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [x1, y1] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const scale = Math.sqrt(x1 ** 2 / rx ** 2 + y1 ** 2 / ry ** 2);
  if (scale > 1) [rx, ry] = [rx * scale, ry * scale];
  const under = rx ** 2 * y1 ** 2 + ry ** 2 * x1 ** 2;
  const root = Math.sqrt(Math.max(0, (rx ** 2 * ry ** 2 - under) / under)) * (large === sweep ? -1 : 1);
  const [cx1, cy1] = [(root * rx * y1) / ry, (-root * ry * x1) / rx];
  const [cx, cy] = [cos * cx1 - sin * cy1 + (from.x + to.x) / 2, sin * cx1 + cos * cy1 + (from.y + to.y) / 2];
  const angleOf = (x: number, y: number) => Math.atan2((y - cy1) / ry, (x - cx1) / rx);
  const first = angleOf(x1, y1);
  let delta = angleOf(-x1, -y1) - first;
  if (sweep && delta < 0) delta += 2 * Math.PI;
  if (!sweep && delta > 0) delta -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(delta) / (Math.PI / 2) - 1e-9));
  const step = delta / pieces;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): Point => ({
    x: cx + cos * rx * x - sin * ry * y,
    y: cy + sin * rx * x + cos * ry * y,
  });
  return Array.from({ length: pieces }, (_, index) => {
    const [a, b] = [first + index * step, first + (index + 1) * step];
    return [
      place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      place(Math.cos(b), Math.sin(b)),
    ] as const;
  });
}

/** The box around a path, without its stroke. */
export function pathBox(d: string): Box | undefined {
  const points = parsePath(d).flatMap((segment) => [
    ...segment.filter((_, index) => index === 0 || index === segment.length - 1),
    ...extremes(segment),
  ]);
  return points.length === 0 ? undefined : boxAround(points);
}

function extremes(segment: Segment): Point[] {
  if (segment.length === 2) return [];
  const [p, q, r, s] = segment;
  const shares = (['x', 'y'] as const).flatMap((axis) => {
    const a = -p[axis] + 3 * q[axis] - 3 * r[axis] + s[axis];
    const b = 2 * (p[axis] - 2 * q[axis] + r[axis]);
    const c = q[axis] - p[axis];
    if (Math.abs(a) < 1e-9) return Math.abs(b) < 1e-9 ? [] : [-c / b];
    const root = b * b - 4 * a * c;
    return root < 0 ? [] : [(-b + Math.sqrt(root)) / (2 * a), (-b - Math.sqrt(root)) / (2 * a)];
  });
  return shares.filter((share) => share > 0 && share < 1).map((share) => pointAt(segment, share));
}

function pointAt(segment: Segment, share: number): Point {
  if (segment.length === 2) return between(segment[0], segment[1], share);
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  const sum = (axis: 'x' | 'y') =>
    segment.reduce((total, point, index) => total + point[axis] * (weights[index] ?? 0), 0);
  return { x: sum('x'), y: sum('y') };
}

/** Pieces that a curve is measured in. */
const PIECES = 40;

/** The path as short straight pieces, with the length up to the end of each. */
function measurePath(d: string): { ends: { point: Point; length: number }[]; start: Point } {
  const segments = parsePath(d);
  const start = segments[0]?.[0] ?? { x: 0, y: 0 };
  const ends: { point: Point; length: number }[] = [];
  let length = 0;
  for (const segment of segments) {
    let before = segment[0];
    const pieces = segment.length === 2 ? 1 : PIECES;
    for (let piece = 1; piece <= pieces; piece++) {
      const point = pointAt(segment, piece / pieces);
      length += Math.hypot(point.x - before.x, point.y - before.y);
      ends.push({ point, length });
      before = point;
    }
  }
  return { ends, start };
}

export function pathLength(d: string): number {
  return measurePath(d).ends.at(-1)?.length ?? 0;
}

/** The point of a path at a length from its beginning. */
export function pointAtLength(d: string, wanted: number): Point {
  const { ends, start } = measurePath(d);
  let before = { point: start, length: 0 };
  for (const end of ends) {
    if (end.length >= wanted) {
      const span = end.length - before.length;
      return between(before.point, end.point, span === 0 ? 0 : Math.max(0, (wanted - before.length) / span));
    }
    before = end;
  }
  return before.point;
}
