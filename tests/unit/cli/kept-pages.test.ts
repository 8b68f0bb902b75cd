import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPage, openKeptPages } from '../../../src/cli/kept-pages.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

let work: string;
let store: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'jornada-kept-'));
  store = join(work, 'store');
  const first = openKeptPages(store);
  for (const page of ['a', 'b'])
    first.added(page, keepPage(first.path(page), join(work, 'first', page), bytes(`page ${page}`)));
  first.close();
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

test('a page is written, and there for the next build', () => {
  expect(readFileSync(join(work, 'first/a'), 'utf8')).toBe('page a');
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
  stopped.added('c', keepPage(stopped.path('c'), join(work, 'stopped/index.html'), bytes('page c')));
  const next = openKeptPages(store);
  expect([next.has('a'), next.has('b'), next.has('c')]).toEqual([true, true, false]);
});
