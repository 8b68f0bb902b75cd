/** Where everything of a plan's schedule lies: sheets of rows under an axis, in px. */
import { fitLines } from '../text/fit-lines.ts';
import { type Axis, makeAxis, TICK_GAP } from './axis.ts';
import { type GanttBars, layoutBars } from './bars.ts';
import type { GanttInput, GanttRow, GanttStanding } from './input.ts';
import type { TextStyle } from '../text/measure.ts';

export interface PlacedText {
  kind: 'objective' | 'action' | 'name' | 'owner' | 'word' | 'tick' | 'day' | 'empty';
  text: string;
  x: number;
  /** Its base line. */
  y: number;
  width: number;
  style: TextStyle;
}

/** A part of the schedule that is never split: as much as fits on a landscape page. */
export interface GanttSheet {
  width: number;
  height: number;
  /** Where the rows begin, below the axis. */
  top: number;
  texts: PlacedText[];
  /** Lines between rows. */
  rules: number[];
  ticks: number[];
  day: number | undefined;
  rows: { middle: number; standing: GanttStanding; mark: number; bars: GanttBars }[];
}

export const WIDTH = 1000;
/** Letters in px, and the distance of two lines. */
const BODY = { size: 13, weight: 400 } as const;
const BOLD = { size: 13, weight: 600 } as const;
const HEAD = { size: 14, weight: 600 } as const;
const LINE = 17;
const PAD = 4;
/** Columns: what, who, when, and how it stands. */
const NAME = { x: 0, width: 254 };
const OWNER = { x: 264, width: 104 };
const CHART = [380, 800] as const;
const MARK = 820;
const WORDS = { x: 834, width: WIDTH - 834 };
/** The first columns together: the names of objectives and actions. */
const TITLE = OWNER.x + OWNER.width;
const MOST_LINES = 4;
const AXIS = 40;
/** A sheet that follows the head of its page, and one that has a landscape A4 or Letter to itself. */
const FIRST_SHEET = 480;
const NEXT_SHEET = 640;

/** A row or a title, before it is known on which sheet it stands. */
interface Block {
  texts: PlacedText[];
  height: number;
  row?: GanttRow;
  /** A title, which has to stand on the sheet of the next block, by its rank. */
  title?: 'objective' | 'action';
}

export function layoutGantt(input: GanttInput): GanttSheet[] {
  const axis = makeAxis(input, CHART, BODY);
  if (!axis) return [];
  const blocks = input.groups.flatMap((group): Block[] => [
    titleBlock(group.name, HEAD, 'objective'),
    ...(group.parts.length === 0 ? [titleBlock(group.empty, BODY, 'empty')] : []),
    ...group.parts.flatMap((part): Block[] => [
      titleBlock(part.name, BOLD, 'action'),
      ...(part.rows.length === 0 ? [titleBlock(part.empty, BODY, 'empty')] : []),
      ...part.rows.map(rowBlock),
    ]),
  ]);
  return intoSheets(blocks).map((sheet) => placeSheet(sheet, axis, input.dayLabel));
}

function titleBlock(text: string, style: TextStyle, kind: 'objective' | 'action' | 'empty'): Block {
  const above = kind === 'objective' ? 10 : kind === 'action' ? 3 : 0;
  const lines = textLines(text, style, { x: 0, width: TITLE }, kind, above);
  const height = above + Math.max(1, lines.length) * LINE + PAD;
  return { texts: lines, height, ...(kind !== 'empty' && { title: kind }) };
}

function rowBlock(row: GanttRow): Block {
  const texts = [
    textLines(row.name, BODY, NAME, 'name'),
    textLines(row.owner, BODY, OWNER, 'owner'),
    row.words
      .flatMap((word) => fitLines(word, BODY, WORDS.width, MOST_LINES))
      .map(placed(WORDS.x, 'word', BODY, PAD)),
  ];
  const lines = Math.max(1, ...texts.map(({ length }) => length));
  return { texts: texts.flat(), height: lines * LINE + 2 * PAD, row };
}

function textLines(
  text: string,
  style: TextStyle,
  column: { x: number; width: number },
  kind: PlacedText['kind'],
  above = PAD,
): PlacedText[] {
  return fitLines(text, style, column.width, MOST_LINES).map(placed(column.x, kind, style, above));
}

function placed(x: number, kind: PlacedText['kind'], style: TextStyle, above: number) {
  return ({ text, width }: { text: string; width: number }, index: number): PlacedText => ({
    kind,
    text,
    x,
    y: above + index * LINE + 13,
    width,
    style,
  });
}

/** Fills one sheet after the other; a title goes with what it is the title of, and is repeated where that goes on. */
function intoSheets(blocks: readonly Block[]): Block[][] {
  const sheets: Block[][] = [];
  let sheet: Block[] = [];
  let titles: Block[] = [];
  let waiting: Block[] = [];
  for (const block of blocks) {
    if (block.title) {
      // an objective ends the action before it
      titles = block.title === 'objective' ? [block] : [...titles.slice(0, 1), block];
      waiting.push(block);
      continue;
    }
    const limit = sheets.length === 0 ? FIRST_SHEET : NEXT_SHEET;
    if (sheet.length > 0 && AXIS + heightOf([...sheet, ...waiting, block]) > limit) {
      sheets.push(sheet);
      sheet = [];
      waiting = titles;
    }
    sheet.push(...waiting, block);
    waiting = [];
  }
  return sheet.length > 0 ? [...sheets, sheet] : sheets;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

function placeSheet(blocks: readonly Block[], axis: Axis, dayLabel: string): GanttSheet {
  const texts: PlacedText[] = axis.ticks.map(({ x, label, width }) => ({
    kind: 'tick',
    text: label,
    x: x + TICK_GAP,
    y: AXIS - 8,
    width,
    style: BODY,
  }));
  if (axis.day !== undefined) texts.push(...dayTexts(axis.day, dayLabel));
  const rows: GanttSheet['rows'] = [];
  const rules: number[] = [];
  let y = AXIS;
  for (const { texts: own, height, row } of blocks) {
    texts.push(...own.map((text) => ({ ...text, y: text.y + y })));
    if (row) {
      // the bars stand beside the first line of a long name
      const middle = y + PAD + LINE / 2;
      rows.push({ middle, standing: row.standing, mark: MARK, bars: layoutBars(row, axis, CHART) });
      rules.push(y + height);
    }
    y += height;
  }
  return {
    width: WIDTH,
    height: y + 2,
    top: AXIS,
    texts,
    rules,
    ticks: axis.ticks.map(({ x }) => x),
    day: axis.day,
    rows,
  };
}

/** In a line of its own above the axis, so that it never meets a label. */
function dayTexts(x: number, label: string): PlacedText[] {
  return fitLines(label, BOLD, WIDTH, 1).map(({ text, width }) => {
    const left = Math.min(Math.max(0, x - width / 2), WIDTH - width);
    return { kind: 'day', text, x: Math.floor(left * 10) / 10, y: 12, width, style: BOLD };
  });
}
