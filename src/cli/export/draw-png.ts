import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser, openBrowser } from '../pdf/browser.ts';

/** Dots for each px of the drawing, as on a fine screen. */
const DENSITY = 2;
/** Longest side of a picture that browsers draw. */
const MOST_DOTS = 16_000;

/**
 * A picture of an SVG as a browser draws it, with the site's own letters.
 *
 * @throws NoBrowserError where there is none to draw it.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const [, width = '1', height = '1'] = /\swidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const density = Math.min(DENSITY, MOST_DOTS / Math.max(Number(width), Number(height)));
  const browser = await openBrowser(findBrowser(process.env));
  try {
    const page = await browser.newPage({
      deviceScaleFactor: density,
      viewport: { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) },
      javaScriptEnabled: false,
    });
    // all that the picture shows is in it
    await page.route(/^https?:/, (route) => route.abort());
    await page.setContent(
      `<!doctype html><style>${fontFaces()}body{margin:0}svg{display:block}</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready);
    return await page.locator('svg').screenshot({ type: 'png' });
  } finally {
    await browser.close();
  }
}

/** The site's font as part of the page, for alphabets that its maps are measured in. */
function fontFaces(): string {
  const home = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/package.json'),
  );
  const css = readFileSync(join(home, 'index.css'), 'utf8');
  const files = new Set(readdirSync(join(home, 'files')));
  return css.replace(/url\(\.\/files\/([^)]+)\)/g, (whole, name: string) => {
    if (!files.has(name)) return whole;
    return `url(data:font/woff2;base64,${readFileSync(join(home, 'files', name)).toString('base64')})`;
  });
}
