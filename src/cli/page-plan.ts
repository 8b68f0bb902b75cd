import { join } from 'node:path';
import { digest } from '../site/digest.ts';
import type { Drawing, PlannedPage } from './draw-pages.ts';
import { openKeptPages } from './kept-pages.ts';
import type { PageWriter } from './page-writer.ts';
import type { Search } from './search.ts';

/** Which pages of a build are drawn and which are taken over from the last one. */
export interface PagePlan {
  drawing: Drawing;
  /** Completes the site with the pages taken over, and the memory of the next build, when all new ones are written. */
  complete(): Promise<void>;
  /** Pages to read in the site. */
  count(): number;
}

/**
 * @param folder keeps pages between builds.
 * @param site is written to.
 * @param search is told of every page.
 * @param writer writes the pages that are drawn.
 */
export function makePagePlan(folder: string, site: string, search: Search, writer: PageWriter): PagePlan {
  const store = openKeptPages(folder);
  const taken = new Map<PlannedPage, string>();
  let count = 0;
  return {
    drawing: {
      plan: (pages) => {
        const readable = pages.filter(({ isPage }) => isPage);
        count = readable.length;
        search.expect(readable.map(({ address }) => address));
        for (const page of pages) {
          const key = keyOf(page);
          if (key !== undefined && store.has(key)) taken.set(page, key);
        }
        for (const [{ address, isPage }, key] of taken)
          if (isPage) search.add({ address, page: store.path(key), fingerprint: key });
        return new Set(taken.keys());
      },
      write: (page, content) => {
        const key = keyOf(page) ?? '';
        // the one copy is given away, the other goes to the search index
        writer.write({
          fingerprint: key,
          kept: store.path(key),
          file: join(site, fileOf(page)),
          content: content.slice(0),
        });
        if (page.isPage) search.add({ address: page.address, page: content, fingerprint: key });
      },
      see: (address, page) => search.add({ address, page, fingerprint: undefined }),
    },
    complete: async () => {
      for (const [key, time] of await writer.end()) store.added(key, time);
      for (const [page, key] of taken) store.takeOver(key, join(site, fileOf(page)));
      store.close();
    },
    count: () => count,
  };
}

function keyOf({ address, fingerprint }: PlannedPage): string | undefined {
  return fingerprint === undefined ? undefined : digest(`${address} ${fingerprint}`);
}

function fileOf({ address, isPage }: PlannedPage): string {
  return isPage ? `${address}index.html` : address;
}
