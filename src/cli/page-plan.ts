import { join } from 'node:path';
import { digest } from '../site/digest.ts';
import type { Drawing, PlannedPage } from './draw-pages.ts';
import { openKeptPages } from './kept-pages.ts';
import type { Search } from './search.ts';

/** Which pages of a build are drawn and which are taken over from the last one. */
export interface PagePlan {
  drawing: Drawing;
  /** Completes the site with the pages taken over, and keeps the new ones for the next build. */
  complete(site: string): void;
  /** Pages to read in the site. */
  count(): number;
}

/**
 * @param folder keeps pages between builds.
 * @param search is told of every page.
 */
export function makePagePlan(folder: string, search: Search): PagePlan {
  const store = openKeptPages(folder);
  const keys = new Map<string, string>();
  let taken: ReadonlySet<PlannedPage> = new Set();
  let count = 0;
  return {
    drawing: {
      plan: (pages) => {
        const readable = pages.filter(({ isPage }) => isPage);
        count = readable.length;
        search.tell({ expect: readable.map(({ address }) => address) });
        for (const { address, fingerprint } of pages)
          if (fingerprint !== undefined) keys.set(address, digest(`${address} ${fingerprint}`));
        taken = new Set(pages.filter(({ address }) => store.has(keys.get(address) ?? '')));
        for (const { address, isPage } of taken) {
          const key = keys.get(address) ?? '';
          if (isPage) search.tell({ kept: address, file: store.path(key), fingerprint: key });
        }
        return taken;
      },
      drawn: (address, page) => search.tell({ drawn: address, page, fingerprint: keys.get(address) }),
    },
    complete: (site) => {
      const over = new Set([...taken].map(({ address }) => address));
      for (const [address, key] of keys) {
        const file = join(site, fileOf(address));
        if (over.has(address)) store.takeOver(key, file);
        else store.keep(key, file);
      }
      store.close();
    },
    count: () => count,
  };
}

/** Where Astro writes the page of an address. */
function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
