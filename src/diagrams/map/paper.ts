import { layoutMap, type MapLayout, measureMap } from './layout.ts';
import type { MapNode } from './map-node.ts';

/** CSS pixels in a millimetre. */
export const PX_PER_MM = 96 / 25.4;
/** Letters of 15 px in points. */
const LETTERS_PT = 11.25;
/** The room for a map on a landscape sheet below its heading, mm; fits A4 and Letter with their margins. */
const SHEET = { width: 250, height: 142 };
/** Smaller letters than these are no longer read on paper, points. */
const SMALLEST_PT = 7;

/** Every way to lay a map out. */
export function layoutsOf(root: MapNode): MapLayout[] {
  const measured = measureMap(root);
  return (['two', 'one'] as const).flatMap((sides) =>
    (['columns', 'close'] as const).map((alignment) => layoutMap(measured, sides, alignment)),
  );
}

/** The layout whose letters are largest on one sheet. */
export function layoutForSheet(root: MapNode): MapLayout {
  return layoutsOf(root).reduce((best, layout) =>
    lettersOnSheet(layout) > lettersOnSheet(best) ? layout : best,
  );
}

/** Size of the letters of a map that is scaled to one sheet, points. */
export function lettersOnSheet({ width, height }: MapLayout): number {
  const scale = Math.min(1, (SHEET.width * PX_PER_MM) / width, (SHEET.height * PX_PER_MM) / height);
  return scale * LETTERS_PT;
}

/** Whether one sheet shows the whole map in letters that can be read. */
export function fitsSheet(root: MapNode): boolean {
  return lettersOnSheet(layoutForSheet(root)) >= SMALLEST_PT;
}
