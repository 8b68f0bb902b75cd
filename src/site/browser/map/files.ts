/** A map as a text, and as a picture that stands alone: on white, with its styles and letters, in the light theme. */
import type { Twig } from './tree.ts';

/** An outline, with the tabs that mind-map tools and spreadsheets read as levels; or the source of a Mermaid mind map. */
export function textOf(all: readonly Twig[], kind: string): string {
  const lines = all.map(({ depth, text }) =>
    kind === 'text'
      ? '\t'.repeat(depth) + text
      : `${'  '.repeat(depth + 1)}["${text.replace(/[#"`]/g, (sign) => `#${sign.charCodeAt(0)};`)}"]`,
  );
  return `${(kind === 'text' ? lines : ['mindmap', ...lines]).join('\n')}\n`;
}

/** Properties that are attributes of SVG too. */
const styles = [
  ...['fill', 'font-size', 'font-weight'],
  ...['', '-width', '-dasharray', '-linecap', '-linejoin'].map((name) => `stroke${name}`),
];

/** The address of an SVG file of what is shown of a map, at its full size whatever the zoom. */
export async function drawingOf(svg: SVGSVGElement): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement; // a copy is of the kind of its original
  const copies = copy.querySelectorAll('*');
  const { dataset } = document.documentElement;
  const { theme = '' } = dataset;
  dataset.theme = 'light';
  svg.classList.add('still');
  svg.querySelectorAll('*').forEach((original, index) => {
    const element = copies[index];
    const computed = getComputedStyle(original);
    const set = (name: string, value: string) => element?.setAttribute(name, value);
    if (original instanceof SVGAElement) set('href', new URL(original.href.baseVal, location.href).href);
    else if (original.localName !== 'g') {
      for (const name of styles) set(name, computed.getPropertyValue(name));
      set('text-decoration', computed.textDecorationLine);
    }
    if (computed.display === 'none') element?.remove();
  });
  svg.classList.remove('still');
  dataset.theme = theme;
  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '').split(' ');
  const letters = await Promise.all(
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(async ({ name }) => {
        const bytes = new Uint8Array(await (await fetch(name)).arrayBuffer());
        const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        return `@font-face{font-family:F;font-weight:200 900;src:url(data:font/woff2;base64,${btoa(text)})}`;
      }),
  );
  copy.removeAttribute('style');
  const frame = { width, height, 'font-family': "F,'Source Sans 3',Arial,sans-serif" };
  for (const [name, value = ''] of Object.entries(frame)) copy.setAttribute(name, value);
  // the style is put into the text, because the page itself allows none of its own
  const source = new XMLSerializer()
    .serializeToString(copy)
    .replace(
      '>',
      `><style>${letters.join('')}</style><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`,
    );
  return `data:image/svg+xml,${encodeURIComponent(source)}`;
}

/** The same as a PNG with two dots to a pixel; of a very large map as many as a browser can hold. */
export async function pixelsOf(drawing: string): Promise<string> {
  const image = new Image();
  image.src = drawing;
  await image.decode();
  const { width, height } = image;
  const scale = Math.min(2, 16e3 / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL();
}
