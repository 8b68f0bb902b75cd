import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { TestSite } from './site.ts';
import { type WatchedPage, watchPage } from './watched-page.ts';

export const laptop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** The web address of a page of a site. */
export function addressOf(site: TestSite, path: string): string {
  return new URL(path.replace(/^\//, ''), site.url).href;
}

/** Uses a page of a site in a browser that remembers nothing from before, and closes it whatever happens. */
export async function usePage<T>(
  browser: Browser,
  site: TestSite,
  path: string,
  use: (watched: WatchedPage) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: laptop, locale: 'en-GB', ...options });
  try {
    const watched = await watchPage(context);
    await watched.page.goto(addressOf(site, path));
    return await use(watched);
  } finally {
    await context.close();
  }
}
