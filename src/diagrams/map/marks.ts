import type { NodeState } from './map-node.ts';
import { type Shape, shapeOfState } from './shapes.ts';

/** Classes the stylesheet colours a state by; pages put them on list items too. */
export const stateClasses: Readonly<Record<NodeState, string>> = {
  included: 'in',
  added: 'add',
  changed: 'chg',
  removed: 'rem',
  'phase-2': 'p2',
  excluded: 'out',
  pending: 'pend',
  unapproved: 'crept',
};

/** Drawn around its own origin, at most 12 px in each direction. */
const markDrawings: Readonly<Record<NodeState, string>> = {
  included: '<rect class="mk" x="-3.5" y="-3.5" width="7" height="7"/>',
  added: '<path class="mk" d="M-5 0H5M0-5V5"/>',
  changed: '<path class="mk" d="M0-5.5 5.5 4.5H-5.5Z"/>',
  removed: '<path class="mk" d="M-5 0H5"/>',
  'phase-2': '<path class="mk" d="M-3.5-3.5 0 0-3.5 3.5M1-3.5 4.5 0 1 3.5"/>',
  excluded: '<path class="mk" d="m-4-4 8 8m0-8-8 8"/>',
  pending: '<path class="mk" d="M5.5 0A5.5 5.5 0 1 1-5.5 0A5.5 5.5 0 1 1 5.5 0M0-3V.5L2.3 2"/>',
  unapproved: '<path class="mk" d="M0-6V1.5M0 5.5v.1"/>',
};

const cornerRadii: Readonly<Record<Shape, number>> = {
  root: 6,
  branch: 16,
  plain: 3,
  line: 0,
  box: 3,
  pill: 24,
  hexagon: 0,
  octagon: 0,
};

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mark of a state with its middle at `x`, `y` (px). */
export function drawMark(state: NodeState, x: number, y: number): string {
  return `<g transform="translate(${x} ${y})">${markDrawings[state]}</g>`;
}

/** The outline of a node; a line has none, because its edge runs on under the text. */
export function drawOutline(shape: Shape, { x, y, width, height }: Rectangle): string {
  if (shape === 'line') return '';
  if (shape === 'octagon') {
    const cut = Math.min(9, Math.floor(height / 3));
    const right = x + width;
    const bottom = y + height;
    const top = `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}`;
    return `<path class="bx" fill="none" d="${top}L${right - cut} ${bottom}H${x + cut}L${x} ${bottom - cut}V${y + cut}Z"/>`;
  }
  if (shape === 'hexagon') {
    const point = Math.min(9, height / 2);
    const middle = y + height / 2;
    const right = x + width;
    const bottom = y + height;
    const top = `M${x + point} ${y}H${right - point}L${right} ${middle}`;
    return `<path class="bx" fill="none" d="${top}L${right - point} ${bottom}H${x + point}L${x} ${middle}Z"/>`;
  }
  const radius = Math.min(cornerRadii[shape], height / 2);
  return `<rect class="bx" fill="none" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
}

/** The bar on the left of an added item, which survives a black-and-white printer. */
export function drawTab(state: NodeState | undefined, { x, y, height }: Rectangle, width: number): string {
  return state === 'added' ? `<rect class="tab" x="${x}" y="${y}" width="${width}" height="${height}"/>` : '';
}

/** The small picture of a state, 26 × 18 px, for a legend or a list; the word has to stand beside it. */
export function stateMark(state: NodeState): string {
  const frame = { x: 1.5, y: 1.5, width: 23, height: 15 };
  const outline = drawOutline(shapeOfState(state), frame) + drawTab(state, frame, 3);
  const mark = `<g transform="translate(${state === 'added' ? 14 : 13} 9) scale(.8)">${markDrawings[state]}</g>`;
  return `<svg class="mm" viewBox="0 0 26 18" width="26" height="18" aria-hidden="true"><g class="${stateClasses[state]}">${outline}${mark}</g></svg>`;
}
