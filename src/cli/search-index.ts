import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { placeBundle, removeUnused } from './search-bundle.ts';
import { NOTHING, searchPart } from './search-part.ts';

/** The search index of a site in the making. */
export interface SearchIndex {
  /** Says which pages there will be, so that the same pages give the same index in whatever order they come. */
  expect(addresses: readonly string[]): Promise<void>;
  /** Takes a page as a reader sees it; the last one for an address counts. */
  add(address: string, html: string, fingerprint: string | undefined): void;
  /** Whether the index has the page already, as it was in a build in which it had this fingerprint. */
  has(address: string, fingerprint: string): boolean;
  /** Writes the index into the folder of a site. */
  write(site: string): Promise<void>;
}

/** A page in the index, and its place in the memory of the next build. */
type Entry = [address: string, part: string, fingerprint: string | undefined];

/**
 * Begins the index with the pages of the last build: the indexer reads them while the site is being drawn, and most of
 * them will be the same.
 *
 * @param cache folder that keeps what the next build can use.
 */
export async function beginSearchIndex(cache: string): Promise<SearchIndex> {
  mkdirSync(cache, { recursive: true });
  const memory = join(cache, 'pages.json');
  const bundle = join(cache, 'bundle');
  let index = await createEmpty();
  let entries = new Map<string, Entry>();
  let answers: Promise<void>[] = [];
  const set = (address: string, part: string, fingerprint: string | undefined) => {
    entries.set(address, [address, part, fingerprint]);
    const asked = index.addHTMLFile({ url: address, content: part });
    answers.push(asked.then(({ errors }) => refuse(errors)));
  };
  for (const entry of recall(memory)) set(...entry);

  return {
    expect: async (addresses) => {
      const sorted = [...addresses].sort();
      if (sorted.join('\n') === [...entries.keys()].join('\n')) return;
      // the indexer counts pages as they come and replaces them in place, but cannot put one between others
      for (const answer of answers) answer.catch(() => {});
      await close();
      index = await createEmpty();
      entries = new Map();
      answers = [];
      for (const address of sorted) set(address, NOTHING, undefined);
    },
    add: (address, html, fingerprint) => {
      const part = searchPart(html);
      if (entries.get(address)?.[1] === part) entries.set(address, [address, part, fingerprint]);
      else set(address, part, fingerprint);
    },
    has: (address, fingerprint) => entries.get(address)?.[2] === fingerprint,
    write: async (site) => {
      await whole(`${bundle}.unfinished`, bundle, async () => {
        const written = index.writeFiles({ outputPath: bundle });
        remember(memory, [...entries.values()]);
        await Promise.all(answers);
        refuse((await written).errors);
        removeUnused(bundle);
      });
      placeBundle(bundle, join(site, 'pagefind'));
      await close();
    },
  };
}

/** One index for all languages, so that a search from any page finds English, Portuguese and Russian text. */
async function createEmpty(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** The indexer does not write a file again that is there, so what a stopped build left half written must go first. */
async function whole(mark: string, folder: string, write: () => Promise<void>): Promise<void> {
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  writeFileSync(mark, '');
  await write();
  rmSync(mark);
}

function recall(memory: string): Entry[] {
  try {
    const entries: Entry[] = JSON.parse(readFileSync(memory, 'utf8')); // written by remember
    return entries;
  } catch {
    return [];
  }
}

function remember(memory: string, entries: readonly Entry[]): void {
  writeFileSync(`${memory}.unfinished`, JSON.stringify(entries));
  renameSync(`${memory}.unfinished`, memory);
}
