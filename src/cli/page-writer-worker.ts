/** Writes pages: the main thread draws the next ones and is not to wait for the file system. */
import { parentPort } from 'node:worker_threads';
import { keepPage } from './kept-pages.ts';
import type { PageToWrite, WriterAnswer } from './page-writer.ts';

const times: [fingerprint: string, time: number][] = [];
let failed: string | undefined;

parentPort?.on('message', (pages: PageToWrite[] | 'end') => {
  if (pages === 'end') {
    const answer: WriterAnswer = failed === undefined ? { times } : { error: failed };
    parentPort?.postMessage(answer);
    parentPort?.close();
    return;
  }
  try {
    if (failed === undefined)
      for (const { fingerprint, kept, file, content } of pages)
        times.push([fingerprint, keepPage(kept, file, new Uint8Array(content))]);
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
});
