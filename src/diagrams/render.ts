import { drawMark, drawOutline, drawTab, stateClasses } from './marks.ts';
import type { PlacedNode } from './layout.ts';
import { cleanText, escapeXml, safeHref } from './markup.ts';
import { detailSeparator, type TextLine } from './node-box.ts';

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

function renderEdge(parent: PlacedNode, child: PlacedNode, place: string): string {
  const isLeft = child.side === 'left';
  const startX = isLeft ? parent.x : parent.x + parent.box.width;
  const startY = parent.y + parent.box.joint;
  const endX = isLeft ? child.x + child.box.width : child.x;
  const endY = child.y + child.box.joint;
  const middleX = (startX + endX) / 2;
  const curve = startY === endY ? `H${endX}` : `C${middleX} ${startY} ${middleX} ${endY} ${endX} ${endY}`;
  const underline = child.box.shape === 'line' ? `H${isLeft ? child.x : child.x + child.box.width}` : '';
  const state = child.node.state ? ` ${stateClasses[child.node.state]}` : '';
  return `<path class="e${state}" data-n="${place}" fill="none" d="M${startX} ${startY}${curve}${underline}"/>`;
}

function renderNode({ node, box, x, y }: PlacedNode, decorative: boolean, place: string): string {
  const state = box.shape === 'root' ? undefined : node.state;
  const frame = { x, y, width: box.width, height: box.height };
  const content = [
    note(node.note),
    drawOutline(box.shape, frame),
    drawTab(state, frame, 5),
    state ? drawMark(state, x + box.markLeft, y + box.markTop) : '',
    ...box.lines.map((line) =>
      renderLine(line, box.shape === 'root', x + box.textLeft, x + box.width / 2, y),
    ),
  ].join('');
  const names = state ? stateClasses[state] : box.shape === 'branch' ? 'br' : box.shape;
  const id = node.id === undefined ? '' : ` data-id="${escapeXml(cleanText(node.id))}"`;
  const folded = node.folded ? ' data-folded=""' : '';
  const group = `<g class="${names}" data-n="${place}"${id}${folded}>${content}</g>`;
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
function renderLine(line: TextLine, isRoot: boolean, left: number, middle: number, top: number): string {
  const names = { name: 'nm', detail: 'nm lim', tag: 'tag' }[line.kind];
  const position = isRoot ? `text-anchor="middle" x="${middle}"` : `x="${left}"`;
  const size = line.kind === 'tag' ? ' font-size="13"' : '';
  const length = Math.max(0.5, Math.round(line.width * 2) / 2);
  const detail = line.detail === '' ? '' : escapeXml(detailSeparator + line.detail);
  // On the dark ground of the root a detail keeps the colour of the name.
  const content =
    escapeXml(line.text) + (detail && !isRoot ? `<tspan class="lim">${detail}</tspan>` : detail);
  return `<text class="${names}" ${position} y="${top + line.baseline}"${size} textLength="${length}" lengthAdjust="spacingAndGlyphs">${content}</text>`;
}
