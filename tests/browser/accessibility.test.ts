/** axe finds nothing on any type of page, in light and in dark, on a laptop and on a phone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { pagesOfEachType } from '../support/pages.ts';

const demo = inject('demo');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(pagesOfEachType(demo.folder))('%s', async (path) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(new URL(path.slice(1), demo.url).href);
    // the browser's tools may run what the security policy of the page would not
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page), 'on a phone').toEqual([]);
    await context.close();
  });
});

/** Every violation in a line, with the elements that it concerns. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    // axe is there because the test has put it there
    () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target} ${failureSummary}`).join('\n')}`,
  );
}
