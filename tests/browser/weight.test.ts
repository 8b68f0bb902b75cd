/** What a client page weighs, by what a browser fetches for it. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { addressOf } from '../support/open.ts';
import { pagesOfType } from '../support/pages.ts';

const demo = inject('demo');
const KB = 1024;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(pagesOfType('/clients/*', demo.folder))('%s', async (path) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const fetched: { type: string; bytes: Promise<number> }[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    // the product's server leaves compression to the host; a font is compressed already
    const bytes = response.body().then((body) => (type === 'font' ? body.length : gzipSync(body).length));
    fetched.push({ type, bytes });
  });
  await page.goto(addressOf(demo, path));
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const weigh = async (...types: string[]) => {
    const sizes = await Promise.all(
      fetched.filter(({ type }) => types.includes(type)).map(({ bytes }) => bytes),
    );
    return sizes.reduce((sum, size) => sum + size, 0) / KB;
  };
  expect(new Set(fetched.map(({ type }) => type))).toEqual(
    new Set(['document', 'stylesheet', 'script', 'font']),
  );
  expect(await weigh('script')).toBeLessThanOrEqual(15);
  expect(await weigh('document', 'stylesheet', 'script')).toBeLessThan(60);
  expect(await weigh('font')).toBeLessThan(50);
  await context.close();
});
