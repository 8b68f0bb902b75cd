import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Pages as the last build drew them, each under the fingerprint of all that it shows: a page whose fingerprint is known
 * need not be drawn again, and one that shows anything else has another fingerprint.
 */
export interface KeptPages {
  has(fingerprint: string): boolean;
  /** The file that a page is kept in. */
  path(fingerprint: string): string;
  /** Puts a kept page into a site. */
  takeOver(fingerprint: string, file: string): void;
  /** Takes note of a page that `keepPage` has written, and of when. */
  added(fingerprint: string, time: number): void;
  /** Ends the keeping: pages that were neither taken over nor added are forgotten. */
  close(): void;
}

/** When each page was written, in milliseconds: a page that something else has changed since is not taken over. */
type Times = Record<string, number>;

const LIST = 'times.json';

export function openKeptPages(folder: string): KeptPages {
  mkdirSync(folder, { recursive: true });
  const list = join(folder, LIST);
  const path = (fingerprint: string) => join(folder, fingerprint);
  const before = new Map(
    Object.entries(readTimes(list)).filter(([fingerprint, time]) => timeOf(path(fingerprint)) === time),
  );
  const after = new Map<string, number>();
  return {
    has: (fingerprint) => before.has(fingerprint),
    path,
    takeOver: (fingerprint, file) => {
      mkdirSync(dirname(file), { recursive: true });
      place(path(fingerprint), file);
      after.set(fingerprint, before.get(fingerprint) ?? 0);
    },
    added: (fingerprint, time) => {
      after.set(fingerprint, time);
    },
    close: () => {
      for (const name of readdirSync(folder))
        if (name !== LIST && !after.has(name)) rmSync(join(folder, name));
      writeFileSync(`${list}.unfinished`, JSON.stringify(Object.fromEntries(after)));
      renameSync(`${list}.unfinished`, list);
    },
  };
}

/** Writes a new page into a site, and keeps it in a file for the next build; answers when it was written. */
export function keepPage(kept: string, file: string, content: Uint8Array): number {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  rmSync(kept, { force: true });
  place(file, kept);
  return timeOf(kept) ?? 0;
}

/** Makes a file appear in another place too: a link where the file system has them costs a sixth of a copy. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function timeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function readTimes(list: string): Times {
  try {
    const times: Times = JSON.parse(readFileSync(list, 'utf8')); // written by close
    return times;
  } catch {
    return {};
  }
}
