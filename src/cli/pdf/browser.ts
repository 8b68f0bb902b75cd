import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { bundledBrowser } from './bundled-browser.ts';
import { installedBrowser } from './installed-browsers.ts';

/** There is no browser to print with: an answer to the person, not a fault of the program. */
export class NoBrowserError extends Error {}

/** A browser that can be started, and what it must be started with. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  /** Added to the environment of the browser alone. */
  env: Record<string, string>;
}

/**
 * Finds a browser: `CHROME_PATH`, one that is installed, the one inside an npm package where that can run, or one that
 * Playwright has downloaded. `JORNADA_BROWSER=bundled` takes the one of the package at once.
 *
 * @throws NoBrowserError that says what to do if there is none.
 */
export function findBrowser(environment: NodeJS.ProcessEnv): FoundBrowser {
  const { CHROME_PATH: named, JORNADA_BROWSER: wanted } = environment;
  if (named) {
    if (!existsSync(named)) {
      throw new NoBrowserError(
        `CHROME_PATH names ${named}, where there is no browser. Correct it, or unset it to use one that is installed.`,
      );
    }
    return { executablePath: named, args: [], env: {} };
  }
  const plain = (executablePath: string): FoundBrowser => ({ executablePath, args: [], env: {} });
  const installed = wanted === 'bundled' ? undefined : installedBrowser(environment);
  if (installed) return plain(installed);
  const bundled = bundledBrowser();
  if (bundled) return bundled;
  const downloaded = downloadedBrowser();
  if (downloaded) return plain(downloaded);
  throw new NoBrowserError(
    'No browser was found, and a PDF is printed by one. Install Chrome, Chromium or Edge, or run ' +
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
