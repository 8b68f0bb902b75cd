import { breakChips, type Chip, chipGap, chipHeight, rowWidth, setChips } from './chips.ts';
import type { MapNode } from './map-node.ts';
import { cleanText, isRightToLeft } from './markup.ts';
import type { TextStyle } from './measure.ts';
import { lineAllowance, nameAscent, nameLeading, setLines, type TextLine } from './node-lines.ts';
import { type Shape, shapeOf } from './shapes.ts';
import { type Sign, signStep, signsAfter, tickOf } from './signs.ts';

/** A node set in type: px, relative to its own top left corner. */
export interface NodeBox {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly markLeft: number;
  readonly markTop: number;
  /** Where the edges meet the box, below its top. */
  readonly joint: number;
  /** The text runs from right to left, and its lines end flush on the right. */
  readonly rightToLeft: boolean;
  readonly lines: readonly (TextLine & { readonly left: number })[];
  /** The middle of each sign. */
  readonly signs: readonly { readonly sign: Sign; readonly x: number; readonly y: number }[];
  readonly chips: readonly (Chip & { readonly left: number; readonly top: number })[];
}

interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly weight: TextStyle['weight'];
  /** The widest line before the text wraps. */
  readonly limit: number;
}

const frames: Readonly<Record<Shape, Frame>> = {
  root: { top: 10, bottom: 10, left: 16, right: 16, weight: 600, limit: 240 },
  branch: { top: 6, bottom: 6, left: 14, right: 14, weight: 600, limit: 200 },
  plain: { top: 5, bottom: 5, left: 12, right: 12, weight: 400, limit: 240 },
  line: { top: 2, bottom: 4, left: 6, right: 6, weight: 400, limit: 240 },
  box: { top: 5, bottom: 5, left: 29, right: 12, weight: 400, limit: 240 },
  pill: { top: 5, bottom: 5, left: 35, right: 20, weight: 400, limit: 240 },
  hexagon: { top: 5, bottom: 5, left: 33, right: 16, weight: 400, limit: 240 },
  octagon: { top: 5, bottom: 5, left: 29, right: 14, weight: 400, limit: 240 },
};

/** Room for the box to tick before the text. */
const tickRoom = 19;
/** The middle of a small letter above the baseline. */
const middleOfLetters = 5;
const chipRowStep = chipHeight + 4;

/** Sets the text of a node with its signs and chips; the root has depth 0. */
export function setNodeBox(node: MapNode, depth: number): NodeBox {
  const shape = shapeOf(node, depth);
  const frame = frames[shape];
  const rightToLeft = isRightToLeft(cleanText(node.text.slice(0, 400)));
  const lines = setLines(node, { ...frame, tagWeight: shape === 'octagon' ? 600 : 400 });
  const signs = signsAfter(node);
  const tick = tickOf(node);
  const endOfName = lines.findLastIndex(({ kind }) => kind !== 'tag');
  const last = lines[endOfName];
  const signsWidth = signs.length * signStep;
  const nameWidth = (last?.width ?? 0) + signsWidth;

  const chips = setChips(node.badges ?? [], frame.limit);
  const besideWidth = nameWidth + (chips.length > 0 ? chipGap + 2 + rowWidth(chips) : 0);
  const isBeside = chips.length > 0 && besideWidth <= frame.limit + lineAllowance;
  const rows = isBeside ? [] : breakChips(chips, frame.limit);

  const widths = lines.map(({ width }, index) =>
    index === endOfName ? (isBeside ? besideWidth : nameWidth) : width,
  );
  const widest = Math.max(8, ...widths, ...rows.map(rowWidth));
  const room = tick ? tickRoom : 0;
  const textLeft = frame.left + (rightToLeft ? 0 : room);
  const width = Math.ceil(frame.left + room + widest + frame.right);
  const textBottom = (lines.at(-1)?.baseline ?? frame.top + nameAscent) + nameLeading - nameAscent;
  const height = textBottom + (rows.length > 0 ? 3 + rows.length * chipRowStep - 2 : 0) + frame.bottom;

  /** Where something as wide as this begins: on the left, in the middle of the root, or so that it ends on the right. */
  const startOf = (size: number) =>
    textLeft + (shape === 'root' ? toHalf((widest - size) / 2) : rightToLeft ? toHalf(widest - size) : 0);
  /** The left edge of a part of a row, which runs from the other end in a text from right to left. */
  const within = (size: number, before: number, part: number) =>
    startOf(size) + (rightToLeft ? size - before - part : before);

  const nameSize = widths[endOfName] ?? 0;
  const nameMiddle = (last?.baseline ?? 0) - middleOfLetters;
  const besideStart = nameWidth + chipGap + 2;
  const placeChips = (row: readonly Chip[], size: number, before: number, top: number) => {
    let passed = before;
    return row.map((chip) => {
      const left = toHalf(within(size, passed, chip.width));
      passed += chip.width + chipGap;
      return { ...chip, left, top };
    });
  };
  return {
    shape,
    width,
    height,
    markLeft: frame.left - 13,
    markTop: frame.top + 10,
    joint: shape === 'line' ? height : height / 2,
    rightToLeft,
    lines: lines.map((line, index) => ({
      ...line,
      left: index === endOfName ? within(nameSize, 0, line.width) : startOf(line.width),
    })),
    signs: [
      ...(tick
        ? [{ sign: tick, x: rightToLeft ? width - frame.right - 6 : frame.left + 6, y: frame.top + 10 }]
        : []),
      ...signs.map((sign, index) => ({
        sign,
        x: toHalf(within(nameSize, (last?.width ?? 0) + signStep * index + 5, 12) + 6),
        y: nameMiddle,
      })),
    ],
    chips: isBeside
      ? placeChips(chips, nameSize, besideStart, nameMiddle - chipHeight / 2)
      : rows.flatMap((row, index) => placeChips(row, rowWidth(row), 0, textBottom + 3 + index * chipRowStep)),
  };
}

function toHalf(px: number): number {
  return Math.round(px * 2) / 2;
}
