import { shapePath } from './shapes.ts';
import type { LayerShape, LayersInput } from './input.ts';
import {
  BODY,
  HEAD,
  INSET,
  type LayerBox,
  type LayerLine,
  type LayersLayout,
  layoutLayers,
  LINE,
} from './layout.ts';
import { partLayers } from './sheets.ts';
import { cleanText, escapeXml, safeHref } from '../text/markup.ts';
import type { WrappedLine } from '../text/wrap-text.ts';

/**
 * A drawing in columns as one `<svg class="layers">` for every sheet, each small enough to stay whole on a landscape
 * page. Links are reached by keyboard; a box that is pointed at or reached shows its lines. What is drawn has to stand
 * beside it as a list too.
 */
export function renderLayers(input: LayersInput): string[] {
  const sheets = partLayers(input);
  return sheets.map((sheet, index) => {
    const part = sheets.length > 1 ? ` (${index + 1}/${sheets.length})` : '';
    return renderSheet(layoutLayers(input, sheet), cleanText(input.title) + part);
  });
}

/** The shape of a kind in small, for a legend. */
export function layerMark(shape: LayerShape): string {
  const path = shapePath(shape, { x: 1, y: 1, width: 30, height: 16 });
  return `<svg class="layers mark k-${shape}" viewBox="0 0 32 18" width="32" height="18" aria-hidden="true"><path class="bx" d="${path}"/></svg>`;
}

/** A line of a kind in small, for a legend. */
export function lineMark(kind: LayerLine['edge']['kind']): string {
  return `<svg class="layers mark" viewBox="0 0 32 18" width="32" height="18" aria-hidden="true"><path class="ln ${kind}" d="M1 9H31"/></svg>`;
}

function renderSheet(layout: LayersLayout, title: string): string {
  const { width, height, heads, boxes, lines, links } = layout;
  const content = [
    ...heads.map(({ x, line }) => renderText('hd', line, x, 16, HEAD.size)),
    ...links.map(({ x, from, to }) => `<path class="lk" d="M${x} ${from}V${to}"/>`),
    ...lines.map((line) => renderLine(line)),
    ...boxes.map((box) => renderBox(box, lines)),
  ];
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg class="layers" ${size} role="group" aria-label="${escapeXml(title)}">\n${content.join('\n')}\n</svg>`;
}

/** A box with its lines once more, which show when it is pointed at. */
function renderBox(box: LayerBox, lines: readonly LayerLine[]): string {
  const { node, x, y, height } = box;
  const own = lines.filter(({ edge }) => edge.from === node.id || edge.to === node.id);
  const top = y + (height - box.lines.length * LINE) / 2;
  const content = [
    ...own.map((line) => renderLine(line, 'on')),
    `<path class="bx" d="${shapePath(node.shape, box)}"/>`,
    ...box.lines.map((line, index) =>
      renderText('nm', line, x + INSET, top + index * LINE + 13.5, BODY.size),
    ),
  ].join('');
  const shortened =
    box.lines.map(({ text }) => text).join(' ') === cleanText(node.text) ? '' : titleOf(node.text);
  const group = `<g class="k-${node.shape}">${shortened}${content}</g>`;
  const href = safeHref(node.href);
  return href === undefined ? group : `<a href="${escapeXml(href)}">${group}</a>`;
}

function titleOf(text: string): string {
  return `<title>${escapeXml(cleanText(text))}</title>`;
}

function renderLine({ edge, from, to }: LayerLine, extra = ''): string {
  const middle = (from.x + to.x) / 2;
  const curve = from.y === to.y ? `H${to.x}` : `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  return `<path class="ln ${edge.kind}${extra && ` ${extra}`}" d="M${from.x} ${from.y}${curve}"/>`;
}

function renderText(name: string, { text, width }: WrappedLine, x: number, y: number, size: number): string {
  const length = Math.max(0.5, Math.round(width * 2) / 2);
  return `<text class="${name}" x="${x}" y="${y}" font-size="${size}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}
