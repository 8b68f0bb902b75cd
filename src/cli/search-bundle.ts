import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Folders of files named after what is in them, which nothing ever writes to again. */
const immutable = ['fragment', 'index', 'filter'] as const;

/**
 * Deletes what an index no longer refers to. Pagefind leaves files of earlier indexes in place and does not write one
 * again that is there, which makes it fast where little has changed.
 */
export function removeUnused(bundle: string): void {
  const used = readContents(bundle);
  const files = immutable.flatMap((folder) =>
    listIfThere(join(bundle, folder)).map((file) => join(folder, file)),
  );
  const metas = readdirSync(bundle).filter((file) => file.endsWith('.pf_meta'));
  const unused = [...files, ...metas].filter((file) => !used.has(basename(file, extname(file))));
  if (files.length + metas.length - unused.length !== used.size)
    throw new Error('the search index names files that are not there');
  for (const file of unused) rmSync(join(bundle, file));
}

/** The names, without extensions, of the files that make up an index: its table of contents and all that it lists. */
function readContents(bundle: string): Set<string> {
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(
    readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8'),
  );
  return new Set(
    Object.entries(entry.languages).flatMap(([language, { hash }]) => {
      const name = `pagefind.${hash}`;
      const contents = gunzipSync(readFileSync(join(bundle, `${name}.pf_meta`))).toString('latin1');
      // in CBOR a text of up to 23 bytes is 0x60 plus its length, then the text
      const listed = contents.matchAll(new RegExp(`([\\x60-\\x77])(${language}_[0-9a-f]+)`, 'g'));
      return [
        name,
        ...[...listed].map(([, size = '', text = '']) => text.slice(0, size.charCodeAt(0) - 0x60)),
      ];
    }),
  );
}

/** Puts an index into a site. The files that never change are linked where the file system can. */
export function placeBundle(bundle: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(bundle, { withFileTypes: true })) {
    if (entry.isFile()) copyFileSync(join(bundle, entry.name), join(target, entry.name));
  }
  for (const folder of immutable) {
    mkdirSync(join(target, folder), { recursive: true });
    for (const file of listIfThere(join(bundle, folder)))
      linkOrCopy(join(bundle, folder, file), join(target, folder, file));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
