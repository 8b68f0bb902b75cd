import { cleanText } from '../text/markup.ts';
import { wrapText } from '../text/wrap-text.ts';

const SIZE = 15;
const LINE = 19;

/** Puts plain text in the middle of where Mermaid has put a piece of a web page, wrapped to its width. */
export function replaceForeignObjects(svg: Element): void {
  for (const foreign of [...svg.querySelectorAll('foreignObject, foreignobject')]) {
    const text = cleanText(foreign.textContent ?? '');
    const value = (name: string) => Number.parseFloat(foreign.getAttribute(name) ?? '') || 0;
    const [x, y, width, height] = [value('x'), value('y'), value('width'), value('height')];
    const lines = wrapText(text, { size: SIZE, weight: 400 }, Math.max(width, 40));
    const element = create(svg, 'text');
    element.setAttribute('text-anchor', 'middle');
    element.setAttribute('font-size', String(SIZE));
    element.setAttribute('class', 'f-ink');
    lines.forEach((line, index) => {
      const part = create(svg, 'tspan');
      part.setAttribute('x', String(x + width / 2));
      part.setAttribute('y', String(y + height / 2 + (index - (lines.length - 1) / 2) * LINE + SIZE * 0.33));
      part.textContent = line.text;
      element.append(part);
    });
    foreign.replaceWith(element);
  }
}

function create(svg: Element, name: string): Element {
  return svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
}
