import type { LayerShape } from './input.ts';

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The outline of a box: every kind has a shape of its own, so that none is told by colour alone. */
export function shapePath(shape: LayerShape, { x, y, width: w, height: h }: Frame): string {
  const cut = Math.min(10, h / 2);
  const half = h / 2;
  switch (shape) {
    case 'segment':
      return `M${x + cut} ${y}H${x + w}L${x + w - cut} ${y + h}H${x}Z`;
    case 'sop':
      return `M${x} ${y}H${x + w - cut}L${x + w} ${y + cut}V${y + h}H${x}ZM${x + w - cut} ${y}V${y + cut}H${x + w}`;
    case 'play':
      return `M${x} ${y}H${x + w - cut}L${x + w} ${y + half}L${x + w - cut} ${y + h}H${x}Z`;
    case 'questionnaire':
      return `${rounded(x, y, w, h, 2)}M${x + 7} ${y}V${y + h}`;
    case 'alert':
      return `M${x + cut} ${y}H${x + w - cut}L${x + w} ${y + half}L${x + w - cut} ${y + h}H${x + cut}L${x} ${y + half}Z`;
    case 'role':
      return rounded(x, y, w, h, Math.min(15, half));
    case 'phase':
      return `${rounded(x, y, w, h, 4)}M${x + 4} ${y + 4}V${y + h - 4}`;
    case 'research':
      return `${rounded(x, y, w, h, 4)}M${x + w - 8} ${y}V${y + h}`;
    case 'other':
      return rounded(x, y, w, h, 4);
  }
}

function rounded(x: number, y: number, w: number, h: number, r: number): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}Z`;
}
