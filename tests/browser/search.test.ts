/** Search: three languages from any page, filters that stand there before anything is typed, addresses that can be shared. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { addressOf, phone, usePage } from '../support/open.ts';

const sites = { 'the root of a host': inject('demo'), 'a path': inject('demoUnderPath') };
const demo = sites['the root of a host'];

/** What is typed, and the word that it must find in the text of a page. */
const words = [
  { typed: 'renewal', found: 'renewal' },
  { typed: 'renovação', found: 'renovação' },
  { typed: 'renovacao', found: 'renovação' },
  { typed: 'отчёт', found: 'отчёт' },
  { typed: 'отчет', found: 'отчёт' },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(Object.entries(sites))('served under %s', (_, site) => {
  test('filters are there before anything is typed', () =>
    usePage(browser, site, '/search/', async ({ page, troubles }) => {
      const filters = page.locator('pagefind-filter-pane');
      for (const name of ['Kind', 'Segment', 'Manager', 'Phase'])
        await filters.getByText(name, { exact: true }).waitFor();
      for (const name of ['Client', 'Procedure', 'Enterprise', 'Ana Prado', 'Adoption'])
        expect(await filters.getByRole('checkbox', { name }).first().isVisible(), name).toBe(true);
      expect(await page.locator('pagefind-results').innerText()).toBe('');
      expect(troubles).toEqual([]);
    }));

  test('what is found opens', () =>
    usePage(browser, site, '/search/', async ({ page, troubles }) => {
      await search(page, 'renovacao');
      const addresses = await page
        .locator('pagefind-results a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses.filter((address) => !address.startsWith(`${site.base}/`))).toEqual([]);
      const [response] = await Promise.all([
        page.waitForResponse((answer) => answer.request().isNavigationRequest()),
        page.locator('a.pf-result-link').first().click(),
      ]);
      expect(response.status()).toBe(200);
      await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
      expect(await page.locator('main').innerText()).toContain('renovação');
      expect(troubles).toEqual([]);
    }));
});

test.each(['/clients/padaria-aurora/', '/clients/severny-svet/', '/sops/qbr/'])(
  'words of all languages are found coming from %s',
  (path) =>
    usePage(browser, demo, path, async ({ page }) => {
      await page.locator('a.find').click();
      await page.waitForURL('**/search/');
      for (const { typed, found } of words) {
        await search(page, typed);
        const marks = await page.locator('pagefind-results mark').allInnerTexts();
        expect(marks.map((mark) => mark.toLowerCase()).join(' '), typed).toContain(found);
      }
    }),
);

test('a filter alone lists, and a filter with a word narrows', () =>
  usePage(browser, demo, '/search/', async ({ page }) => {
    const box = page.locator('pagefind-filter-pane').getByRole('checkbox', { name: 'Procedure' });
    await search(page, 'results');
    const all = await countResults(page);
    await box.check();
    await page.waitForFunction((before) => {
      const summary = document.querySelector('pagefind-summary')?.textContent ?? '';
      const links = [...document.querySelectorAll('pagefind-results [aria-busy=false] a.pf-result-link')];
      const onlyProcedures = links.every((link) => link.getAttribute('href')?.startsWith('/sops/'));
      return Number.parseInt(summary, 10) < before && links.length > 0 && onlyProcedures;
    }, all);
  }));

test('a search lives in the address: it can be shared, and the way back returns to it', () =>
  usePage(browser, demo, '/search/', async ({ page }) => {
    await search(page, 'renewal');
    expect(new URL(page.url()).search).toBe('?q=renewal');
    await page.locator('a.pf-result-link').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await page.locator('pagefind-results mark').first().waitFor();
    expect(await page.locator('pagefind-input input').inputValue()).toBe('renewal');

    await page.goto(`${addressOf(demo, '/search/')}?q=%D0%BE%D1%82%D1%87%D1%91%D1%82`);
    await page.locator('pagefind-results mark').first().waitFor();
    expect(await page.locator('pagefind-input input').inputValue()).toBe('отчёт');
  }));

test('what nobody wrote is not found, and the page says so', () =>
  usePage(browser, demo, '/search/', async ({ page, troubles }) => {
    await page.locator('pagefind-input input').fill('<zxqwvk>');
    await page.locator('pagefind-summary').getByText('No results for <zxqwvk>').waitFor();
    expect(await page.locator('a.pf-result-link').count()).toBe(0);
    await page.locator('.no-results').getByText('Try fewer letters').waitFor();
    expect(await page.locator('pagefind-filter-pane').isVisible()).toBe(false);
    await search(page, 'renewal');
    expect(await page.locator('.no-results').isVisible()).toBe(false);
    expect(await page.locator('pagefind-filter-pane').isVisible()).toBe(true);
    expect(troubles).toEqual([]);
  }));

test('pages that only list others are not among what is found', () =>
  usePage(browser, demo, '/search/', async ({ page }) => {
    await search(page, 'procedures');
    const found = await page
      .locator('a.pf-result-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(found.length).toBeGreaterThan(0);
    const lists = ['/', '/clients/', '/sops/', '/journeys/', '/segments/', '/maps/', '/questionnaires/'];
    expect(found.filter((address) => lists.includes(address ?? ''))).toEqual([]);
  }));

test('on a phone the filters stand there at first, and leave the screen to what is found', () =>
  usePage(
    browser,
    demo,
    '/search/',
    async ({ page }) => {
      const filters = page.locator('pagefind-filter-pane');
      await filters.getByText('Kind', { exact: true }).waitFor();
      await search(page, 'renewal');
      expect((await page.locator('a.pf-result-link').first().boundingBox())?.y).toBeLessThan(
        phone.height - 100,
      );
      const box = filters.getByRole('checkbox', { name: 'Enterprise' });
      await box.check();
      expect(await box.isChecked()).toBe(true);
    },
    { viewport: phone },
  ));

/** Types a word and waits until the results of that very word are drawn. */
async function search(page: Page, word: string): Promise<void> {
  await page.locator('pagefind-input input').fill(word);
  await page.waitForFunction(
    (asked) => {
      const summary = document.querySelector('pagefind-summary')?.textContent ?? '';
      const drawn = document.querySelector('pagefind-results [aria-busy=false] a.pf-result-link');
      return summary.includes(asked) && drawn !== null;
    },
    word,
    { timeout: 20_000 },
  );
}

async function countResults(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('pagefind-summary').textContent()) ?? '', 10);
}
