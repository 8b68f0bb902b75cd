import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setCurrentSite } from '../../site/current.ts';
import type { Site } from '../../site/site.ts';
import { inTurn } from '../build-lock.ts';
import { contentKey, editionOf, recallSite } from '../built-site.ts';
import { type Drawing, drawPages } from '../draw-pages.ts';
import { drawSite, root, workshop } from '../draw-site.ts';

/** A folder with a page of the site and all that the page needs. */
export interface PageFolder {
  folder: string;
  /** Whether it is the site that was built last. */
  isSite: boolean;
  /** Removes what was made for this page alone. */
  done(): void;
}

/**
 * A folder with one page of the site: that of the last build where it shows what the records say today, or else a new one
 * with that page alone. Undefined if the page cannot be drawn; the reason has been said.
 */
export async function folderWithPage(
  address: string,
  site: Site,
  content: string,
): Promise<PageFolder | undefined> {
  const wanted = { edition: editionOf('/'), content: contentKey(content), today: site.playbook.today };
  const built = recallSite(workshop, wanted);
  if (built && existsSync(join(built, address, 'index.html')))
    return { folder: built, isSite: true, done: () => {} };
  const folder = join(workshop, `pdf-${process.pid}`);
  const done = () => rmSync(folder, { recursive: true, force: true });
  const pages = join(folder, 'site');
  setCurrentSite(site);
  const drawn = await inTurn(join(workshop, 'lock'), () =>
    drawSite({
      root,
      base: '/',
      outDir: pages,
      cacheDir: join(folder, 'cache'),
      integrations: [drawPages(onlyPage(address, pages), '/')],
    }),
  );
  if (drawn) return { folder: pages, isSite: false, done };
  done();
  return undefined;
}

/** Draws one page and leaves out all others. */
function onlyPage(wanted: string, folder: string): Drawing {
  return {
    plan: (pages) => new Set(pages.filter(({ address }) => `/${address}`.replace('//', '/') !== wanted)),
    write: ({ address }, content) => {
      const file = join(folder, address, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, new Uint8Array(content));
    },
    see: () => {},
  };
}
