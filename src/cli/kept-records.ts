import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { LoadCache } from '../records/load.ts';

/** A file changed this shortly before it was read may have changed again without its time showing it. */
const TICK_MILLISECONDS = 1000;

interface Kept {
  /** The folder that the records are of. */
  content: string;
  files: LoadCache;
}

/** The records as the last build read them; those of files that have changed since are read again by `loadContent`. */
export function recallRecords(file: string, content: string): LoadCache {
  try {
    const kept: Kept = deserialize(readFileSync(file)); // written by rememberRecords of the same code
    return kept.content === resolve(content) ? kept.files : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps the records for the next build. */
export function rememberRecords(file: string, content: string, files: LoadCache, read: Date): void {
  const settled = [...files].filter(([, { modified }]) => modified < read.getTime() - TICK_MILLISECONDS);
  const kept: Kept = { content: resolve(content), files: new Map(settled) };
  writeFileSync(`${file}.unfinished`, serialize(kept));
  renameSync(`${file}.unfinished`, file);
}
