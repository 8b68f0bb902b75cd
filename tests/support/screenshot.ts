/** `npm run screenshot`: takes the picture of the README, the page of a client of the demo playbook, from a fresh build. */
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { runSite } from './site.ts';

const picture = '.github/screenshot.png';

const site = await runSite();
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await page.goto(`${site.url}clients/atelie-mandacaru/`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: picture });
  process.stdout.write(`Wrote ${picture}.\n`);
} finally {
  await browser.close();
  await site.close();
}
