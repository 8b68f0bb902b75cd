import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/cli/pdf/browser.ts';
import { type RunningSite, runSite, type TestSite } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The demo playbook at the root of a host, and the same under a path. */
    demo: TestSite;
    demoUnderPath: TestSite;
  }
}

/** The sites of this run; every project of tests has its own copy of this module, and they share one build. */
const key = Symbol.for('jornada.test-sites');
const shared = globalThis as { [key]?: Promise<RunningSite[]> }; // globalThis says nothing of keys that we add

async function buildDemo(): Promise<RunningSite[]> {
  // says at once that there is no browser, and unpacks one where that is needed
  findBrowser(process.env);
  return [await runSite(), await runSite({ base: '/playbook' })];
}

/** Builds and serves the demo playbook once for all tests of a run. */
export async function setup(project: TestProject): Promise<void> {
  shared[key] ??= buildDemo();
  const [demo, demoUnderPath] = (await shared[key]).map(({ folder, base, url }) => ({ folder, base, url }));
  if (!demo || !demoUnderPath) throw new Error('the demo playbook was not built');
  project.provide('demo', demo);
  project.provide('demoUnderPath', demoUnderPath);
}

export async function teardown(): Promise<void> {
  const sites = await shared[key]?.catch(() => []);
  delete shared[key];
  for (const site of sites ?? []) await site.close();
}
