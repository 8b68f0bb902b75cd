/** What comes out of the printer: procedures, checklists, client pages and scopes, on A4 and on Letter. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { usePage } from '../support/open.ts';
import { pagesOfType } from '../support/pages.ts';
import { readPdf } from '../support/pdf.ts';
import { bodyOf, footOf, lonelyHeadings, spaceless } from '../support/sheets.ts';

const demo = inject('demo');
/** The page of a type that has the most to print. */
const richest = (type: string) => pagesOfType(type, demo.folder).at(-1) ?? '';

/** Sheets in points. */
const papers = { A4: { width: 596, height: 842 }, Letter: { width: 612, height: 792 } } as const;

/** The most sheets that anybody wants to carry to a meeting, by type of page. */
const most: Record<string, number> = {
  '/': 4,
  '/clients/*': 11,
  '/clients/*/scope': 5,
  '/clients/*/scope/*': 3,
  '/clients/*/changes/*': 1,
  '/clients/*/checklists/*': 3,
  '/clients/*/briefing/*': 6,
  '/sops/*': 3,
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['A4', 'Letter'] as const)('on %s', (format) => {
  test.concurrent.each(Object.keys(most))('%s', (type) => {
    const path = richest(type);
    return usePage(browser, demo, path, async ({ page, troubles }) => {
      const title = await page.locator('h1').innerText();
      const sheets = readPdf(await page.pdf({ format, printBackground: true }));

      expect(sheets.length).toBeLessThanOrEqual(most[type] ?? 0);
      sheets.forEach((sheet, index) => {
        const sides = [sheet.width, sheet.height].sort((one, other) => one - other).map(Math.round);
        expect(sides[0]).toBeCloseTo(papers[format].width, -1);
        expect(sides[1]).toBeCloseTo(papers[format].height, -1);
        expect(footOf(sheet)).toContain(`Page ${index + 1} of ${sheets.length}`);
        expect(footOf(sheet)).toContain(`playbook.farol.example${path}`);
        expect(bodyOf(sheet).length, `sheet ${index + 1} says something`).toBeGreaterThan(20);
      });
      expect(spaceless(sheets[0]?.lines.join('') ?? '')).toContain(spaceless(title));
      const headings = await page.locator('main :is(h2, h3, h4)').allTextContents();
      expect(lonelyHeadings(headings, sheets)).toEqual([]);
      expect(await controlsOnPaper(page)).toEqual([]);
      expect(troubles).toEqual([]);
    });
  });
});

test.concurrent.each(pagesOfType('/clients/*/scope', demo.folder).slice(-3))(
  'the map has a landscape sheet of its own and is whole on it: %s',
  (path) =>
    usePage(browser, demo, path, async ({ page }) => {
      const names = await page.locator('.map .tree > li > b').allTextContents();
      for (const format of ['A4', 'Letter'] as const) {
        const sheets = readPdf(await page.pdf({ format }));
        expect(sheets.map(({ width, height }) => width > height)).toEqual([
          true,
          ...sheets.slice(1).map(() => false),
        ]);
        const first = spaceless(sheets[0]?.lines.join('') ?? '');
        expect(names.filter((name) => !first.includes(spaceless(name)))).toEqual([]);
      }
    }),
);

test('an action tree is drawn on paper, with all that it says', () =>
  usePage(browser, demo, '/research/first-contact-and-goodbye/', async ({ page }) => {
    const nodes = await page.locator('.action-tree .map-view text.nm').allTextContents();
    expect(nodes.length).toBeGreaterThan(20);
    const said = readPdf(await page.pdf()).map(({ lines }) => spaceless(lines.join('')));
    expect(nodes.filter((text) => !said.join('').includes(spaceless(text)))).toEqual([]);
  }));

test('a map over sheets has one landscape sheet for each part, with its name and whole texts', () =>
  usePage(browser, demo, '/maps/cs-process/', async ({ page }) => {
    await page.locator('.tools a[href$="/sheets/"]').click();
    const names = await page.locator('.sheet-of-map h2').allInnerTexts();
    const nodes = await page.locator('.mm-sheet text.nm').allTextContents();
    for (const format of ['A4', 'Letter'] as const) {
      const sheets = readPdf(await page.pdf({ format }));
      expect(sheets.map(({ width, height }) => width > height)).toEqual(names.map(() => true));
      const said = sheets.map(({ lines }) => spaceless(lines.join('')));
      expect(names.filter((name, index) => !said[index]?.includes(spaceless(name)))).toEqual([]);
      const whole = said.join('');
      expect(nodes.filter((text) => !whole.includes(spaceless(text)))).toEqual([]);
    }
  }));

test('a procedure prints a box for every step, and lines for a name and a day', () =>
  usePage(browser, demo, richest('/sops/*'), async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const boxes = await page.locator('.steps .box').evaluateAll((found) =>
      found.map((box) => {
        const { width, height } = box.getBoundingClientRect();
        const { borderTopWidth, borderTopStyle } = getComputedStyle(box);
        return {
          square: Math.abs(width - height) < 1,
          width,
          drawn: borderTopStyle !== 'none' && borderTopWidth,
        };
      }),
    );
    expect(boxes.length).toBe(await page.locator('.steps ol > li').count());
    expect(boxes.filter(({ square, width, drawn }) => !square || width < 14 || !drawn)).toEqual([]);

    const text = readPdf(await page.pdf({ format: 'A4' }))
      .flatMap(({ lines }) => lines)
      .join('\n');
    for (const word of ['Version', 'Day', 'Initials'])
      expect(text.toLowerCase()).toContain(word.toLowerCase());
    expect(await page.locator('.sign.only-print').isVisible()).toBe(true);
  }));

test('folded parts of a client page are open on paper, but for the values behind a chart', () =>
  usePage(browser, demo, richest('/clients/*'), async ({ page }) => {
    const folded = page.locator('main details:not(.fold, .values, .screen *):not([open])');
    const hidden = await folded.evaluateAll((folds) =>
      folds.map((fold) => (fold.querySelector(':scope > :not(summary)')?.textContent ?? '').slice(0, 30)),
    );
    const text = readPdf(await page.pdf({ format: 'A4' }))
      .flatMap(({ lines }) => lines)
      .join('');
    expect(hidden.filter((part) => !spaceless(text).includes(spaceless(part)))).toEqual([]);
  }));

/** Things for a screen that would be printed. */
async function controlsOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page
    .locator('button, select, input, textarea, nav, a.skip, .side, .foot, .tools, .onpage, kbd')
    .evaluateAll((found) =>
      found.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)),
    );
}
