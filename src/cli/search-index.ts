import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { copyBundle, removeUnused } from './search-bundle.ts';
import { NOTHING, searchPart } from './search-part.ts';

/** The search index of a site in the making. */
export interface SearchIndex {
  /** Says which pages there will be: whatever their order of arrival, the same pages give the same index. */
  expect(addresses: readonly string[]): void;
  /** Takes a page as a reader sees it; the last one for an address counts. */
  add(address: string, html: string): void;
  /** Whether the index has a page from a build in which it had this fingerprint. */
  has(address: string, fingerprint: string): boolean;
  /** Writes the index into the folder of a site. */
  write(folder: string, fingerprints: ReadonlyMap<string, string>): Promise<void>;
  /** Ends the indexer. */
  close(): Promise<void>;
}

/** A page in the index. */
interface Entry {
  fingerprint: string | undefined;
  part: string;
}

/**
 * Begins the index with the pages of the last build, which the indexer reads while the site is being drawn: most of them
 * will be the same. One index for all languages, so that a search from any page finds English, Portuguese and Russian.
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
  const set = (address: string, part: string, fingerprint?: string) => {
    entries.set(address, { part, fingerprint });
    const asked = index.addHTMLFile({ url: address, content: part });
    answers.push(asked.then(({ errors }) => refuse(errors)));
  };
  for (const [address, part, fingerprint] of recall(memory)) set(address, part, fingerprint);

  return {
    expect: (addresses) => {
      const sorted = [...addresses].sort();
      if (sorted.join('\n') === [...entries.keys()].join('\n')) return;
      // the indexer numbers pages as they come and replaces them in place, but cannot put one between others
      entries = new Map();
      const begun = createEmpty();
      throw new Error(`not yet ${sorted.length} ${begun}`);
    },
    add: (address, html) => {
      const part = searchPart(html);
      if (entries.get(address)?.part !== part) set(address, part);
    },
    has: (address, fingerprint) => entries.get(address)?.fingerprint === fingerprint,
    write: async () => {},
    close: async () => {
      await close();
    },
  };
}
