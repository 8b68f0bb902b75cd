/** Filters of the portfolio and of the client table: they combine, live in the address, and survive. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { detailsOf, idsOf, listedClients, shownClients } from '../support/listed-clients.ts';
import { addressOf, phone, usePage } from '../support/open.ts';

const demo = inject('demo');

const clients = listedClients(demo.folder);
const details = detailsOf(demo.folder);

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

describe('what a file of a client says of its alerts and its health', () => {
  /** What fits each value of a filter. */
  const values: [string, (client: (typeof details)[number], value: string) => boolean, string[]][] = [
    [
      'alert',
      ({ alerts }, value) => alerts.includes(value),
      [...new Set(details.flatMap(({ alerts }) => alerts))],
    ],
    ['health', ({ band }, value) => band === value, ['low', 'middle', 'high']],
  ];

  test.each(['/', '/clients/'])('is what the filters on %s show', (path) =>
    usePage(browser, demo, path, async ({ page, troubles }) => {
      const all = await shownClients(page);
      for (const [name, fits, offered] of values) {
        const select = page.locator(`select[name=${name}]`);
        const options = await select
          .locator('option')
          .evaluateAll((items) => items.map((item) => item.getAttribute('value')));
        const some = offered.filter((value) => details.some((client) => fits(client, value)));
        expect(options.sort(), name).toEqual(['', ...some].sort());
        for (const value of some) {
          await select.selectOption(value);
          const fitting = details.filter((client) => fits(client, value));
          expect(await shownClients(page), `${name} ${value}`).toEqual(idsOf(fitting, all));
        }
        await select.selectOption('');
      }
      expect(troubles).toEqual([]);
    }),
  );

  test('combines: clients of an alert within a band of health', () =>
    usePage(browser, demo, '/clients/', async ({ page }) => {
      const all = await shownClients(page);
      const client = details.find(({ alerts, band }) => alerts.length > 0 && band !== undefined);
      const [alert = '', band = ''] = [client?.alerts[0], client?.band];
      await page.locator('select[name=alert]').selectOption(alert);
      await page.locator('select[name=health]').selectOption(band);
      const both = details.filter((each) => each.alerts.includes(alert) && each.band === band);
      expect(await shownClients(page)).toEqual(idsOf(both, all));
      expect(new URL(page.url()).search).toBe(`?alert=${alert}&health=${band}`);
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
