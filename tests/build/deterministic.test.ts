/** The same records and the same day give the same bytes, search index included. */
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generatePlaybook } from '../bench/playbook/generate-playbook.ts';
import { jornada } from '../support/command.ts';
import { fingerprints } from '../support/folders.ts';
import { fileOfPage, listPages } from '../support/pages.ts';

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'jornada-deterministic-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Writes files in an order; folders list them in an order that may follow from it. */
function write(name: string, files: readonly [string, string][]): string {
  for (const [path, text] of files) {
    const file = join(work, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(work, name);
}

async function build(content: string, out: string, cache: string): Promise<Record<string, string>> {
  const folder = join(work, out);
  const { code, stdout, stderr } = await jornada(
    ['build', '--content', content, '--out', folder, '--today', '2026-11-20'],
    { env: { JORNADA_CACHE: join(work, cache) } },
  );
  expect(code, stdout + stderr).toBe(0);
  return fingerprints(folder);
}

test('two builds from nothing, in other folders and of files written in another order, are the same', async () => {
  const files = [...generatePlaybook(3)];
  const first = await build(write('one', files), 'first', 'cache-1');
  const second = await build(write('two', files.toReversed()), 'second', 'cache-2');
  expect(Object.keys(first).filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(20);
  expect(second).toEqual(first);
});

test('the search index is what Pagefind makes of the whole pages, in the order of their addresses', async () => {
  const content = write('searched', [...generatePlaybook(2)]);
  const first = await build(content, 'searched-site', 'cache-5');
  // the index is made with that of the build before; what it no longer needs must be gone
  appendFileSync(join(content, 'handbook/index.md'), '\nThey asked for a zebra.\n');
  const second = await build(content, 'searched-site', 'cache-5');
  expect(second).not.toEqual(first);

  const site = join(work, 'searched-site');
  const plain = join(work, 'plain');
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const address of listPages(site).sort())
    await index?.addHTMLFile({ url: address, content: readFileSync(fileOfPage(site, address), 'utf8') });
  await index?.writeFiles({ outputPath: plain });
  await close();
  expect(fingerprints(join(site, 'pagefind'))).toEqual(fingerprints(plain));
});

test('two builds at the same time are each as if alone', async () => {
  const [few, more] = [write('few', [...generatePlaybook(1)]), write('more', [...generatePlaybook(2, 7)])];
  const together = await Promise.all([build(few, 'few-site', 'cache'), build(more, 'more-site', 'cache')]);
  const alone = [await build(few, 'few-alone', 'cache-3'), await build(more, 'more-alone', 'cache-4')];
  expect(together).toEqual(alone);
});
