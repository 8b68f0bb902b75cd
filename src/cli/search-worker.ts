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
  else if ('drawn' in message) {
    const { drawn, page, fingerprint } = message;
    index.add(drawn, new TextDecoder().decode(page), fingerprint);
  } else if ('kept' in message) {
    const { kept, file, fingerprint } = message;
    if (!index.has(kept, fingerprint)) index.add(kept, readFileSync(file, 'utf8'), fingerprint);
  } else {
    await index.write(message.write);
    answer({});
    parentPort?.close();
  }
}

function answer(message: SearchAnswer): void {
  parentPort?.postMessage(message);
}
