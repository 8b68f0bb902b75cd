import type { Site } from './site.ts';

/**
 * Where the running process keeps the site that pages draw. The integration (loaded by Node) writes it, pages (bundled
 * by Vite) read it: two module systems in one process, so a module variable would be two variables.
 */
const key = Symbol.for('jornada.site');
const store = globalThis as { [key]?: Site }; // globalThis says nothing of keys that we add

export function setCurrentSite(site: Site): void {
  store[key] = site;
}

/** The site being built or previewed. */
export function currentSite(): Site {
  const site = store[key];
  if (!site) throw new Error('no playbook is loaded: the jornada integration sets it before pages are drawn');
  return site;
}
