import { breakChips, type Chip, chipGap, chipHeight, rowWidth, setChips } from './chips.ts';
import type { MapNode } from './map-node.ts';
import { cleanText, isRightToLeft } from '../text/markup.ts';
import { type TextStyle, toHalf } from '../text/measure.ts';
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

  // signs follow the name, and so do chips that find room there
  const endOfName = lines.findLastIndex(({ kind }) => kind !== 'tag');
  const last = lines[endOfName];
  const signsStart = last?.width ?? 0;
  const chipsStart = signsStart + signs.length * signStep + chipGap + 2;
  const chips = setChips(node.badges ?? [], frame.limit);
  const beside = chipsStart + rowWidth(chips);
  const areBeside = chips.length > 0 && beside <= frame.limit + lineAllowance;
  const nameWidth = areBeside ? beside : signsStart + signs.length * signStep;
  const rows = areBeside ? [] : breakChips(chips, frame.limit);

  const widest = Math.max(8, nameWidth, ...lines.map(({ width }) => width), ...rows.map(rowWidth));
  const room = tick ? tickRoom : 0;
  const align = alignment(frame.left + (rightToLeft ? 0 : room), widest, shape === 'root', rightToLeft);
  const width = Math.ceil(frame.left + room + widest + frame.right);
  const lineEnd = (lines.at(-1)?.baseline ?? 0) + nameLeading - nameAscent;
  const height = lineEnd + (rows.length > 0 ? rows.length * chipRowStep + 1 : 0) + frame.bottom;
  const nameMiddle = (last?.baseline ?? 0) - middleOfLetters;
  const firstMiddle = frame.top + 10;
  return {
    shape,
    width,
    height,
    markLeft: frame.left - 13,
    markTop: firstMiddle,
    joint: shape === 'line' ? height : height / 2,
    rightToLeft,
    lines: lines.map((line, index) => ({
      ...line,
      left: align(index === endOfName ? nameWidth : line.width, 0, line.width),
    })),
    signs: [
      ...(tick
        ? [{ sign: tick, x: rightToLeft ? width - frame.right - 6 : frame.left + 6, y: firstMiddle }]
        : []),
      ...signs.map((sign, index) => ({
        sign,
        x: align(nameWidth, signsStart + signStep * index + 5, 12) + 6,
        y: nameMiddle,
      })),
    ],
    chips: areBeside
      ? placeChips(chips, nameMiddle - chipHeight / 2, (before, part) =>
          align(nameWidth, chipsStart + before, part),
        )
      : rows.flatMap((row, index) =>
          placeChips(row, lineEnd + 3 + index * chipRowStep, (before, part) =>
            align(rowWidth(row), before, part),
          ),
        ),
  };
}

/** The left edge of a part of a row, by the width of the row and what stands before the part. */
type Align = (row: number, before: number, part: number) => number;

/** Rows begin on the left, or stand in the middle, or run from the right. */
function alignment(left: number, widest: number, isCentred: boolean, rightToLeft: boolean): Align {
  return (row, before, part) => {
    const lead = isCentred ? (widest - row) / 2 : rightToLeft ? widest - row : 0;
    return toHalf(left + lead + (rightToLeft ? row - before - part : before));
  };
}

function placeChips(
  chips: readonly Chip[],
  top: number,
  leftOf: (before: number, part: number) => number,
): NodeBox['chips'] {
  let passed = 0;
  return chips.map((chip) => {
    const left = leftOf(passed, chip.width);
    passed += chip.width + chipGap;
    return { ...chip, left, top };
  });
}
