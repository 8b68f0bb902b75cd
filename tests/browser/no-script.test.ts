/** Pages read fully without JavaScript, and show nothing that would need it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { laptop, phone, usePage } from '../support/open.ts';
import { richestOfEachType } from '../support/pages.ts';

const demo = inject('demo');
const searchPage = '/search/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.concurrent('without script', () => {
  const pages = richestOfEachType(demo.folder).filter((path) => path !== searchPage);
  test.each(pages)('%s', (path) => compare(path, laptop));
  test('/ on a phone', () => compare('/', phone));
});

/**
 * Reads a page with script and without, in which nothing may be missing and nothing may be dead, besides what only waits
 * for script or only stands in for it.
 */
async function compare(path: string, viewport: typeof laptop): Promise<void> {
  const read = (javaScriptEnabled: boolean) =>
    usePage(browser, demo, path, ({ page }) => readPage(page), { viewport, javaScriptEnabled });
  const without = await read(false);
  expect(without.text).toEqual((await read(true)).text);
  expect(without.text.length).toBeGreaterThan(3);
  expect(without.dead).toEqual([]);
}

test('the search page says that it needs JavaScript and leads to the lists', () =>
  usePage(
    browser,
    demo,
    searchPage,
    async ({ page }) => {
      expect(await page.locator('main').innerText()).toContain('Search needs JavaScript');
      expect((await readPage(page)).dead).toEqual([]);
    },
    { javaScriptEnabled: false },
  ));

/** The visible text of a page besides what waits for script, in lines, and its controls that need script. */
function readPage(page: Page): Promise<{ text: string[]; dead: string[] }> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, select, input, textarea, [role=button], [onclick], a[href="#"], kbd, pagefind-input, output',
    );
    const dead = [...controls].filter(
      (control) =>
        control.checkVisibility() &&
        control.getBoundingClientRect().height > 0 &&
        !control.hasAttribute('popovertarget') &&
        !control.closest('form[action]'),
    );
    // text of an SVG is read even where it is not displayed
    for (const element of document.querySelectorAll('.needs-script, .without-script')) element.remove();
    return {
      text: document.body.innerText
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      dead: dead.map((control) => control.outerHTML.slice(0, 100)),
    };
  });
}
