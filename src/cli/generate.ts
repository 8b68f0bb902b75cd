/**
 * `npm run generate` writes what is made from the schemas: `schemas/json/`, which the repository keeps, and
 * `.astro/collections/`, by which the Astro language server knows the schema of every record on this machine.
 * With `-- --watch` it goes on and follows records that come and go.
 */
import { mkdirSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { markdownKinds } from '../../schemas/kinds.ts';
import { sourceFrom } from '../playbook-source.ts';
import { listContentFiles } from '../records/content-files.ts';
import { placeOf } from '../records/place.ts';
import { editorFiles, jsonSchemaOf, printSchema } from './json-schemas.ts';

/** Changes that come together, as when a branch is switched, are followed together. */
const SETTLE_MILLISECONDS = 200;

const root = fileURLToPath(new URL('../../', import.meta.url));
const content = resolve(sourceFrom(process.env).content);

writeFolder(
  join(root, 'schemas/json'),
  Object.fromEntries(markdownKinds.map((kind) => [`${kind}.json`, printSchema(jsonSchemaOf(kind))])),
);
process.stdout.write(`Wrote ${markdownKinds.length} schemas into schemas/json/.\n`);
let followed = followRecords('');

if (process.argv.includes('--watch')) {
  process.stdout.write('Following the records for completion in the editor (stop with Ctrl+C).\n');
  let timer: NodeJS.Timeout | undefined;
  watch(content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      followed = followRecords(followed);
    }, SETTLE_MILLISECONDS);
  });
}

/** Writes the files of the language server unless they are as they were; answers what they are made from. */
function followRecords(before: string): string {
  const records = listContentFiles(content).flatMap(({ path }) => {
    const placement = placeOf(path);
    const address = pathToFileURL(join(content, path)).href;
    return 'place' in placement && markdownKinds.includes(placement.place.kind)
      ? [{ ...placement.place, address }]
      : [];
  });
  const now = JSON.stringify(records);
  // the language server starts anew with every writing, so the text of a record is no reason for one
  if (now !== before) {
    const folder = join(root, '.astro/collections');
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(editorFiles(records))) writeFileSync(join(folder, name), text);
  }
  return now;
}

/** Writes files into a folder and removes what else is there: the schema of a kind that is no more. */
function writeFolder(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!(name in files)) rmSync(join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
