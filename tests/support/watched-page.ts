import type { BrowserContext, Page } from 'playwright-core';

/** A page, and all that went wrong in it so far. */
export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, requests that failed or went to another host. */
  troubles: string[];
}

/** Opens an empty page that takes note of everything that a person would see in red in the browser's tools. */
export async function watchPage(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    if (['error', 'warning'].includes(message.type()))
      troubles.push(`console ${message.type()}: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // leaving a page ends what it was still fetching
    if (reason !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost')
      troubles.push(`other host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      troubles.push(`status ${response.status()}: ${response.url()}`);
  });
  return { page, troubles };
}
