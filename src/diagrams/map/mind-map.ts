import { layoutMap, type MapLayout, measureMap } from './layout.ts';
import type { MapNode } from './map-node.ts';
import { cleanText, escapeXml } from '../text/markup.ts';
import { layoutForSheet } from './paper.ts';
import { hasLink, renderEdges, renderNodes } from './render.ts';

export type { MapNode, NodeState } from './map-node.ts';

export interface MindMapOptions {
  /** Without it the map takes two sides as long as they fit a page, and else one. */
  sides?: 'two' | 'one';
  /** On paper the map is laid out so that its letters are largest on one sheet. */
  medium?: 'screen' | 'paper';
  title: string;
  description?: string;
  /** Hidden from screen readers, because a list beside the map says the same. */
  decorative?: boolean;
}

/** Above this width in px a map fitted to a laptop's column would have letters under 12 px: it scrolls instead. */
const widestFitted = 1360;

/** A tree drawn as a map: one `<svg class="mm">` whose width and height are those of its letters at 15 px. */
export function renderMindMap(root: MapNode, options: MindMapOptions): string {
  const decorative = options.decorative ?? false;
  const {
    width,
    height,
    root: placed,
  } = options.medium === 'paper' ? layoutForSheet(root) : chooseLayout(root, options.sides);
  const className = width > widestFitted ? 'mm mm-large' : 'mm';
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  // Links inside an image are out of reach for a screen reader; inside a group they are not.
  const role = decorative ? 'aria-hidden="true"' : `role="${hasLink(placed) ? 'group' : 'img'}"`;
  const labels = decorative
    ? ''
    : element('title', options.title) + element('desc', options.description ?? '');
  const content = [...renderEdges(placed), ...renderNodes(placed, decorative)].join('\n');
  return `<svg class="${className}" ${size} font-size="15" ${role}>${labels}\n${content}\n</svg>`;
}

/**
 * Columns look calmest and are taken where they fit the page, on two sides before one. Of maps that have to be scrolled
 * the smallest is taken; a px of width counts as much as four of height.
 */
function chooseLayout(root: MapNode, wanted: 'two' | 'one' | undefined): MapLayout {
  const measured = measureMap(root);
  const sides = wanted ? [wanted] : (['two', 'one'] as const);
  const tried: MapLayout[] = [];
  for (const side of sides) {
    for (const alignment of ['columns', 'close'] as const) {
      const layout = layoutMap(measured, side, alignment);
      if (layout.width <= widestFitted) return layout;
      tried.push(layout);
    }
  }
  const cost = ({ width, height }: MapLayout) => 4 * width + height;
  return tried.reduce((best, layout) => (cost(layout) < cost(best) ? layout : best));
}

function element(name: string, text: string): string {
  const clean = cleanText(text);
  return clean === '' ? '' : `<${name}>${escapeXml(clean)}</${name}>`;
}
