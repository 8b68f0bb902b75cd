import type { Mermaid } from 'mermaid';
import { cleanText, escapeXml } from '../text/markup.ts';
import { renderMindMap } from '../map/mind-map.ts';
import { keepAllowed, UnfitDrawing } from './allow.ts';
import { contrastTexts } from './contrast.ts';
import type { Drawing, Drawn } from './drawing.ts';
import { explainFailure } from './failure.ts';
import { readFontStyles } from './font-style.ts';
import { replaceForeignObjects } from './foreign-text.ts';
import { parseTransform } from './matrix.ts';
import { readMindMap } from './mind-map-source.ts';
import { demandOf, lostStart } from './demands.ts';
import { paint } from './paint.ts';
import { limits } from './settings.ts';
import { fitViewBox, resolvePercentages } from './view-box.ts';
import { restartRandom } from './window.ts';

const ID = 'diagram';

/** Draws one source. Only in a thread that has become a browser, with Mermaid initialised. */
export async function renderSource(mermaid: Mermaid, source: string): Promise<Drawn> {
  if (source.length > limits.characters)
    return { failure: { kind: 'too-large', detail: `${source.length} characters`, line: undefined } };
  restartRandom();
  const demand = demandOf(source);
  if (demand) return { failure: { kind: 'unfit', ...demand } };
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(source);
    const text = (value: string | undefined) => cleanText(value ?? '') || undefined;
    const title = text(db.getAccTitle?.()) ?? text(db.getDiagramTitle?.());
    const description = text(db.getAccDescription?.());
    const lost = type === 'gantt' ? lostStart(source, db) : undefined;
    if (lost) return { failure: { kind: 'syntax', ...lost } };
    if (type === 'mindmap') return { drawing: drawMindMap(db, title, description) };
    const { svg } = await mermaid.render(ID, source);
    return { drawing: { type, title, description, svg: cleanSvg(svg, type), outline: undefined } };
  } catch (error) {
    return { failure: explainFailure(error, source) };
  } finally {
    document.body.innerHTML = '';
  }
}

function drawMindMap(db: object, title: string | undefined, description: string | undefined): Drawing {
  const { root, outline } = readMindMap(db);
  const name = title ?? root.text;
  const svg = renderMindMap(root, { title: name, decorative: true }).replace(' aria-hidden="true"', '');
  return { type: 'mindmap', title: name, description, svg, outline };
}

/** @throws UnfitDrawing if the drawing cannot be shown. */
function cleanSvg(text: string, type: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = text;
  const svg = holder.querySelector('svg');
  if (!svg) throw new UnfitDrawing('no picture at all');
  document.body.append(holder);
  for (const today of svg.querySelectorAll('g.today, .today')) today.remove();
  resolvePercentages(svg);
  if (type === 'gantt') enlargeTicks(svg);
  // Mermaid centres these labels for a web page, and leaves them half outside as plain text
  if (type === 'usecase')
    for (const label of svg.querySelectorAll('g[transform^="translate(0,"] text'))
      label.setAttribute('text-anchor', 'middle');
  paint(svg);
  replaceForeignObjects(svg);
  const styles = readFontStyles();
  contrastTexts(svg, styles);
  fitViewBox(svg, styles);
  keepAllowed(svg);
  return serialise(svg, true);
}

/** The days below a Gantt chart are set very small; they grow where there is room between them. */
function enlargeTicks(svg: Element): void {
  const ticks = [...svg.querySelectorAll('.grid .tick')];
  const places = ticks.map((tick) => parseTransform(tick.getAttribute('transform'))[4]);
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  if (Math.min(...gaps) < 48) return;
  for (const tick of ticks) tick.querySelector('text')?.setAttribute('style', 'font-size: 13px !important');
}

/** Below four fifths of its size a picture scrolls rather than shrinks, by steps of 100 px. */
function sizeClass(width: number): string {
  const step = Math.min(20, Math.floor(width / 100));
  return step < 4 ? '' : ` dg-${step}`;
}

function serialise(node: Element, isRoot = false): string {
  const attributes = [...node.attributes]
    .filter(({ name }) => !isRoot || !['class', 'width', 'height', 'xmlns'].includes(name))
    .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`);
  if (isRoot) {
    const [, , width = 0, height = 0] = (node.getAttribute('viewBox') ?? '').split(' ').map(Number);
    attributes.unshift(
      ` class="dg${sizeClass(width)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}"`,
    );
  }
  const content = [...node.childNodes].map((child) => {
    if (child.nodeType === 1) return serialise(child as Element); // by its node type
    return child.nodeType === 3 ? escapeXml(printable(child.textContent ?? '')) : '';
  });
  return `<${node.localName}${attributes.join('')}>${content.join('')}</${node.localName}>`;
}

/** Without controls, turns of direction, and the characters that ids are marked with. */
function printable(text: string): string {
  const isSpace = text.trim() === '';
  if (isSpace) return text === '' ? '' : ' ';
  const [before = ''] = /^\s*/.exec(text) ?? [];
  const [after = ''] = /\s*$/.exec(text) ?? [];
  return `${before && ' '}${cleanText(text).replaceAll('\ue000', '')}${after && ' '}`;
}
