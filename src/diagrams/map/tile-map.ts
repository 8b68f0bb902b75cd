import { listPlaced, type MapLayout } from './layout.ts';
import type { MapNode } from './map-node.ts';
import { showsSomething, type Span } from './map-window.ts';
import { layoutsOf, PX_PER_MM } from './paper.ts';

/** A sheet of a map that is printed over several: a window onto the map, px of the map. */
export interface Tile {
  /** Column letter and row number, such as `B2`. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Names of the sheets beside it that show something. */
  readonly left: string | undefined;
  readonly right: string | undefined;
  readonly above: string | undefined;
  readonly below: string | undefined;
}

export interface Tiling {
  readonly layout: MapLayout;
  /** CSS pixels on paper for each px of the map. */
  readonly scale: number;
  /** Size of every window, px of the map. */
  readonly width: number;
  readonly height: number;
  /** Lines in the middle of the overlaps, at which sheets are put together, px of the map. */
  readonly joins: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** Sheets that show something, row by row. */
  readonly tiles: readonly Tile[];
}

/** The window of a sheet and the least overlap, mm: with its marks and heading it fits A4 and Letter landscape. */
const WINDOW = { width: 240, height: 152 };
const OVERLAP = 10;
/** Letters of 15 px are printed in 7 points or larger. */
const SMALLEST_SCALE = 7 / 11.25;
/** Room between a node and the edge of a window, px of the map. */
const RIM = 6;

/** The map over as few sheets as any of its layouts takes, in the largest letters of that number. */
export function tileBest(root: MapNode): Tiling {
  return layoutsOf(root)
    .map(tileMap)
    .reduce((best, tiling) => {
      const fewer = best.tiles.length - tiling.tiles.length;
      return fewer > 0 || (fewer === 0 && tiling.scale > best.scale) ? tiling : best;
    });
}

/** Cuts a map into overlapping windows so that every node is whole in at least one of them. */
export function tileMap(layout: MapLayout): Tiling {
  const nodes = listPlaced(layout.root);
  const across = nodes.map(({ x, box }) => ({ from: x, to: x + box.width }));
  const down = nodes.map(({ y, box }) => ({ from: y, to: y + box.height }));
  const at = (scale: number) => {
    const perMm = PX_PER_MM / scale;
    const width = Math.floor(WINDOW.width * perMm);
    const height = Math.floor(WINDOW.height * perMm);
    const overlap = Math.ceil(OVERLAP * perMm);
    return {
      scale,
      width,
      height,
      columns: cutSpans(across, layout.width, width, overlap),
      rows: cutSpans(down, layout.height, height, overlap),
    };
  };
  let best = at(smallestScale(across, down));
  let [least, most] = [best.scale, Math.max(1, best.scale)];
  while (most - least > 0.005) {
    const middle = Math.round((least + most) * 500) / 1000;
    const tried = at(middle);
    const isAsFew = tried.columns.length <= best.columns.length && tried.rows.length <= best.rows.length;
    if (isAsFew) best = tried;
    [least, most] = isAsFew ? [middle, most] : [least, middle];
    if (most - least <= 0.001) break;
  }
  const { scale, width, height, columns, rows } = best;
  const joins = { x: joinsOf(columns, width), y: joinsOf(rows, height) };
  // what lies in an overlap alone is on the neighbour, and needs no sheet of its own
  const shows = columns.map((x, column) =>
    rows.map((y, row) => {
      const [left, top] = [joins.x[column - 1] ?? x, joins.y[row - 1] ?? y];
      const [right, bottom] = [joins.x[column] ?? x + width, joins.y[row] ?? y + height];
      return showsSomething(nodes, { x: left, y: top, width: right - left, height: bottom - top });
    }),
  );
  const name = (column: number, row: number) =>
    shows[column]?.[row] ? `${columnName(column)}${row + 1}` : undefined;
  const tiles = rows.flatMap((y, row) =>
    columns.flatMap((x, column): Tile[] => {
      const own = name(column, row);
      return own === undefined
        ? []
        : [
            {
              name: own,
              x,
              y,
              left: name(column - 1, row),
              right: name(column + 1, row),
              above: name(column, row - 1),
              below: name(column, row + 1),
            },
          ];
    }),
  );
  return { layout, scale, width, height, joins, tiles };
}

/** Where windows begin so that every span is whole in one of them; neighbours share at least `overlap`. */
export function cutSpans(spans: readonly Span[], total: number, window: number, overlap: number): number[] {
  if (total <= window) return [Math.floor((total - window) / 2)];
  const starts = [0];
  for (let end = window; end < total; ) {
    const cut = spans.filter(({ from, to }) => from < end && to + RIM > end);
    const next = Math.floor(Math.min(end - overlap, ...cut.map(({ from }) => from - RIM)));
    starts.push(next);
    end = next + window;
  }
  return starts;
}

/** The usual scale, or one at which even the largest node takes no more than half a window. */
function smallestScale(across: readonly Span[], down: readonly Span[]): number {
  const largest = (spans: readonly Span[]) =>
    spans.reduce((most, { from, to }) => Math.max(most, to - from), 1);
  const room = (mm: number, px: number) => (0.8 * mm * PX_PER_MM) / (px + 2 * RIM);
  return Math.min(SMALLEST_SCALE, room(WINDOW.width, largest(across)), room(WINDOW.height, largest(down)));
}

function joinsOf(starts: readonly number[], window: number): number[] {
  return starts.slice(1).map((start, index) => Math.round((start + (starts[index] ?? 0) + window) / 2));
}

/** A, B … Z, AA: as in a table. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
