import type { FontStyles } from './font-style.ts';
import { type Box, boxAround, matrixOf, transformBox, unite } from './matrix.ts';
import { pathBox } from './path-geometry.ts';
import { textBox } from './text-box.ts';

const invisible = new Set([
  'defs',
  'marker',
  'style',
  'title',
  'desc',
  'metadata',
  'clipPath',
  'mask',
  'symbol',
  'pattern',
  'linearGradient',
  'radialGradient',
  'filter',
  'script',
]);

const sized = new Set(['rect', 'image', 'circle', 'ellipse', 'foreignObject']);

/** The box of an SVG element in its own coordinates, as `getBBox` has it; nothing where nothing is drawn. */
export function shapeBox(element: Element, styles: FontStyles): Box | undefined {
  const value = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.localName) {
    case 'rect':
    case 'image':
    case 'foreignObject':
      return { x: value('x'), y: value('y'), width: value('width'), height: value('height') };
    case 'circle': {
      const r = value('r');
      return { x: value('cx') - r, y: value('cy') - r, width: 2 * r, height: 2 * r };
    }
    case 'ellipse': {
      const [rx, ry] = [value('rx'), value('ry')];
      return { x: value('cx') - rx, y: value('cy') - ry, width: 2 * rx, height: 2 * ry };
    }
    case 'line':
      return boxAround([
        { x: value('x1'), y: value('y1') },
        { x: value('x2'), y: value('y2') },
      ]);
    case 'polygon':
    case 'polyline':
      return pathBox(pointsPath(element.getAttribute('points') ?? ''));
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    case 'text':
    case 'tspan':
      return textBox(element, styles);
    case 'use':
      return usedBox(element, styles);
    default:
      return groupBox(element, styles);
  }
}

function groupBox(element: Element, styles: FontStyles): Box | undefined {
  const boxes = [...element.children].flatMap((child) => {
    if (invisible.has(child.localName) || styles.styleValue(child, 'display') === 'none') return [];
    const box = shapeBox(child, styles);
    // a rectangle or circle without a side is not drawn, and takes no part in the box of its group
    if (box && sized.has(child.localName) && (box.width === 0 || box.height === 0)) return [];
    return box ? [transformBox(matrixOf(child), box)] : [];
  });
  return unite(boxes);
}

function usedBox(element: Element, styles: FontStyles): Box | undefined {
  const reference = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
  const target = reference.startsWith('#') ? element.ownerDocument.getElementById(reference.slice(1)) : null;
  const box = target && shapeBox(target, styles);
  const [x, y] = ['x', 'y'].map((name) => Number(element.getAttribute(name) ?? 0));
  return box ? { ...box, x: box.x + (x ?? 0), y: box.y + (y ?? 0) } : undefined;
}

/** The points of a polygon as a path of lines. */
function pointsPath(points: string): string {
  return points.trim() === '' ? '' : `M${points.trim()}`;
}
