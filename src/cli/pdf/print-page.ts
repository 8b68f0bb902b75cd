import type { Page } from 'playwright-core';
import { openBrowser, type FoundBrowser } from './browser.ts';
import { finishPdf, sheetsOfPlaces } from './finish-pdf.ts';

export const papers = { a4: 'A4', letter: 'Letter' } as const;
export type Paper = keyof typeof papers;

export interface PrintRequest {
  browser: FoundBrowser;
  /** Where the site is served. */
  origin: string;
  /** Address of the page from the root of the site. */
  address: string;
  paper: Paper;
  author: string;
  day: string;
}

/** Times that a document is laid out until the numbers in its contents agree with its sheets: once without, once with them. */
const MOST_LAYOUTS = 4;

/** Prints a page as a tagged PDF with bookmarks; the numbers in its contents are those of its sheets. */
export async function printPage(request: PrintRequest): Promise<{ bytes: Uint8Array; sheets: number }> {
  const browser = await openBrowser(request.browser);
  try {
    const context = await browser.newContext({ colorScheme: 'light' });
    // all that a page shows is in the site
    await context.route(
      (url) => url.origin !== request.origin && url.protocol !== 'data:',
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    const answer = await page.goto(request.origin + request.address, { waitUntil: 'load' });
    if (!answer?.ok()) throw new Error(`the page ${request.address} is not in the site`);
    await page.evaluate(() => document.fonts.ready);
    await dropSiteLinks(page);
    const { title, language } = await page.evaluate(() => ({
      title: [...document.querySelectorAll('.pack-cover :is(h1, .pack-kind)')]
        .map((line) => line.textContent.trim())
        .reverse()
        .join(': '),
      language: document.querySelector<HTMLElement>('.pack')?.lang || document.documentElement.lang,
    }));
    const printed = await printWithNumbers(page, request.paper);
    return await finishPdf(printed, { title, language, author: request.author, day: request.day });
  } finally {
    await browser.close();
  }
}

/** On paper and in a mail the pages of the site cannot be followed; places in the document and the wide web can. */
async function dropSiteLinks(page: Page): Promise<void> {
  await page.locator('a[href]').evaluateAll((links) => {
    for (const link of links)
      if (link instanceof HTMLAnchorElement && link.origin === location.origin && link.hash === '')
        link.removeAttribute('href');
  });
  await page.locator('a.skip').evaluateAll((links) => {
    for (const link of links) link.remove();
  });
}

/** CSS has `target-counter` for this, which no browser has: the document is printed to learn where everything is. */
async function printWithNumbers(page: Page, paper: Paper): Promise<Uint8Array> {
  let numbers = new Map<string, number>();
  for (let layout = 1; ; layout += 1) {
    const printed = await page.pdf({
      format: papers[paper],
      printBackground: true,
      tagged: true,
      outline: true,
    });
    const found = await sheetsOfPlaces(printed);
    const settled = [...found].every(([place, sheet]) => numbers.get(place) === sheet);
    if (settled || layout === MOST_LAYOUTS) return printed;
    numbers = found;
    await page.locator('[data-page-of]').evaluateAll((entries, known) => {
      for (const entry of entries)
        entry.textContent = known[entry.getAttribute('data-page-of') ?? '']?.toString() ?? '';
    }, Object.fromEntries(found));
  }
}
