import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listContentFiles } from '../records/content-files.ts';
import { codeFingerprint } from '../site/code-fingerprint.ts';
import { digest } from '../site/digest.ts';
import { root } from './draw-site.ts';

/** The site that was built last, and what it was made from. */
export interface BuiltSite {
  folder: string;
  /** Of the code and of the path that it is served under. */
  edition: string;
  /** Of the records. */
  content: string;
  /** The day that everything was computed for. */
  today: string;
}

const FILE = 'built.json';

/** Changes with the code, its dependencies or the path that the site is served under. */
export function editionOf(base: string): string {
  return digest(codeFingerprint(root) + base);
}

/** Changes whenever a file of the content does: its name, its size or the time of its last change. */
export function contentKey(content: string): string {
  const files = listContentFiles(content).map(({ path, bytes, modified }) => [path, bytes, modified]);
  return digest(JSON.stringify([resolve(content), files]));
}

/** Notes what was built last, for commands that can use it. */
export function rememberSite(workshop: string, site: BuiltSite): void {
  const file = join(workshop, FILE);
  writeFileSync(`${file}.unfinished`, JSON.stringify(site));
  renameSync(`${file}.unfinished`, file);
}

/** The folder of the last site if it was made from just this. */
export function recallSite(workshop: string, wanted: Omit<BuiltSite, 'folder'>): string | undefined {
  try {
    const site: BuiltSite = JSON.parse(readFileSync(join(workshop, FILE), 'utf8')); // written by rememberSite
    const isSame = (['edition', 'content', 'today'] as const).every((part) => site[part] === wanted[part]);
    return isSame ? site.folder : undefined;
  } catch {
    return undefined;
  }
}
