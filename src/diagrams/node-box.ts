import type { MapNode } from './map-node.ts';
import { cleanText } from './markup.ts';
import { type TextStyle, textWidth } from './measure.ts';
import { type Shape, shapeOf } from './shapes.ts';
import { type WrappedLine, wrapText } from './wrap-text.ts';

export interface TextLine {
  readonly kind: 'name' | 'detail' | 'tag';
  readonly text: string;
  /** On a name, the detail that follows it on the same line, without the dot. */
  readonly detail: string;
  /** In px, as measured in the font of the site. */
  readonly width: number;
  /** In px below the top of the box. */
  readonly baseline: number;
}

/** A node set in type: px, relative to its own top left corner. */
export interface NodeBox {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly textLeft: number;
  readonly markLeft: number;
  readonly markTop: number;
  /** Where the edges meet the box, below its top. */
  readonly joint: number;
  readonly lines: readonly TextLine[];
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

/** A name may run on this far past its limit to keep its detail on the same line. */
const detailAllowance = 40;

const nameLeading = 20;
const nameAscent = 15;
const tagLeading = 16;
/** The first small line stands a little further from the name than from the next small line. */
const tagOffset = 18;

/** What separates a name from its detail. */
export const detailSeparator = ' · ';

export function setNodeBox(node: MapNode, depth: number): NodeBox {
  const shape = shapeOf(node, depth);
  const frame = frames[shape];
  const lines = setLines(node, shape, frame);
  const textWidest = Math.max(8, ...lines.map((line) => line.width));
  const lastBaseline = lines.at(-1)?.baseline ?? frame.top + nameAscent;
  const height = lastBaseline + nameLeading - nameAscent + frame.bottom;
  return {
    shape,
    width: Math.ceil(frame.left + textWidest + frame.right),
    height,
    textLeft: frame.left,
    markLeft: frame.left - 13,
    markTop: frame.top + 10,
    joint: shape === 'line' ? height : height / 2,
    lines,
  };
}

function setLines(node: MapNode, shape: Shape, { top, weight, limit }: Frame): TextLine[] {
  const tagStyle: TextStyle = { size: 13, weight: shape === 'octagon' ? 600 : 400 };
  const names = setNames(cleanText(node.text), cleanText(node.detail ?? ''), { size: 15, weight }, limit);
  const tags = wrapText(cleanText(node.tag ?? ''), tagStyle, limit);
  const tagBaseline = top + nameAscent + nameLeading * (names.length - 1) + tagOffset;
  return [
    ...names.map((line, index) => ({ ...line, baseline: top + nameAscent + nameLeading * index })),
    ...tags.map((line, index) => asLine('tag', line, tagBaseline + tagLeading * index)),
  ];
}

/** A detail stays on the last line of the name where it fits, and else takes lines of its own. Baselines follow. */
function setNames(name: string, detail: string, style: TextStyle, limit: number): TextLine[] {
  const lines = wrapText(name, style, limit).map((line) => asLine('name', line, 0));
  if (detail === '') return lines;
  const last = lines.at(-1);
  const joined = last ? textWidth(last.text + detailSeparator + detail, style) : 0;
  if (last && joined <= limit + detailAllowance)
    return [...lines.slice(0, -1), { ...last, detail, width: joined }];
  return [...lines, ...wrapText(detail, style, limit).map((line) => asLine('detail', line, 0))];
}

function asLine(kind: TextLine['kind'], { text, width }: WrappedLine, baseline: number): TextLine {
  return { kind, text, detail: '', width, baseline };
}
