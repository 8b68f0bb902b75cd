import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader's browser fetches for a page, in bytes. */
export interface PageSize {
  /** HTML pages of the whole site. */
  pages: number;
  html: number;
  /** HTML, styles and script, each gzipped. */
  gzipped: number;
  /** Script alone, gzipped. */
  script: number;
  /** Fonts of the Latin and the Cyrillic alphabet, the two that the interface needs. */
  fonts: number;
}

export function measurePage(site: string, page: string): PageSize {
  const html = readFileSync(join(site, page));
  const assets = [...html.toString().matchAll(/(?:href|src)="\/(_astro\/[^"]+\.(?:css|js))"/g)].map(
    ([, asset = '']) => asset,
  );
  const sizeOf = (asset: string) => gzipSync(readFileSync(join(site, asset))).length;
  const sum = (some: readonly string[]) => some.reduce((total, asset) => total + sizeOf(asset), 0);
  const unique = [...new Set(assets)];
  const fonts = readdirSync(join(site, '_astro')).filter((file) =>
    /-(?:latin|cyrillic)-wght.*\.woff2$/.test(file),
  );
  return {
    pages: readdirSync(site, { recursive: true }).filter((file) => String(file).endsWith('.html')).length,
    html: html.length,
    gzipped: gzipSync(html).length + sum(unique),
    script: sum(unique.filter((asset) => asset.endsWith('.js'))),
    fonts: fonts.reduce((total, file) => total + statSync(join(site, '_astro', file)).size, 0),
  };
}
