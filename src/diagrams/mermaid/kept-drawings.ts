import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Drawn } from './drawing.ts';

/** Drawings and failures by their source. */
export interface KeptDrawings {
  get(source: string): Drawn | undefined;
  set(source: string, drawn: Drawn): void;
}

/**
 * Keeps a file for each source in a folder named after all that draws: the code beside this file, the fonts' widths and
 * the versions of what is installed. Another edition's folder is removed. Nothing in it is needed, and none of it can fail.
 */
export function openKeptDrawings(folder: string | undefined): KeptDrawings {
  const known = new Map<string, Drawn>();
  let place: string | undefined;
  const opened = () => {
    if (folder !== undefined) place ??= openEdition(folder);
    return place;
  };
  const fileOf = (source: string) => {
    const edition = opened();
    return edition && join(edition, `${digest(source)}.json`);
  };
  return {
    get: (source) => {
      const found = known.get(source) ?? read(fileOf(source));
      if (found) known.set(source, found);
      return found;
    },
    set: (source, drawn) => {
      known.set(source, drawn);
      write(fileOf(source), drawn);
    },
  };
}

function openEdition(folder: string): string {
  const name = edition();
  try {
    mkdirSync(join(folder, name), { recursive: true });
    for (const other of readdirSync(folder))
      if (other !== name) rmSync(join(folder, other), { recursive: true });
  } catch {
    // a folder that cannot be written to keeps nothing
  }
  return join(folder, name);
}

/** Changes with whatever a drawing may depend on besides its source. */
function edition(): string {
  const hash = createHash('sha256');
  const here = fileURLToPath(new URL('../', import.meta.url));
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(readFileSync(join(here, file)));
  hash.update(readFileSync(new URL('../../../package.json', import.meta.url)));
  return hash.digest('base64url').slice(0, 22);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function read(file: string | undefined): Drawn | undefined {
  if (file === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')); // written by write, of the same edition
  } catch {
    return undefined;
  }
}

function write(file: string | undefined, drawn: Drawn): void {
  if (file === undefined) return;
  try {
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(drawn));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // see openEdition
  }
}
