/** Pages read fully without JavaScript, and show nothing that would need it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { laptop, phone, usePage } from '../support/open.ts';
import { pagesOfEachType } from '../support/pages.ts';

const demo = inject('demo');
const searchPage = '/search/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.concurrent.each([
  { name: 'laptop', viewport: laptop },
  { name: 'phone', viewport: phone },
])('on a $name', ({ viewport }) => {
  const pages = pagesOfEachType(demo.folder).filter((path) => path !== searchPage);
  test.each(pages)('%s', async (path) => {
    const read = (javaScriptEnabled: boolean) =>
      usePage(browser, demo, path, ({ page }) => readPage(page), { viewport, javaScriptEnabled });
    const without = await read(false);
    const { text } = await read(true);
    // with script there are controls besides, and nothing of the text is missing without
    expect(text.filter((line) => !without.text.includes(line) && !without.needScript.includes(line))).toEqual([]);
    expect(without.text.length).toBeGreaterThan(3);
    expect(without.dead).toEqual([]);
  });
});

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

/** The visible text of a page in lines, what waits for script, and controls on it that do nothing without. */
function readPage(page: Page): Promise<{ text: string[]; needScript: string[]; dead: string[] }> {
  return page.evaluate(() => {
    const lines = (element: HTMLElement) =>
      element.innerText
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const controls = document.querySelectorAll<HTMLElement>(
      'button, select, input, textarea, [role=button], [onclick], a[href="#"], kbd, pagefind-input, output',
    );
    const dead = [...controls].filter(
      (control) => control.checkVisibility() && !control.hasAttribute('popovertarget') && !control.closest('form[action]'),
    );
    return {
      text: lines(document.body),
      needScript: [...document.querySelectorAll<HTMLElement>('.needs-script')].flatMap((element) =>
        (element.textContent ?? '').split('\n').map((line) => line.trim()),
      ),
      dead: dead.map((control) => control.outerHTML.slice(0, 100)),
    };
  });
}
