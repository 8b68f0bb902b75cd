/** Records are data: whatever is written into them, no script runs, nothing is fetched, and no page breaks. */
import { readFileSync, rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePlaybook } from '../fixtures/small-playbook.ts';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { clientNames, endlessText, hostilePlaybook, hostileTexts } from '../support/hostile-playbook.ts';
import { addressOf, phone } from '../support/open.ts';
import { fileOfPage, listPages } from '../support/pages.ts';
import { readPdf } from '../support/pdf.ts';
import { type RunningSite, runSite } from '../support/site.ts';
import { watchPage } from '../support/watched-page.ts';

let browser: Browser;
let context: BrowserContext;
let site: RunningSite;
let content: string;
beforeAll(async () => {
  content = writePlaybook(hostilePlaybook, {});
  [site, browser] = await Promise.all([runSite({ content }), openBrowser()]);
  context = await browser.newContext({ viewport: phone });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(content, { recursive: true, force: true });
});

test('every page opens, runs nothing of theirs, and fetches nothing', async () => {
  const paths = listPages(site.folder);
  const wrong: string[] = [];
  await overPages(paths, async (page, path) => {
    // what waits for the mouse meets one
    for (const element of (await page.locator('main a, main h1, main li').all()).slice(0, 20))
      await element.dispatchEvent('mouseover');
    const served = readFileSync(fileOfPage(site.folder, path), 'utf8');
    const state = await page.evaluate(
      (html) => ({
        ran: '__pwned' in window,
        hidden: !document.body.checkVisibility(),
        foreign: document.querySelectorAll(
          'base, iframe, object, embed, meta[http-equiv=refresh], form[action]',
        ).length,
        links: [...document.querySelectorAll('a[href]')]
          .map((link) => new URL(link.getAttribute('href') ?? '', location.href).protocol)
          .filter((protocol) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)),
        // as it is served: our own script may move a map
        inline: [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')].flatMap(
          (element) =>
            element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
        ),
        headings: document.querySelectorAll('h1').length,
      }),
      served,
    );
    const fine = { ran: false, hidden: false, foreign: 0, links: [], inline: [], headings: 1 };
    if (JSON.stringify(state) !== JSON.stringify(fine)) wrong.push(`${path} ${JSON.stringify(state)}`);
  }).then((troubles) => wrong.push(...troubles));
  expect(wrong).toEqual([]);
  expect(paths.length).toBeGreaterThan(clientNames.length * 4);
});

/** Pages of clients with odd names, and lists that have all names; the other clients differ in nothing that is wide. */
const oddPages = () =>
  listPages(site.folder).filter((path) => {
    const client = Number(path.match(/client-(\d+)\//)?.[1]);
    return Number.isNaN(client) || client > hostileTexts.length;
  });

test('no word is too long for a phone', async () => {
  const wide = await pagesWiderThan(390, oddPages());
  expect(wide).toEqual([]);
});

test('long names fit on a laptop', async () => {
  // a table gives a word without end the room that it wants: the client who has one is left out, and lists of all
  const endless = `/clients/client-${clientNames.indexOf(endlessText) + 1}/`;
  const paths = oddPages().filter((path) => path.startsWith('/clients/client-') && !path.startsWith(endless));
  expect(paths.length).toBeGreaterThan(10);
  expect(await pagesWiderThan(1440, paths)).toEqual([]);
});

async function pagesWiderThan(width: number, paths: string[]): Promise<string[]> {
  const wrong: string[] = [];
  await overPages(paths, async (page, path) => {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) wrong.push(`${path} ${wide}`);
  });
  return wrong;
}

/** Opens pages a few at a time; answers what went wrong in them by itself. */
async function overPages(
  paths: string[],
  use: (page: Page, path: string) => Promise<void>,
): Promise<string[]> {
  const waiting = [...paths];
  const wrong: string[] = [];
  const work = async () => {
    const { page, troubles } = await watchPage(context);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(addressOf(site, path));
      await use(page, path);
      wrong.push(...troubles.splice(0).map((trouble) => `${path} ${trouble}`));
    }
    await page.close();
  };
  await Promise.all([work(), work(), work()]);
  return wrong;
}

describe('a client called', () => {
  test.each(clientNames.map((name, index) => ({ name, id: `client-${index + 1}` })))(
    '$name',
    async ({ name, id }) => {
      const { page, troubles } = await watchPage(context);
      await page.goto(addressOf(site, `/clients/${id}/`));
      expect(await page.locator('h1').textContent()).toContain(name);
      expect(await page.title()).toContain(name.replace(/\s+/g, ' '));

      const [sheet] = readPdf(await page.pdf({ format: 'A4' }));
      const foot = sheet?.runs.filter(({ y }) => y > sheet.height / 0.75 - 60) ?? [];
      expect(foot.map(({ text }) => text).join('')).toContain('Page 1 of');
      expect(sheet?.lines.length).toBeGreaterThan(10);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );
});

test('filters and search work with such names', async () => {
  const { page, troubles } = await watchPage(context);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(addressOf(site, '/clients/'));
  await page.locator('input[name=text]').fill('</script>');
  const shown = await page.locator('[data-client]:not(.hidden-by-filter)').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(clientNames.length);

  await page.goto(addressOf(site, '/search/'));
  await page.locator('pagefind-input input').fill('灯塔');
  await page.locator('a.pf-result-link').first().waitFor();
  await page.locator('pagefind-input input').fill('script');
  await page.locator('a.pf-result-link').first().waitFor();
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
  expect(troubles).toEqual([]);
  await page.close();
});
