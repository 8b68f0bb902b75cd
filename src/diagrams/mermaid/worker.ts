/** The thread that draws: makes itself look like a browser, loads Mermaid once, and answers sources with drawings. */
import { type MessagePort, workerData } from 'node:worker_threads';
import type { Drawn } from './drawing.ts';
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

/** Whoever waits must get an answer, also where Mermaid itself cannot be loaded. */
async function prepare(): Promise<(source: string) => Promise<Drawn>> {
  try {
    becomeBrowser();
    const { default: mermaid } = await import('mermaid');
    mermaid.initialize(settings);
    return (source) => renderSource(mermaid, source);
  } catch (error) {
    const detail = `Mermaid cannot be loaded (${error instanceof Error ? error.message : String(error)})`;
    return () => Promise.resolve({ failure: { kind: 'time', detail, line: undefined } });
  }
}

const drawing = prepare();

port.on('message', async (source: string) => {
  const draw = await drawing;
  port.postMessage(await draw(source));
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});
