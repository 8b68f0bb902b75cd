/** What holds for every page of the demo playbook, in a real browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { addressOf } from '../support/open.ts';
import { listPages } from '../support/pages.ts';
import { watchPage } from '../support/watched-page.ts';

const demo = inject('demo');

/** A laptop, the same at 200 % zoom, a phone, and 400 % zoom, which asks for 320 px. */
const widths = [1440, 720, 390, 320];

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
});
afterAll(() => browser.close());

describe.concurrent('every page', () => {
  test.each(listPages(demo.folder))('%s', async (path) => {
    const { page, troubles } = await watchPage(context);
    const response = await page.goto(addressOf(demo, path));
    expect(response?.status()).toBe(200);
    await page.evaluate(() => document.fonts.ready.then(() => true));

    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await tooWide(page), `at ${width} px`).toEqual([]);
    }
    expect(await page.evaluate(countLandmarks)).toEqual({
      lang: 'en',
      titled: true,
      headings: 1,
      mains: 1,
      navigations: true,
    });
    expect(troubles).toEqual([]);
    await page.close();
  });
});

function countLandmarks() {
  const navigations = [...document.querySelectorAll('nav')];
  return {
    lang: document.documentElement.lang,
    titled: document.title.trim() !== '',
    headings: document.querySelectorAll('h1').length,
    mains: document.querySelectorAll('main').length,
    navigations: navigations.length > 0 && navigations.every((nav) => nav.getAttribute('aria-label')),
  };
}

/** What makes the page scroll sideways, if anything does; content cut off at the edge of the body would not show. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const hides = [document.documentElement, document.body].some(
      (element) => !['visible', 'auto'].includes(getComputedStyle(element).overflowX),
    );
    if (hides) return ['html or body hides what is too wide'];
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const guilty = [...document.querySelectorAll('body *')].filter((element) => {
      if (element.getBoundingClientRect().right <= clientWidth + 1) return false;
      for (let around = element.parentElement; around; around = around.parentElement)
        if (scrolls(around)) return false;
      return true;
    });
    return [`${scrollWidth} px`, ...guilty.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

test('a page that is not there is answered with status 404 and a page that leads on', async () => {
  for (const site of [demo, inject('demoUnderPath')]) {
    const page = await context.newPage();
    const response = await page.goto(addressOf(site, '/clients/nobody/'));
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('This page does not exist');
    await page.getByRole('link', { name: 'Go to the portfolio' }).click();
    await page.waitForURL(site.url);
    expect(await page.locator('main').innerText()).toContain('Portfolio');
    await page.close();
  }
});
