/** A map as a text, and as a picture that stands alone: on white, with its styles and letters, in the light theme. */
import type { Twig } from './tree.ts';

/** An outline, with the tabs that mind-map tools and spreadsheets read as levels; or the source of a Mermaid mind map. */
export function textOf(all: readonly Twig[], kind: string): string {
  const isMermaid = kind === 'mermaid';
  const lines = all.map(({ depth, text }) =>
    isMermaid
      ? `${'  '.repeat(depth + 1)}["${text.replace(/[#"`]/g, (sign) => `#${sign.charCodeAt(0)};`)}"]`
      : '\t'.repeat(depth) + text,
  );
  return `${(isMermaid ? ['mindmap', ...lines] : lines).join('\n')}\n`;
}

/** Properties that are attributes of SVG too. */
const styles = [
  ...['fill', 'font-size', 'font-weight'],
  ...['', '-width', '-dasharray', '-linecap', '-linejoin'].map((name) => `stroke${name}`),
];

/** What is shown of a map, at its full size whatever the zoom, as the source of an SVG file. */
export async function drawingOf(svg: SVGSVGElement): Promise<string> {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement; // a copy is of the kind of its original
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  svg.classList.add('still');
  const copies = [...copy.querySelectorAll<SVGElement>('*')];
  svg.querySelectorAll('*').forEach((original, index) => {
    const element = copies[index];
    const computed = getComputedStyle(original);
    if (!element) return;
    for (const { name } of [...element.attributes])
      if (/^(class|style|tabindex|role|data-|aria-)/.test(name)) element.removeAttribute(name);
    if (original instanceof SVGAElement)
      element.setAttribute('href', new URL(original.href.baseVal, location.href).href);
    else if (original instanceof SVGGeometryElement || original instanceof SVGTextContentElement) {
      for (const name of styles) element.setAttribute(name, computed.getPropertyValue(name));
      element.setAttribute('text-decoration', computed.textDecorationLine);
    }
    if (computed.display === 'none') element.remove();
  });
  svg.classList.remove('still');
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
  for (const name of ['class', 'style', 'role', 'aria-label']) copy.removeAttribute(name);
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  const faces = await Promise.all(
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(async ({ name }) => dataAddress(await (await fetch(name)).blob())),
  );
  const family = faces.map((_, index) => `f${index},`).join('');
  copy.setAttribute('font-family', `${family}Source Sans 3,Arial,sans-serif`);
  const rules = faces.map(
    (face, index) => `@font-face{font-family:f${index};font-weight:200 900;src:url(${face})}`,
  );
  copy.insertAdjacentHTML(
    'afterbegin',
    `<style>${rules.join('')}</style><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`,
  );
  return new XMLSerializer().serializeToString(copy);
}

function dataAddress(blob: Blob): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsDataURL(blob);
  });
}

/** The same as a PNG with two dots to a pixel; of a very large map as many as a browser can hold. */
export async function pixelsOf(source: string): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
  await image.decode();
  const { width, height } = image;
  const scale = Math.min(2, 16e3 / Math.max(width, height), Math.sqrt(6e7 / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve));
}

/** Hands a file to the reader, as a download. */
export function save(content: BlobPart, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
}
