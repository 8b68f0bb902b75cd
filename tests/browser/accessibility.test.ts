/**
 * axe finds nothing on any type of page: in light on a laptop and on a phone, in dark in what depends on colours. And
 * nothing of ours moves for a person who asked for less motion.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { addressOf, laptop, phone } from '../support/open.ts';
import { poorestOfEachType, richestOfEachType } from '../support/pages.ts';

const demo = inject('demo');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.concurrent('axe', () => {
  test.each(richestOfEachType(demo.folder))('%s', async (path) => {
    const page = await openWithAxe(path);
    expect(await violations(page), 'light').toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(phone);
    expect(await violations(page), 'on a phone').toEqual([]);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(page), 'for a person who asked for less motion').toEqual([]);
    await page.close();
  });

  test.each(poorestOfEachType(demo.folder))('%s, which has little in it', async (path) => {
    const page = await openWithAxe(path);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

async function openWithAxe(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: laptop });
  await page.goto(addressOf(demo, path));
  // the browser's tools may run what the security policy of the page would not
  await page.evaluate(axe);
  return page;
}

/** What of ours still moves or fades. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *:not([class^=pf-])')].flatMap(
      (element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const still = /^(?:0s(?:, )?)+$/.test(transitionDuration) && animationName === 'none';
        return still && scrollBehavior === 'auto' ? [] : [element.outerHTML.slice(0, 80)];
      },
    ),
  );
}

/** Every violation in a line, with the elements that it concerns. */
async function violations(page: Page, rules: string[] = []): Promise<string[]> {
  const results = await page.evaluate((only) => {
    // axe is there because the test has put it there
    const { axe: there } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return there.run(only.length > 0 ? { runOnly: only } : {});
  }, rules);
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target} ${failureSummary}`).join('\n')}`,
  );
}
