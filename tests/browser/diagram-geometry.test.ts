/** Mermaid in a real browser, with the same font and settings, against our drawing without one. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { settings } from '../../src/diagrams/mermaid/settings.ts';
import { diagrams } from '../fixtures/diagrams.ts';

interface Shape {
  tag: string;
  text: string;
  /** x, y, width and height in px. */
  box: number[];
}
type Shapes = Record<string, Shape[]>;

const fileOf = (path: string) => fileURLToPath(import.meta.resolve(path));
const font = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/**
 * How far a box may be away, in px. Where it is more than rounding: our heights of bold and small text are those of the
 * letters' line, Chrome's those of another font that it falls back to; boxes of event models are sized by HTML.
 */
const tolerance: Record<string, number> = {
  sequence: 3.5,
  gantt: 4,
  timeline: 4,
  class: 3,
  er: 2,
  cynefin: 2,
  treemap: 3.5,
  usecase: 7,
  eventmodeling: 50,
};
const ROUNDING = 1.5;

let ours: Shapes;
let theirs: Shapes;
beforeAll(async () => {
  const script = fileURLToPath(new URL('../support/measure-diagrams.ts', import.meta.url));
  const measuring = promisify(execFile)(process.execPath, [script], { maxBuffer: 1e8 });
  theirs = await measureInBrowser();
  ours = JSON.parse((await measuring).stdout);
});

async function measureInBrowser(): Promise<Shapes> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1200, height: 900 },
      screen: { width: 1200, height: 1200 },
    });
    const face = readFileSync(fileOf(font)).toString('base64');
    await page.setContent(
      `<!doctype html><style>@font-face{font-family:Site;font-weight:200 600;src:url(data:font/woff2;base64,${face})}
      body{margin:0;font-family:Site}#host{width:800px}</style><div id="host"></div>`,
    );
    await page.addScriptTag({ path: fileOf('mermaid').replace(/mermaid\.core\.mjs$/, 'mermaid.min.js') });
    const config = JSON.stringify(settings).replaceAll('sans-serif', 'Site');
    return await page.evaluate(measureDiagrams, { sources: { ...diagrams }, config });
  } finally {
    await browser.close();
  }
}

async function measureDiagrams({ sources, config }: { sources: Record<string, string>; config: string }) {
  interface Mermaid {
    initialize(config: unknown): void;
    render(id: string, source: string, host: Element): Promise<{ svg: string }>;
  }
  const { mermaid } = window as unknown as { mermaid: Mermaid }; // the script that was added
  await Promise.all(['15px Site', '600 15px Site'].map((wanted) => document.fonts.load(wanted)));
  mermaid.initialize(JSON.parse(config));
  const host = document.querySelector('#host');
  const measured: Record<string, { tag: string; text: string; box: number[] }[]> = {};
  if (!host) return measured;
  for (const [name, source] of Object.entries(sources)) {
    host.innerHTML = (await mermaid.render('diagram', source, host)).svg;
    const svg = host.querySelector('svg');
    if (!svg) continue;
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    svg.style.maxWidth = 'none';
    // shares of the width are of the picture's own
    svg.setAttribute('width', String(width || 800));
    svg.setAttribute('height', String(height || 800));
    const view = svg
      .getAttribute('viewBox')
      ?.split(/[\s,]+/)
      .map(Number) ?? [0, 0];
    const origin = svg.getBoundingClientRect();
    measured[name] = [...svg.querySelectorAll('text, rect, circle, ellipse, polygon, path')]
      .filter((shape) => !shape.closest('defs, marker'))
      .map((shape) => {
        const box = shape.getBoundingClientRect();
        const place = [box.x - origin.x + (view[0] ?? 0), box.y - origin.y + (view[1] ?? 0)];
        return {
          tag: shape.localName,
          text: shape.textContent?.trim().slice(0, 30) ?? '',
          box: [...place, box.width, box.height],
        };
      });
  }
  return measured;
}

test.each(Object.keys(diagrams))('%s', (name) => {
  const allowed = tolerance[name] ?? ROUNDING;
  const [mine = [], browsers = []] = [ours[name], theirs[name]];
  expect(mine.map(({ tag }) => tag)).toEqual(browsers.map(({ tag }) => tag));
  const far = browsers.flatMap(({ tag, text, box }, index) => {
    const away = Math.max(...box.map((side, at) => Math.abs(side - (mine[index]?.box[at] ?? Number.NaN))));
    const isDrawn = (box[2] ?? 0) > 0 || (box[3] ?? 0) > 0;
    return isDrawn && !(away <= allowed) ? [`${away.toFixed(1)} px: ${tag} ${text}`] : [];
  });
  expect(far).toEqual([]);
});
