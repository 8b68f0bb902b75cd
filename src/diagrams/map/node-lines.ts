import { fitLines } from '../text/fit-lines.ts';
import type { MapNode } from './map-node.ts';
import { cleanText } from '../text/markup.ts';
import { type TextStyle, textWidth } from '../text/measure.ts';
import type { WrappedLine } from '../text/wrap-text.ts';

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

/** What stands between a name and its detail on one line. */
export const detailSeparator = ' · ';

/** How the text of a node is set. */
export interface LineStyle {
  /** Room above the first line, px. */
  readonly top: number;
  readonly weight: TextStyle['weight'];
  /** The weight of the tag. */
  readonly tagWeight: TextStyle['weight'];
  /** The widest line of a text of few lines, px. */
  readonly limit: number;
}

/** A name may run on this far past its limit to keep its detail, marks and chips on the same line. */
export const lineAllowance = 40;

/** Baseline to baseline of a name, and from the top of its line to the baseline. */
export const nameLeading = 20;
export const nameAscent = 15;
const tagLeading = 16;
/** The first small line stands a little further from the name than from the next small line. */
const tagOffset = 18;

/** A node is no taller than a sheet of paper: what has more lines ends with an ellipsis, and the list has it whole. */
const mostLines = { name: 24, detail: 4, tag: 4 } as const;
/** A paragraph is set wider than a few words, so that it does not become a column. */
const widestLimit = 480;
const mostCharacters = 6000;

/** The lines of a node, the name first; at least one. */
export function setLines(node: MapNode, { top, weight, tagWeight, limit }: LineStyle): TextLine[] {
  const style: TextStyle = { size: 15, weight };
  const name = bounded(node.text);
  const room = lineLimit(name, style, limit);
  const names = setNames(name, bounded(node.detail ?? ''), style, room);
  const tags = fitLines(bounded(node.tag ?? ''), { size: 13, weight: tagWeight }, room, mostLines.tag);
  const tagBaseline = top + nameAscent + nameLeading * (names.length - 1) + tagOffset;
  return [
    ...names.map((line, index) => ({ ...line, baseline: top + nameAscent + nameLeading * index })),
    ...tags.map((line, index) => asLine('tag', line, tagBaseline + tagLeading * index)),
  ];
}

function bounded(text: string): string {
  return cleanText(text.length > mostCharacters ? text.slice(0, mostCharacters) : text);
}

/** Up to six lines keep the limit; longer texts are set about twice as wide as high. */
function lineLimit(text: string, style: TextStyle, limit: number): number {
  if (text.length < 100) return limit;
  const area = textWidth(text, style) * nameLeading;
  return Math.min(widestLimit, Math.max(limit, Math.round(Math.sqrt(2 * area))));
}

/** A detail stays on the last line of the name where it fits, and else takes lines of its own. Baselines follow. */
function setNames(name: string, detail: string, style: TextStyle, limit: number): TextLine[] {
  const lines = fitLines(name, style, limit, mostLines.name).map((line) => asLine('name', line, 0));
  if (detail !== '') {
    const last = lines.at(-1);
    const joined = last ? textWidth(last.text + detailSeparator + detail, style) : 0;
    if (last && joined <= limit + lineAllowance)
      return [...lines.slice(0, -1), { ...last, detail, width: joined }];
    lines.push(...fitLines(detail, style, limit, mostLines.detail).map((line) => asLine('detail', line, 0)));
  }
  return lines.length > 0 ? lines : [asLine('name', { text: '', width: 0 }, 0)];
}

function asLine(kind: TextLine['kind'], { text, width }: WrappedLine, baseline: number): TextLine {
  return { kind, text, detail: '', width, baseline };
}
