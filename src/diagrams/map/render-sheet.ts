import { listPlaced } from './layout.ts';
import { isEdgeSeen, isSeen } from './map-window.ts';
import { PX_PER_MM } from './paper.ts';
import { renderEdge, renderNode } from './render.ts';
import type { Tile, Tiling } from './tile-map.ts';

/** Room around the window of a sheet for its marks, mm. */
const MARGIN = 5;
/** Letters and lengths of marks, CSS pixels on paper. */
const MARK = { letters: 11, tick: 16, arrow: 5 };

/** A sheet of a map: its window with marks for cutting and the names of its neighbours around it. */
export function renderSheet({ layout, scale, width, height, joins }: Tiling, tile: Tile): string {
  const window = { x: tile.x, y: tile.y, width, height };
  const nodes = listPlaced(layout.root);
  const drawing = [
    ...nodes.flatMap((parent) =>
      parent.children
        .filter((child) => isEdgeSeen(parent, child, window))
        .map((child) => renderEdge(parent, child)),
    ),
    ...nodes.filter((node) => isSeen(node, window)).map((node) => renderNode(node, true)),
  ];
  const margin = Math.round((MARGIN * PX_PER_MM) / scale);
  const whole = { width: width + 2 * margin, height: height + 2 * margin };
  const size = `width="${Math.round(whole.width * scale)}" height="${Math.round(whole.height * scale)}"`;
  return [
    `<svg class="mm mm-sheet" viewBox="0 0 ${whole.width} ${whole.height}" ${size} font-size="15" aria-hidden="true">`,
    `<svg x="${margin}" y="${margin}" width="${width}" height="${height}" viewBox="${tile.x} ${tile.y} ${width} ${height}">`,
    ...drawing,
    '</svg>',
    ...cutMarks(joins, { ...window, margin, scale }),
    ...neighbours(tile, { ...window, margin, scale }),
    '</svg>',
  ].join('\n');
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
  margin: number;
  scale: number;
}

/** Short lines in the margins at the joins that lie in the window. */
function cutMarks(joins: Tiling['joins'], { x, y, width, height, margin, scale }: Place): string[] {
  const tick = Math.round(Math.min(margin, MARK.tick / scale));
  const columns = joins.x.filter((join) => join > x && join < x + width).map((join) => join - x + margin);
  const rows = joins.y.filter((join) => join > y && join < y + height).map((join) => join - y + margin);
  const [right, bottom] = [width + 2 * margin, height + 2 * margin];
  const parts = [
    ...columns.map((at) => `M${at} ${margin - tick}v${tick}M${at} ${bottom - margin}v${tick}`),
    ...rows.map((at) => `M${margin - tick} ${at}h${tick}M${right - margin} ${at}h${tick}`),
  ];
  const lines = [
    ...columns.map((at) => `M${at} ${margin}V${bottom - margin}`),
    ...rows.map((at) => `M${margin} ${at}H${right - margin}`),
  ];
  if (parts.length === 0) return [];
  return [
    `<path class="cut-line" fill="none" d="${lines.join('')}"/>`,
    `<path class="cut" fill="none" d="${parts.join('')}"/>`,
  ];
}

/** An arrow and the name of the sheet that goes on at each edge. */
function neighbours(tile: Tile, { width, height, margin, scale }: Place): string[] {
  const letters = Math.round(MARK.letters / scale);
  const arrow = Math.round(MARK.arrow / scale);
  const middle = { x: margin + Math.round(width / 2), y: margin + Math.round(height / 2) };
  const far = { x: margin + width + Math.round(margin / 2), y: margin + height + Math.round(margin / 2) };
  const near = Math.round(margin / 2);
  const draw = (name: string | undefined, x: number, y: number, dx: number, dy: number) => {
    if (name === undefined) return [];
    // beside the name at the top and the bottom, above it at the sides
    const [tipX, tipY] = dx === 0 ? [x - 3 * arrow, y + dy * arrow] : [x + dx * arrow, y - 2 * letters];
    const [baseX, baseY] = [tipX - dx * 2 * arrow, tipY - dy * 2 * arrow];
    const path = `M${tipX} ${tipY}L${baseX - dy * arrow} ${baseY - dx * arrow}L${baseX + dy * arrow} ${baseY + dx * arrow}Z`;
    const anchor = dx === 0 ? 'start' : 'middle';
    return [
      `<path class="to" d="${path}"/>`,
      `<text class="to" x="${x}" y="${y + Math.round(letters * 0.35)}" font-size="${letters}" text-anchor="${anchor}">${name}</text>`,
    ];
  };
  return [
    ...draw(tile.left, near, middle.y, -1, 0),
    ...draw(tile.right, far.x, middle.y, 1, 0),
    ...draw(tile.above, middle.x, near, 0, -1),
    ...draw(tile.below, middle.x, far.y, 0, 1),
  ];
}

/** Id of the drawing that the small overviews of all sheets of a page share. */
const OVERVIEW = 'sheets-overview';

/** The map in strokes, drawn once in a page; the overviews refer to it. */
export function overviewSource({ layout }: Tiling): string {
  const strokes = listPlaced(layout.root).map(
    ({ x, y, box }) => `M${x} ${Math.round(y + box.height / 2)}h${box.width}`,
  );
  return `<svg class="mm-overview-source" width="0" height="0" aria-hidden="true"><defs><path id="${OVERVIEW}" d="${strokes.join('')}"/></defs></svg>`;
}

/** Where a sheet lies on the map, for its heading: at most 150 × 44 CSS pixels. */
export function renderOverview({ layout, width, height }: Tiling, tile: Tile): string {
  const scale = Math.min(150 / layout.width, 44 / layout.height);
  const size = `width="${Math.ceil(layout.width * scale)}" height="${Math.ceil(layout.height * scale)}"`;
  const x = Math.max(0, tile.x);
  const y = Math.max(0, tile.y);
  const right = Math.min(layout.width, tile.x + width);
  const bottom = Math.min(layout.height, tile.y + height);
  return [
    `<svg class="mm-overview" viewBox="0 0 ${layout.width} ${layout.height}" ${size} aria-hidden="true">`,
    `<use href="#${OVERVIEW}" class="all"/>`,
    `<rect class="here" fill="none" x="${x}" y="${y}" width="${right - x}" height="${bottom - y}"/>`,
    '</svg>',
  ].join('');
}
