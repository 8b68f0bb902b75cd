import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { bundledBrowser } from './bundled-browser.ts';
import { installedBrowser } from './installed-browsers.ts';

/** A browser that tests can start, and what it must be started with. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  /** Added to the environment of the browser alone. */
  env: Record<string, string>;
}

/**
 * Finds a browser: `CHROME_PATH`, one that is installed, one that Playwright has downloaded, or the one inside an npm
 * package. `JORNADA_BROWSER=bundled` takes that last one at once.
 *
 * @throws Error that says what to do if there is none: a test that does not run is no test.
 */
export function findBrowser(environment: NodeJS.ProcessEnv): FoundBrowser {
  const { CHROME_PATH: named, JORNADA_BROWSER: wanted } = environment;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, where there is no browser.`);
    return { executablePath: named, args: [], env: {} };
  }
  const present = wanted === 'bundled' ? undefined : (installedBrowser(environment) ?? downloadedBrowser());
  if (present) return { executablePath: present, args: [], env: {} };
  const bundled = bundledBrowser();
  if (bundled) return bundled;
  throw new Error(
    'No browser was found, and the tests need one. Install Chrome or Chromium, or run ' +
      '"npx playwright-core install chromium-headless-shell", or set CHROME_PATH to the program of a browser.',
  );
}

function downloadedBrowser(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Starts a browser without a window; Playwright leaves out Chromium's sandbox, which root and containers cannot have. */
export async function openBrowser(found: FoundBrowser = findBrowser(process.env)): Promise<Browser> {
  return chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
    env: { ...definedOnly(process.env), ...found.env },
  });
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
