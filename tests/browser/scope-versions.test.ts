/** The scope of a day in the past: the form leads to the version that held on it, and the list does without script. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { usePage } from '../support/open.ts';

const demo = inject('demo');
const path = '/clients/atelie-mandacaru/scope/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each([
  ['2026-08-18', '2026-08-18'],
  ['2026-09-30', '2026-09-17'],
  ['2026-11-20', '2026-10-26'],
])('on %s the version of %s held', (day, version) =>
  usePage(browser, demo, path, async ({ page, troubles }) => {
    await page.fill('form.on-day input', day);
    await page.click('form.on-day button');
    await page.waitForURL(`**${path}${version}/`);
    expect(troubles).toEqual([]);
  }),
);

test('before the baseline it says that nothing was agreed', () =>
  usePage(browser, demo, path, async ({ page }) => {
    await page.fill('form.on-day input', '2026-08-01');
    await page.click('form.on-day button');
    expect(await page.locator('form.on-day output').innerText()).toBe(
      'Before 18 Aug 2026 nothing was agreed.',
    );
    expect(new URL(page.url()).pathname).toBe(path);
  }));

test('the list leads to every version', () =>
  usePage(browser, demo, path, async ({ page }) => {
    const links = await page
      .locator('#versions .rows a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.map((link) => link?.split('/').at(-2))).toEqual([
      '2026-10-26',
      '2026-10-05',
      '2026-09-17',
      '2026-08-18',
    ]);
  }));
