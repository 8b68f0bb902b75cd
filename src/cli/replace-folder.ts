import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder where another one was; between the two moves nothing is lost.
 *
 * @param aside where the other one goes if that is on the same disk, to be deleted when there is time; else it is deleted.
 */
export function replaceFolder(from: string, to: string, aside: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (statSync(dirname(from)).dev === statSync(dirname(to)).dev) {
    if (existsSync(to)) renameSync(to, aside);
    renameSync(from, to);
    return;
  }
  const [next, last] = [`${to}.new`, `${to}.old`];
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  cpSync(from, next, { recursive: true });
  if (existsSync(to)) renameSync(to, last);
  renameSync(next, to);
  for (const done of [from, last]) rmSync(done, { recursive: true, force: true });
}
