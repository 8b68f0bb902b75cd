import { Worker } from 'node:worker_threads';

/** A page for the index: as it was just drawn, in UTF-8 (and then given away), or in the file that it is kept in. */
export interface SearchPage {
  address: string;
  page: ArrayBuffer | string;
  /** Changes with what the page shows; absent where that is not known. */
  fingerprint: string | undefined;
}

/** What the worker is told. */
export type SearchMessage = { expect: string[] } | { pages: SearchPage[] } | { write: string };

/** What it answers once it has written the index, or when it cannot. */
export interface SearchAnswer {
  error?: string;
}

/** The making of the search index, in a thread of its own. */
export interface Search {
  /** Says which pages there will be. */
  expect(addresses: string[]): void;
  add(page: SearchPage): void;
  /** Writes the index into the folder of a site and ends. */
  write(site: string): Promise<void>;
  /** Ends without an index. */
  stop(): Promise<void>;
}

/** To wake the other thread for each page would take longer than to draw some of them. */
const PAGES_AT_ONCE = 50;

/** Begins to make the index, with what the cache has of the last build. */
export function startSearch(cache: string): Search {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: cache });
  const written = new Promise<void>((done, fail) => {
    worker.on('message', ({ error }: SearchAnswer) =>
      error === undefined ? done() : fail(new Error(error)),
    );
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The search index was not finished.')));
  });
  // a failure is told where the index is waited for
  written.catch(() => {});
  const tell = (message: SearchMessage, given: ArrayBuffer[] = []) => worker.postMessage(message, given);
  let waiting: SearchPage[] = [];
  const flush = () => {
    // drawn pages are handed over, not copied
    const drawn = waiting.flatMap(({ page }) => (typeof page === 'string' ? [] : [page]));
    if (waiting.length > 0) tell({ pages: waiting }, drawn);
    waiting = [];
  };
  return {
    expect: (addresses) => tell({ expect: addresses }),
    add: (page) => {
      waiting.push(page);
      if (waiting.length === PAGES_AT_ONCE) flush();
    },
    write: (site) => {
      flush();
      tell({ write: site });
      return written;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
