/** A client's page on a phone: long parts are folded, and a link into one opens it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { phone, usePage } from '../support/open.ts';

const demo = inject('demo');
const client = '/clients/padaria-aurora/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('on a phone the later parts are folded; one opens when it is tapped or when the menu of the page leads there', () =>
  usePage(
    browser,
    demo,
    client,
    async ({ page, troubles }) => {
      const [agreed, people] = [page.locator('#agreed .phone-fold'), page.locator('#people .phone-fold')];
      expect(await agreed.getByRole('heading', { name: 'Plan' }).isVisible()).toBe(false);
      await agreed.locator('summary').first().click();
      expect(await agreed.getByRole('heading', { name: 'Plan' }).isVisible()).toBe(true);
      expect(await people.getByRole('heading', { name: 'Who is who' }).isVisible()).toBe(false);
      await page.locator('.onpage a[href="#people"]').click();
      await people.getByRole('heading', { name: 'Who is who' }).waitFor();
      expect(troubles).toEqual([]);
    },
    { viewport: phone },
  ));

test('an address of something folded opens what is around it', () =>
  usePage(
    browser,
    demo,
    `${client}#plan`,
    async ({ page }) => {
      await page.locator('#plan').getByRole('heading', { name: 'Plan' }).waitFor();
    },
    { viewport: phone },
  ));

test('on a laptop nothing of it is folded', () =>
  usePage(browser, demo, client, async ({ page }) => {
    expect(await page.locator('.phone-fold > summary:visible').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Who is who' }).isVisible()).toBe(true);
  }));
