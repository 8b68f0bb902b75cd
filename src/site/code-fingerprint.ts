import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pages are made with, besides the records. */
const places = ['src', 'schemas', 'astro.config.mjs', 'package-lock.json'];

/**
 * Changes with the code, its dependencies or Node. Astro itself follows what a page imports, which is not all: messages,
 * formats and views are made outside the bundle, and the styles of one page may move into a file of another.
 */
export function codeFingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of places.flatMap((place) => filesOf(root, place))) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('base64url');
}

function filesOf(root: string, place: string): string[] {
  if (place.includes('.')) return [place];
  const entries = readdirSync(join(root, place), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
