import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeptPages } from '../../../src/cli/kept-pages.ts';

let work: string;
let store: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'jornada-kept-'));
  store = join(work, 'store');
  const first = openKeptPages(store);
  for (const page of ['a', 'b']) {
    writeFileSync(join(work, page), `page ${page}`);
    first.keep(page, join(work, page));
  }
  first.close();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

test('a page is there for the next build', () => {
  const next = openKeptPages(store);
  expect([next.has('a'), next.has('b'), next.has('c')]).toEqual([true, true, false]);
  next.takeOver('a', join(work, 'site/deep/index.html'));
  expect(readFileSync(join(work, 'site/deep/index.html'), 'utf8')).toBe('page a');
});

test('a page that a build does not use is forgotten', () => {
  const next = openKeptPages(store);
  next.takeOver('a', join(work, 'site/index.html'));
  next.close();
  expect(openKeptPages(store).has('a')).toBe(true);
  expect(openKeptPages(store).has('b')).toBe(false);
  expect(existsSync(join(store, 'b'))).toBe(false);
});

test('a page that was changed since is not taken over', () => {
  appendFileSync(join(store, 'a'), ' and more');
  utimesSync(join(store, 'a'), new Date(), new Date(Date.now() + 5000));
  expect(openKeptPages(store).has('a')).toBe(false);
  expect(openKeptPages(store).has('b')).toBe(true);
});

test('what a stopped build has kept counts for nothing', () => {
  const stopped = openKeptPages(store);
  writeFileSync(join(work, 'c'), 'page c');
  stopped.keep('c', join(work, 'c'));
  const next = openKeptPages(store);
  expect([next.has('a'), next.has('b'), next.has('c')]).toEqual([true, true, false]);
});
