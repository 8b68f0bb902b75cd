/** Where the filters lead: to the table of all clients, and without script to plain lists. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { detailsOf, idsOf, listedClients, shownClients } from '../support/listed-clients.ts';
import { addressOf, usePage } from '../support/open.ts';
import { fileOfPage } from '../support/pages.ts';

const demo = inject('demo');
const clients = listedClients(demo.folder);
const details = detailsOf(demo.folder);

/** A manager of several clients. */
const manager = clients
  .map(({ owner }) => owner)
  .find((owner) => clients.filter((c) => c.owner === owner).length > 1);
const ofManager = clients.filter(({ owner }) => owner === manager);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the link from the portfolio to the table', () => {
  const link = (page: Page) => page.locator('form.filters a[data-table]');

  test('is not shown while the page holds all that fit', () =>
    usePage(browser, demo, '/', async ({ page }) => {
      expect(await link(page).isVisible()).toBe(false);
      const here = new Set(await shownClients(page));
      for (const each of new Set(clients.map(({ owner }) => owner))) {
        const select = page.locator('select[name=manager]');
        if ((await select.locator(`option[value="${each}"]`).count()) === 0) continue;
        await select.selectOption(each);
        const elsewhere = clients.some(({ id, owner }) => owner === each && !here.has(id));
        expect(await link(page).isVisible(), each).toBe(elsewhere);
      }
    }));

  test('leads to the same filters where the page does not hold them all', () =>
    usePage(browser, demo, '/', async ({ page, troubles }) => {
      const [missing = ''] = idsOf(ofManager, await shownClients(page));
      // as if so many clients needed somebody that this one is cut
      await page.route(addressOf(demo, '/'), async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text()).replaceAll(`data-client="${missing}"`, ''),
        });
      });
      await page.reload();
      expect(await shownClients(page)).not.toContain(missing);
      expect(await link(page).isVisible()).toBe(false);
      await page.locator('select[name=manager]').selectOption(manager ?? '');
      expect(await link(page).textContent()).toContain(String(ofManager.length));
      await link(page).click();
      await page.waitForURL(`**/clients/?manager=${manager}`);
      expect(await page.locator('select[name=manager]').inputValue()).toBe(manager);
      expect(await shownClients(page)).toEqual(ofManager.map(({ id }) => id).sort());
      expect(troubles).toEqual([]);
    }));
});

describe('without script', () => {
  test.each(['/', '/clients/'])('the choices on %s are plain links to pages that have them', (path) =>
    usePage(
      browser,
      demo,
      path,
      async ({ page }) => {
        expect(await page.locator('form.filters').isVisible()).toBe(false);
        const links = page.locator('nav.choices a');
        expect(await links.first().isVisible()).toBe(true);
        const places = await links.evaluateAll((items) =>
          items.map((item) => item.getAttribute('href') ?? ''),
        );
        const owners = new Set(clients.map(({ owner }) => `/people/${owner}/`));
        expect(
          places.filter((place) => place.startsWith('/people/')).every((place) => owners.has(place)),
        ).toBe(true);
        for (const alert of new Set(details.flatMap(({ alerts }) => alerts)))
          expect(places).toContain(`/alerts/#${alert}`);
        for (const place of places) {
          const [file = '', anchor] = place.split('#');
          const html = readFileSync(fileOfPage(demo.folder, file), 'utf8');
          if (anchor !== undefined) expect(html).toContain(`id="${anchor}"`);
        }
      },
      { javaScriptEnabled: false },
    ),
  );

  test('the page of a manager lists the clients that the filter would show', () =>
    usePage(
      browser,
      demo,
      '/',
      async ({ page }) => {
        await page.locator(`nav.choices a[href="/people/${manager}/"]`).click();
        const text = await page.locator('main').innerText();
        for (const { name } of ofManager) expect(text).toContain(name);
      },
      { javaScriptEnabled: false },
    ));

  test('with script they are not shown', () =>
    usePage(browser, demo, '/', async ({ page }) => {
      expect(await page.locator('nav.choices').isVisible()).toBe(false);
    }));
});
