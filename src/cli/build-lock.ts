import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MILLISECONDS = 100;
/** A build that is waited for this long is mentioned. */
const PATIENCE_MILLISECONDS = 1000;

/**
 * Runs something while no other process does the same: builds of one project share Astro's folder `.astro/`, the staging
 * folder and the cache. Others wait. A process that died keeps nobody waiting.
 *
 * @param lock path of the file that says who is at work.
 */
export async function inTurn<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  let waited = 0;
  while (!take(lock)) {
    if (waited === PATIENCE_MILLISECONDS)
      process.stderr.write(`Waiting for another build of this project (process ${holderOf(lock)}).\n`);
    await wait(POLL_MILLISECONDS);
    waited += POLL_MILLISECONDS;
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the lock is ours now. */
function take(lock: string): boolean {
  const ours = `${lock}.${process.pid}`;
  try {
    // a link appears with what is in it, so that a lock always names its holder
    writeFileSync(ours, String(process.pid));
    linkSync(ours, lock);
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(ours, { force: true });
  }
  const holder = holderOf(lock);
  if (holder !== undefined && !isAlive(Number(holder))) removeDead(lock, holder);
  return false;
}

/** Takes away what a dead process left; if somebody else came in between, they get their lock back. */
function removeDead(lock: string, holder: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, lock);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'EEXIST')) throw error;
  }
  rmSync(aside, { force: true });
}

/** The process that holds the lock; undefined if it has just let go. */
function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM'); // it is there, but not ours to ask
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
