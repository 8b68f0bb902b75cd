import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Drawer, openDrawer } from './drawer.ts';

/**
 * One drawer for the process. Node's modules open it while records are checked, pages (bundled by Vite) use it: two
 * module systems, so a module variable would be two variables, and the thread's file is found beside Node's alone.
 */
const key = Symbol.for('jornada.drawer');
const store = globalThis as { [key]?: Drawer }; // globalThis says nothing of keys that we add

/** Keeps drawings in `JORNADA_CACHE`, or in `.jornada/cache` of the project. */
export function sharedDrawer(): Drawer {
  store[key] ??= openDrawer(resolve(process.env['JORNADA_CACHE'] || defaultCache(), 'diagrams'));
  return store[key];
}

function defaultCache(): string {
  return fileURLToPath(new URL('../../../.jornada/cache', import.meta.url));
}
