import { constants, copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Pages as the last build drew them, each under the fingerprint of all that it shows: a page whose fingerprint is known
 * need not be drawn again, and one that shows anything else has another fingerprint.
 */
export interface KeptPages {
  has(key: string): boolean;
  /** The file that a page is kept in. */
  path(key: string): string;
  /** Writes the kept page of a key as a file of a site. */
  takeOver(key: string, file: string): void;
  /** Keeps a file of a site for the next build. */
  keep(key: string, file: string): void;
  /** Forgets every page but those named. */
  keepOnly(keys: ReadonlySet<string>): void;
}

/** Where the file system can, a copy shares its blocks with the original until one of them is written to. */
const CHEAPLY = constants.COPYFILE_FICLONE;

export function openKeptPages(folder: string): KeptPages {
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  const made = new Set<string>();
  const makeFolderOf = (file: string) => {
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
  };
  return {
    has: (key) => known.has(key),
    path: (key) => join(folder, key),
    takeOver: (key, file) => {
      makeFolderOf(file);
      copyFileSync(join(folder, key), file, CHEAPLY);
    },
    keep: (key, file) => {
      // under its key only when it is whole: a build may be stopped at any moment
      const unfinished = join(folder, 'unfinished');
      copyFileSync(file, unfinished, CHEAPLY);
      renameSync(unfinished, join(folder, key));
      known.add(key);
    },
    keepOnly: (keys) => {
      for (const key of known) if (!keys.has(key)) rmSync(join(folder, key), { force: true });
    },
  };
}
