import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader's browser fetches for a page, in bytes. */
export interface PageSize {
  html: number;
  htmlGzipped: number;
  cssGzipped: number;
  scriptGzipped: number;
  /** The alphabets that the page needs; fonts are compressed already. */
  fonts: number;
}

/** The largest of the client pages of a site. */
export function measureClientPages(site: string): PageSize {
  const pages = readdirSync(join(site, 'clients'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFileSync(join(site, 'clients', entry.name, 'index.html')));
  const largest = pages.reduce((a, b) => (gzipSync(a).length >= gzipSync(b).length ? a : b));
  return measurePage(site, largest);
}

function measurePage(site: string, html: Buffer): PageSize {
  const text = html.toString();
  const assets = (pattern: RegExp) => [
    ...new Set([...text.matchAll(pattern)].map(([, asset = '']) => asset)),
  ];
  const read = (asset: string) => readFileSync(join(site, asset));
  const gzipped = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  const styles = assets(/<link rel="stylesheet" href="([^"]+)"/g);
  const css = styles.map((file) => read(file).toString()).join('\n');
  return {
    html: html.length,
    htmlGzipped: gzipSync(html).length,
    cssGzipped: gzipped(styles),
    scriptGzipped: gzipped(assets(/<script[^>]* src="([^"]+)"/g)),
    fonts: fontsFor(css, text.replaceAll(/<[^>]*>/g, '')).reduce((sum, file) => sum + read(file).length, 0),
  };
}

/** The font files of which a text needs a letter. */
function fontsFor(css: string, text: string): string[] {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const file = /url\("?([^")]+\.woff2)"?\)/.exec(face)?.[1];
    const ranges = [...face.matchAll(/U\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?/g)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
    );
    const needed = letters.some((letter) =>
      ranges.some(([from = 0, to = 0]) => letter >= from && letter <= to),
    );
    return file && needed ? [file] : [];
  });
}
