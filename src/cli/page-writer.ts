import { Worker } from 'node:worker_threads';

/** A page for the site, and the file that the next build can take it from. */
export interface PageToWrite {
  fingerprint: string;
  kept: string;
  file: string;
  content: ArrayBuffer;
}

/** What the thread answers at its end. */
export type WriterAnswer = { times: [fingerprint: string, time: number][] } | { error: string };

/** The writing of pages, in a thread of its own. */
export interface PageWriter {
  /** Takes the content away from the caller. */
  write(page: PageToWrite): void;
  /** Waits until all is written; answers when each page was, in milliseconds. */
  end(): Promise<[fingerprint: string, time: number][]>;
  /** Ends with some pages unwritten. */
  stop(): Promise<void>;
}

/** To wake the other thread for each page would take longer than to write it. */
const PAGES_AT_ONCE = 50;

export function startPageWriter(): PageWriter {
  const worker = new Worker(new URL('./page-writer-worker.ts', import.meta.url));
  const ended = new Promise<[string, number][]>((done, fail) => {
    worker.on('message', (answer: WriterAnswer) =>
      'times' in answer ? done(answer.times) : fail(new Error(answer.error)),
    );
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The pages were not all written.')));
  });
  // a failure is told where the end is waited for
  ended.catch(() => {});
  let waiting: PageToWrite[] = [];
  const flush = () => {
    if (waiting.length > 0)
      worker.postMessage(
        waiting,
        waiting.map(({ content }) => content),
      );
    waiting = [];
  };
  return {
    write: (page) => {
      waiting.push(page);
      if (waiting.length === PAGES_AT_ONCE) flush();
    },
    end: () => {
      flush();
      worker.postMessage('end');
      return ended;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
