/** Filters of the portfolio and of the client table: they combine, live in the address, and survive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { addressOf, phone, usePage } from '../support/open.ts';

const demo = inject('demo');

interface ListedClient {
  id: string;
  name: string;
  owner: string;
  segment: string;
  phase?: string;
  feeling: string;
  standing: string;
}
const listed: { clients: ListedClient[] } = JSON.parse(
  readFileSync(join(demo.folder, 'playbook.json'), 'utf8'),
);
/** The second round of a phase, `adoption-2`, is that phase to a filter. */
const clients = listed.clients.map((client) => ({ ...client, phase: client.phase?.replace(/-\d+$/, '') }));

/** Two clients of one manager that differ in segment, phase or feeling, found in the demo whatever it holds. */
const manager = clients
  .map(({ owner }) => owner)
  .find((owner) => clients.filter((c) => c.owner === owner).length > 1);
const ofManager = clients.filter(({ owner }) => owner === manager);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['/', '/clients/'])('on %s', (path) => {
  test('two filters show the clients that fit both', () =>
    usePage(browser, demo, path, async ({ page, troubles }) => {
      const all = await shownClients(page);
      await page.locator('select[name=manager]').selectOption(manager ?? '');
      expect(await shownClients(page)).toEqual(idsOf(ofManager, all));

      const feeling = ofManager[0]?.feeling ?? '';
      await page.locator('select[name=feeling]').selectOption(feeling);
      const both = idsOf(
        ofManager.filter((client) => client.feeling === feeling),
        all,
      );
      expect(await shownClients(page)).toEqual(both);
      expect(both.length).toBeGreaterThan(0);
      expect(both.length).toBeLessThan(all.length);
      expect(await page.locator('form.filters output').textContent()).toContain(`of ${clients.length} shown`);
      expect(troubles).toEqual([]);
    }));

  test('every filter alone shows what the records say', () =>
    usePage(browser, demo, path, async ({ page }) => {
      const all = await shownClients(page);
      const owners = { manager: 'owner', segment: 'segment', phase: 'phase', feeling: 'feeling' } as const;
      for (const [name, field] of Object.entries(owners)) {
        for (const value of new Set(clients.flatMap((client) => client[field] ?? []))) {
          const select = page.locator(`select[name=${name}]`);
          // a manager whose clients have all left is not offered
          if ((await select.locator(`option[value="${value}"]`).count()) === 0) continue;
          await select.selectOption(value);
          const fitting = clients.filter((client) => client[field] === value);
          expect(await shownClients(page), `${name} ${value}`).toEqual(idsOf(fitting, all));
          await select.selectOption('');
        }
      }
      expect(await shownClients(page)).toEqual(all);
    }));

  test('what is filtered lives in the address: it survives a reload, a shared link and the way back', () =>
    usePage(browser, demo, path, async ({ page }) => {
      await page.locator('select[name=manager]').selectOption(manager ?? '');
      const filtered = await shownClients(page);
      expect(new URL(page.url()).search).toBe(`?manager=${manager}`);

      await page.reload();
      expect(await shownClients(page)).toEqual(filtered);
      expect(await page.locator('select[name=manager]').inputValue()).toBe(manager);

      await page.locator(`[data-client="${filtered[0]}"] a`).first().click();
      await page.waitForURL('**/clients/*/**');
      await page.goBack();
      expect(new URL(page.url()).search).toBe(`?manager=${manager}`);
      await page.waitForFunction(() => document.querySelector('.hidden-by-filter'));
      expect(await shownClients(page)).toEqual(filtered);

      await page.locator('form.filters button[type=reset]').click();
      await page.waitForFunction(() => !document.querySelector('.hidden-by-filter'));
      expect(new URL(page.url()).search).toBe('');
    }));
});

test('a name is found without its accents and in any case', () =>
  usePage(browser, demo, '/clients/', async ({ page }) => {
    const client = clients.find(
      ({ name }) => /\p{M}/u.test(name.normalize('NFD')) && /^\p{Script=Latin}/u.test(name),
    );
    const plain = client?.name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase() ?? '';
    expect(plain).not.toBe('');
    for (const typed of [client?.name ?? '', plain]) {
      await page.locator('input[name=text]').fill(typed);
      expect(await shownClients(page), typed).toEqual([client?.id]);
    }
    await page.locator('input[name=text]').fill('nobody is called that');
    expect(await shownClients(page)).toEqual([]);
    expect(await page.locator('form.filters output').textContent()).toBe('No client fits these filters.');
  }));

test('an address with a value that nothing has shows everything', () =>
  usePage(browser, demo, '/', async ({ page, troubles }) => {
    const all = await shownClients(page);
    await page.goto(`${addressOf(demo, '/')}?manager=nobody&x=%22%3E%3Cscript%3E`);
    expect(await shownClients(page)).toEqual(all);
    expect(troubles).toEqual([]);
  }));

test('on a phone the filters are folded until they are wanted', () =>
  usePage(
    browser,
    demo,
    '/',
    async ({ page }) => {
      const select = page.locator('select[name=manager]');
      expect(await select.isVisible()).toBe(false);
      await page.locator('details.fold > summary').click();
      await select.selectOption(manager ?? '');
      expect((await shownClients(page)).length).toBeLessThan(clients.length);
    },
    { viewport: phone },
  ));

/** The ids of the clients that the page shows, each once; those in a closed fold are shown by opening it. */
async function shownClients(page: Page): Promise<string[]> {
  const ids = await page
    .locator('[data-client]:not(.hidden-by-filter)')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-client') ?? ''));
  return [...new Set(ids)].sort();
}

function idsOf(chosen: readonly ListedClient[], among: readonly string[]): string[] {
  return chosen
    .map(({ id }) => id)
    .filter((id) => among.includes(id))
    .sort();
}
