/** Light and dark: the device's choice, a person's own, and neither of them late. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { addressOf, usePage } from '../support/open.ts';

const demo = inject('demo');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('without a choice the page follows the device', () =>
  usePage(browser, demo, '/', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await brightness(page)).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await brightness(page)).toBeLessThan(60);
  }));

test('a choice holds on every page, and is there before the first picture is drawn', () =>
  usePage(
    browser,
    demo,
    '/',
    async ({ page }) => {
      await page.locator('#theme').selectOption('dark');
      expect(await brightness(page)).toBeLessThan(60);

      // notes the theme when the body begins, which is before anything of it can be painted
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          observer.disconnect();
          document.documentElement.dataset['themeAtFirst'] =
            document.documentElement.dataset['theme'] ?? 'none';
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(addressOf(demo, '/clients/'));
      expect(await page.locator('html').getAttribute('data-theme-at-first')).toBe('dark');
      expect(await brightness(page)).toBeLessThan(60);
      expect(await page.locator('#theme').inputValue()).toBe('dark');

      await page.locator('#theme').selectOption('');
      await page.reload();
      expect(await page.locator('html').getAttribute('data-theme-at-first')).toBe('none');
      expect(await brightness(page)).toBeGreaterThan(200);
    },
    { colorScheme: 'light' },
  ));

test('a page on a dark screen prints black on white', () =>
  usePage(browser, demo, '/', async ({ page }) => {
    await page.locator('#theme').selectOption('dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await brightness(page)).toBe(255);
  }));

test('a browser that keeps nothing shows the page all the same', () =>
  usePage(browser, demo, '/', async ({ page, troubles }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.reload();
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await page.locator('#theme').selectOption('dark');
    expect(await brightness(page)).toBeLessThan(60);
    expect(troubles).toEqual([]);
  }));

/** How light the ground of the page is, from 0 to 255. */
async function brightness(page: Page): Promise<number> {
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3;
}
