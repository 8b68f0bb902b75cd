import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type KeptDrawings, openKeptDrawings } from './kept-drawings.ts';
import type { Drawn } from './drawing.ts';
import type { WorkerData } from './worker.ts';

/** Draws Mermaid sources. The first that is not kept from before starts a thread, which takes about a second. */
export interface Drawer {
  draw(source: string): Drawn;
}

/** For the start of the thread, and for one diagram; in milliseconds. */
const PATIENCE = { start: 60_000, diagram: 20_000 } as const;

/** Asks the thread and waits for it: whoever needs a drawing can do nothing without it. */
type Ask = (source: string) => Drawn;

/** @param folder keeps drawings between runs; without one they are kept in memory alone. */
export function openDrawer(folder: string | undefined): Drawer {
  const kept: KeptDrawings = openKeptDrawings(folder);
  let ask: Ask | undefined;
  return {
    draw: (written) => {
      const source = written.trimEnd();
      const before = kept.get(source);
      if (before) return before;
      ask ??= startThread(() => {
        ask = undefined;
      });
      const drawn = ask(source);
      // a machine that was busy may have time when it is asked again
      if (!('failure' in drawn) || drawn.failure.kind !== 'time') kept.set(source, drawn);
      return drawn;
    },
  };
}

function startThread(onEnd: () => void): Ask {
  const answers = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const data: WorkerData = { port: port2, answers };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: data,
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  worker.on('error', onEnd);
  worker.unref();
  port1.unref();
  let patience: number = PATIENCE.start;
  return (source) => {
    const count = Atomics.load(answers, 0);
    port1.postMessage(source);
    Atomics.wait(answers, 0, count, patience);
    patience = PATIENCE.diagram;
    const answer = receiveMessageOnPort(port1);
    if (answer) return answer.message;
    onEnd();
    port1.close();
    void worker.terminate();
    return {
      failure: {
        kind: 'time',
        detail: `it takes longer than ${PATIENCE.diagram / 1000} seconds`,
        line: undefined,
      },
    };
  };
}
