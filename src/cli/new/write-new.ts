import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that is not there yet, whole or not at all.
 *
 * @returns false if there is one already, which stays as it is.
 */
export function writeNew(folder: string, path: string, text: string | Uint8Array): boolean {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  // names that begin with a dot are no records
  const whole = join(dirname(file), `.${basename(file)}.${process.pid}.new`);
  try {
    writeFileSync(whole, text, { flag: 'wx' });
    return place(whole, file);
  } finally {
    rmSync(whole, { force: true });
  }
}

/** A second name for the whole file never takes the place of another, even of one that came a moment ago. */
function place(whole: string, file: string): boolean {
  try {
    linkSync(whole, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // a disk without second names
    if (existsSync(file)) return false;
    renameSync(whole, file);
    return true;
  }
}
