/** A map as a text, and as a picture that stands alone: on white, with its styles and letters, in the light theme. */
/** The source of a Mermaid mind map, from an outline with a tab for each level. */
export function mermaidOf(outline: string): string {
  const node = (_: string, tabs: string, text: string) =>
    `  ${tabs.replaceAll('\t', '  ')}["${text.replace(/[#"`]/g, (sign) => `#${sign.charCodeAt(0)};`)}"]`;
  return `mindmap\n${outline.replace(/^(\t*)(.*)$/gm, node)}\n`;
}

/** Properties that are attributes of SVG too. */
const styles =
  'fill font-size font-weight stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin'.split(' ');

/** The address of an SVG file of what is shown of a map, at its full size whatever the zoom. */
export async function drawingOf(svg: SVGSVGElement): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement; // a copy is of the kind of its original
  const copies = copy.querySelectorAll('*');
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
  const { x, y, width, height } = svg.viewBox.baseVal;
  // letters of each script under a name of their own: of two files of one name a browser takes one at first
  const letters = await Promise.all(
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(async ({ name }, index) => {
        const reader = new FileReader();
        reader.readAsDataURL(await (await fetch(name)).blob());
        await new Promise((read) => {
          reader.onload = read;
        });
        return `@font-face{font-family:F${index};font-weight:200 900;src:url(${reader.result})}`;
      }),
  );
  copy.removeAttribute('style');
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  // the style is put into the text, because the page itself allows none of its own
  const source = new XMLSerializer()
    .serializeToString(copy)
    .replace(
      '>',
      ` font-family="F0,F1,F2,F3,'Source Sans 3',Arial,sans-serif"><style>${letters.join('')}</style><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`,
    );
  return `data:image/svg+xml,${encodeURIComponent(source)}`;
}

/** The same as a PNG with two dots to a pixel; of a very large map as many as a browser can hold. */
export async function pixelsOf(drawing: string): Promise<string> {
  const image = new Image();
  image.src = drawing;
  await image.decode();
  // its letters may come after it
  await new Promise((come) => setTimeout(come, 99));
  const { width, height } = image;
  const scale = Math.min(2, 16e3 / Math.max(width, height));
  const size = { width: width * scale, height: height * scale };
  const canvas = Object.assign(document.createElement('canvas'), size);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL();
}
