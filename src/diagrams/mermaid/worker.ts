/** The thread that draws: makes itself look like a browser, loads Mermaid once, and answers sources with drawings. */
import { type MessagePort, workerData } from 'node:worker_threads';
import { renderSource } from './render-source.ts';
import { settings } from './settings.ts';
import { becomeBrowser } from './window.ts';

/** What the thread is started with. */
export interface WorkerData {
  port: MessagePort;
  /** Raised by one with each answer, for the other thread to wait for. */
  answers: Int32Array;
}

const { port, answers }: WorkerData = workerData;

becomeBrowser();
const { default: mermaid } = await import('mermaid');
mermaid.initialize(settings);

port.on('message', async (source: string) => {
  port.postMessage(await renderSource(mermaid, source));
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});
