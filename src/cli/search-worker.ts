/** Makes the search index beside the site: the main thread draws pages and is not to wait for it. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchAnswer, SearchMessage } from './search.ts';
import { beginSearchIndex } from './search-index.ts';

const cache: string = workerData; // given by search.ts
const begun = beginSearchIndex(cache);
let work: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: SearchMessage) => {
  work = work.then(() => take(message));
  work.catch((error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }));
});

async function take(message: SearchMessage): Promise<void> {
  const index = await begun;
  if ('expect' in message) await index.expect(message.expect);
  else if ('pages' in message) {
    for (const { address, page, fingerprint } of message.pages) {
      if (fingerprint !== undefined && index.has(address, fingerprint)) continue;
      const html = typeof page === 'string' ? readFileSync(page, 'utf8') : new TextDecoder().decode(page);
      index.add(address, html, fingerprint);
    }
  } else {
    await index.write(message.write);
    answer({});
    parentPort?.close();
  }
}

function answer(message: SearchAnswer): void {
  parentPort?.postMessage(message);
}
