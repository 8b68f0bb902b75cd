/** The what-if of the capacity page: it reckons as the page does, by keyboard, from the address, and reads without script. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { phone, usePage } from '../support/open.ts';

const demo = inject('demo');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const cells = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((cell) => cell.textContent?.trim() ?? ''));
const answers = (page: Page, time: 'now' | 'after') => cells(page, `[data-answer^="${time}-"]`);

/** The server's own rows: for each segment, managers by the three formulas for 1, 5, 10 and 25 clients more. */
async function steps(page: Page): Promise<Map<string, string[][]>> {
  const groups = await page
    .locator('.steps-table tbody')
    .evaluateAll((bodies) =>
      bodies.map((body): [string, string[][]] => [
        body.querySelector('.group')?.textContent?.trim() ?? '',
        [...body.querySelectorAll('tr:not(.group)')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? ''),
        ),
      ]),
    );
  return new Map(groups);
}

test('agrees with what the page says without it, for every segment and step', () =>
  usePage(browser, demo, '/capacity/', async ({ page, troubles }) => {
    const known = await steps(page);
    const options = await page.locator('select[name=segment] option').allTextContents();
    expect(options.map((name) => name.trim())).toEqual([...known.keys()]);
    for (const [name, rows] of known) {
      await page.locator('select[name=segment]').selectOption({ label: name });
      for (const [index, more] of [1, 5, 10, 25].entries()) {
        await page.locator('input[name=n]').fill(String(more));
        expect([name, more, ...(await answers(page, 'after'))]).toEqual([
          name,
          more,
          ...(rows[index]?.slice(0, 3) ?? []),
        ]);
      }
    }
    expect(troubles).toEqual([]);
  }));

test('nothing more is what there is; many more change the answers and fill the managers', () =>
  usePage(browser, demo, '/capacity/', async ({ page }) => {
    await page.locator('input[name=n]').fill('0');
    expect(await answers(page, 'after')).toEqual(await answers(page, 'now'));
    await page.locator('input[name=n]').fill('500');
    const [now, after] = [await answers(page, 'now'), await answers(page, 'after')];
    for (const [index, managers] of after.entries())
      expect(Number(managers)).toBeGreaterThan(Number(now[index]));
    const rooms = await page
      .locator('#what-if-rooms tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
      );
    expect(rooms.length).toBeGreaterThan(0);
    for (const [room = 0, takes = 0, left = 0] of rooms) expect([takes, left]).toEqual([room, 0]);
    const taken = rooms.reduce((sum, [, takes = 0]) => sum + takes, 0);
    const said = await page.locator('form.what-if output').textContent();
    expect(said).toContain('by ratio');
    expect(said).toMatch(new RegExp(`: ${500 - taken}\\.$`));
  }));

test('without an average ticket only the ratio has an answer', () =>
  usePage(browser, demo, '/capacity/', async ({ page }) => {
    await page.locator('input[name=n]').fill('10');
    await page.locator('input[name=ticket]').fill('');
    const [ratio, ...others] = await answers(page, 'after');
    expect(Number(ratio)).toBeGreaterThan(0);
    expect(others).toEqual(['not known', 'not known']);
    await page.locator('input[name=ticket]').fill('-5');
    expect((await answers(page, 'after')).slice(1)).toEqual(['not known', 'not known']);
  }));

test('works by keyboard, is said aloud, lives in the address and survives a reload', () =>
  usePage(browser, demo, '/capacity/', async ({ page }) => {
    const output = page.locator('form.what-if output');
    expect(await output.getAttribute('aria-live')).toBe('polite');
    await page.locator('select[name=segment]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('77');
    await page.keyboard.press('Enter');
    const segment = await page.locator('select[name=segment]').inputValue();
    const query = new URL(page.url()).searchParams;
    expect([query.get('segment'), query.get('n')]).toEqual([segment, '77']);
    const [said, after] = [await output.textContent(), await answers(page, 'after')];
    await page.reload();
    expect(await output.textContent()).toBe(said);
    expect(await answers(page, 'after')).toEqual(after);
    expect(await page.locator('input[name=n]').inputValue()).toBe('77');
  }));

test.each(['?segment=nobody&n=abc&ticket=x', '?segment=constructor&n=-4', '?n=1e9'])(
  'an address that makes no sense is as none: %s',
  (query) =>
    usePage(browser, demo, `/capacity/${query}`, async ({ page, troubles }) => {
      expect(await page.locator('input[name=n]').inputValue()).toBe('10');
      expect((await answers(page, 'after')).every((text) => /^\d+$/.test(text))).toBe(true);
      expect(troubles).toEqual([]);
    }),
);

test('without script the form is not there and the steps are', () =>
  usePage(
    browser,
    demo,
    '/capacity/',
    async ({ page }) => {
      expect(await page.locator('form.what-if').isVisible()).toBe(false);
      expect(await page.locator('#what-if-rooms').isVisible()).toBe(false);
      const known = await steps(page);
      expect(known.size).toBeGreaterThan(0);
      for (const rows of known.values()) expect(rows).toHaveLength(4);
    },
    { javaScriptEnabled: false },
  ));

test('on a phone nothing is wider than the screen', () =>
  usePage(
    browser,
    demo,
    '/capacity/',
    async ({ page }) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        phone.width,
      );
    },
    { viewport: phone },
  ));
