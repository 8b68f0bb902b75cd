import { drawMark, drawOutline, drawTab, stateClasses } from './marks.ts';
import type { PlacedNode } from './layout.ts';
import { cleanText, escapeXml, isRightToLeft, safeHref } from '../text/markup.ts';
import { chipBaseline, chipHeight } from './chips.ts';
import { toHalf } from '../text/measure.ts';
import type { NodeBox } from './node-box.ts';
import { detailSeparator } from './node-lines.ts';
import { drawSign } from './signs.ts';

/** The place of the root in its tree; that of its first child is `0.0`, of the second child of that one `0.0.1`. */
export const rootPlace = '0';

/** The curves from a node to its children, and from there on down; each has the place of the child as `data-n`. */
export function renderEdges(parent: PlacedNode, place = rootPlace): string[] {
  return parent.children.flatMap((child, index) => {
    const childPlace = `${place}.${index}`;
    return [renderEdge(parent, child, childPlace), ...renderEdges(child, childPlace)];
  });
}

/** A node and everything below it, in that order; in a decorative map the links are left out of the tab order. */
export function renderNodes(placed: PlacedNode, decorative: boolean, place = rootPlace): string[] {
  return [
    renderNode(placed, decorative, place),
    ...placed.children.flatMap((child, index) => renderNodes(child, decorative, `${place}.${index}`)),
  ];
}

/** Whether any node below, or the node itself, draws a link. */
export function hasLink({ node, children }: PlacedNode): boolean {
  return safeHref(node.href) !== undefined || children.some(hasLink);
}

/** The curve from a node to one of its children, with the child's place if it has one to tell. */
export function renderEdge(parent: PlacedNode, child: PlacedNode, place?: string): string {
  const isLeft = child.side === 'left';
  const startX = isLeft ? parent.x : parent.x + parent.box.width;
  const startY = parent.y + parent.box.joint;
  const endX = isLeft ? child.x + child.box.width : child.x;
  const endY = child.y + child.box.joint;
  const middleX = (startX + endX) / 2;
  // a curve even where it is straight, so that all edges have their numbers in the same places
  const curve = `C${middleX} ${startY} ${middleX} ${endY} ${endX} ${endY}`;
  const underline = child.box.shape === 'line' ? `H${isLeft ? child.x : child.x + child.box.width}` : '';
  const state = child.node.state ? ` ${stateClasses[child.node.state]}` : '';
  return `<path class="e${state}"${placeOf(place)} fill="none" d="M${startX} ${startY}${curve}${underline}"/>`;
}

/** A node alone. */
export function renderNode({ node, box, x, y }: PlacedNode, decorative: boolean, place?: string): string {
  const state = box.shape === 'root' ? undefined : node.state;
  const frame = { x, y, width: box.width, height: box.height };
  const content = [
    note(node.note),
    drawOutline(box.shape, frame),
    drawTab(state, frame, 5),
    state ? drawMark(state, x + box.markLeft, y + box.markTop) : '',
    ...box.lines.map((line) => renderLine(line, box, x, y)),
    ...box.signs.map((sign) => drawSign(sign.sign, x + sign.x, y + sign.y, box.rightToLeft)),
    ...box.chips.map((chip) => renderChip(chip, x, y)),
  ].join('');
  const names = state ? stateClasses[state] : box.shape === 'branch' ? 'br' : box.shape;
  const id = node.id === undefined ? '' : ` data-id="${escapeXml(cleanText(node.id))}"`;
  const folded = node.folded ? ' data-folded=""' : '';
  const group = `<g class="${names}"${placeOf(place)}${id}${folded}>${content}</g>`;
  const href = safeHref(node.href);
  return href === undefined
    ? group
    : `<a href="${escapeXml(href)}"${decorative ? ' tabindex="-1"' : ''}>${group}</a>`;
}

function note(text: string | undefined): string {
  const clean = cleanText(text ?? '');
  return clean === '' ? '' : `<title>${escapeXml(clean)}</title>`;
}

/**
 * The length is set on the whole line and not on the detail within it: browsers stretch a `text` with all
 * it holds, but disagree about a `tspan`.
 */
function renderLine(
  line: NodeBox['lines'][number],
  { shape, rightToLeft }: NodeBox,
  x: number,
  y: number,
): string {
  const names = { name: 'nm', detail: 'nm lim', tag: 'tag' }[line.kind];
  const size = line.kind === 'tag' ? ' font-size="13"' : '';
  const detail = line.detail === '' ? '' : escapeXml(detailSeparator + line.detail);
  const isRoot = shape === 'root';
  // On the dark ground of the root a detail keeps the colour of the name.
  const content =
    escapeXml(line.text) + (detail && !isRoot ? `<tspan class="lim">${detail}</tspan>` : detail);
  const place = placeText(x + line.left, y + line.baseline, line.width, rightToLeft);
  return `<text class="${names}" ${place}${size}>${content}</text>`;
}

function renderChip(chip: NodeBox['chips'][number], x: number, y: number): string {
  const [left, top] = [x + chip.left, y + chip.top];
  const frame = chip.isFramed
    ? `<rect class="chip" fill="none" x="${left}" y="${top}" width="${chip.width}" height="${chipHeight}" rx="4"/>`
    : '';
  const inset = Math.round(chip.width - chip.textWidth) / 2;
  const place = placeText(left + inset, top + chipBaseline, chip.textWidth, isRightToLeft(chip.text));
  return `${frame}<text class="bt" ${place} font-size="12">${escapeXml(chip.text)}</text>`;
}

/** A text from right to left starts at its right end. */
function placeText(left: number, baseline: number, width: number, rightToLeft: boolean): string {
  const length = Math.max(0.5, toHalf(width));
  const start = rightToLeft ? `direction="rtl" x="${toHalf(left + length)}"` : `x="${toHalf(left)}"`;
  return `${start} y="${baseline}" textLength="${length}" lengthAdjust="spacingAndGlyphs"`;
}

function placeOf(place: string | undefined): string {
  return place === undefined ? '' : ` data-n="${place}"`;
}
