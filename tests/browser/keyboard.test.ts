/** The site without a mouse. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { phone, usePage } from '../support/open.ts';
import { richestOfEachType } from '../support/pages.ts';

const demo = inject('demo');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The search page puts the cursor into its field, so the keys mean something else there. */
const pages = richestOfEachType(demo.folder).filter((path) => path !== '/search/');

describe.concurrent('on every type of page', () => {
  test.each(pages)('the first key leads past the menu, and a slash to the search: %s', (path) =>
    usePage(browser, demo, path, async ({ page }) => {
      await page.keyboard.press('Tab');
      const skip = page.locator('a.skip');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);

      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const { activeElement } = document;
        return {
          inMenu: activeElement?.closest('.side') !== null,
          somewhere: activeElement !== document.body,
        };
      });
      expect(where).toEqual({ inMenu: false, somewhere: true });

      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      await page.keyboard.press('/');
      await page.waitForURL('**/search/', { waitUntil: 'commit' });
    }),
  );
});

test('the search that a slash opens takes what is typed next', () =>
  usePage(browser, demo, '/clients/', async ({ page }) => {
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await page.keyboard.type('a/b');
    expect(await page.locator('pagefind-input input').inputValue()).toBe('a/b');
  }));

test('the slash is a letter while somebody types into a filter', () =>
  usePage(browser, demo, '/', async ({ page }) => {
    const field = page.locator('form.filters input[name=text]');
    await field.focus();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(new URL(page.url()).pathname).toBe('/');
  }));

test('the menu of a phone opens, holds the focus order, and closes with Escape', () =>
  usePage(
    browser,
    demo,
    '/',
    async ({ page }) => {
      const menu = page.locator('button.menu');
      const nav = page.locator('#nav');
      expect(await nav.isVisible()).toBe(false);
      await menu.focus();
      await page.keyboard.press('Enter');
      expect(await nav.isVisible()).toBe(true);
      expect(await isInView(page, '#nav a')).toBe(true);

      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('#nav') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await nav.isVisible()).toBe(false);
      expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);

      await page.keyboard.press('Enter');
      await nav.getByRole('link', { name: 'Clients' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/clients/');
    },
    { viewport: phone },
  ));

test('what has the focus shows it', () =>
  usePage(browser, demo, '/clients/', async ({ page }) => {
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return { name: element.outerHTML.slice(0, 80), outlineStyle, outlineWidth, boxShadow };
      });
      expect(outline.outlineStyle !== 'none' || outline.boxShadow !== 'none', outline.name).toBe(true);
    }
  }));

function isInView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
    });
}
