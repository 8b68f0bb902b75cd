import { Worker } from 'node:worker_threads';

/** What the worker is told. */
export type SearchMessage =
  | { expect: string[] }
  | { drawn: string; page: Uint8Array; fingerprint: string | undefined }
  | { kept: string; file: string; fingerprint: string }
  | { write: string };

/** What it answers once it has written the index, or when it cannot. */
export interface SearchAnswer {
  error?: string;
}

/** The making of the search index, in a thread of its own. */
export interface Search {
  tell(message: SearchMessage): void;
  /** Writes the index into the folder of a site and ends. */
  write(site: string): Promise<void>;
  /** Ends without an index. */
  stop(): Promise<void>;
}

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
  return {
    tell: (message) => worker.postMessage(message),
    write: (site) => {
      worker.postMessage({ write: site } satisfies SearchMessage);
      return written;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
