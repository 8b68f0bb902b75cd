/** A build after an edit shows what a build from nothing shows, though it draws little of it again. */
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGenerated } from '../bench/playbook/generate-playbook.ts';
import { jornada } from '../support/command.ts';
import { fingerprints } from '../support/folders.ts';

const CLIENTS = 4;

let work: string;
let content: string;
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'jornada-incremental-'));
  content = join(work, 'content');
  writeGenerated(content, CLIENTS);
  await build({ cache: 'warm' });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Options {
  cache: string;
  args?: string[];
}

/** Builds with one of the caches; answers the fingerprints of all files. */
async function build({ cache, args = [] }: Options): Promise<Record<string, string>> {
  const out = join(work, 'site');
  const { code, stdout, stderr } = await jornada(['build', '--content', content, '--out', out, ...args], {
    env: { JORNADA_CACHE: join(work, cache) },
  });
  expect(code, stdout + stderr).toBe(0);
  return fingerprints(out);
}

/** The fingerprints of the pages that the warm cache has, each with the time at which it was drawn. */
function kept(): string[] {
  const [store = ''] = readdirSync(join(work, 'warm'));
  const times: Record<string, number> = JSON.parse(
    readFileSync(join(work, 'warm', store, 'pages/times.json'), 'utf8'),
  );
  return Object.entries(times).map(([page, time]) => `${page} ${time}`);
}

/** A file of the first client. */
function file(pattern: RegExp, client = 0): string {
  const [folder = ''] = readdirSync(join(content, 'clients')).slice(client);
  const paths = readdirSync(join(content, 'clients', folder), { recursive: true, encoding: 'utf8' });
  return join(content, 'clients', folder, paths.sort().find((path) => pattern.test(path)) ?? '');
}

function replace(path: string, from: RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

describe.each<{ edit: string; make: () => void; args?: string[]; fewNew?: boolean }>([
  { edit: 'nothing', make: () => {}, fewNew: true },
  {
    edit: 'a sentence of a touchpoint',
    make: () => appendFileSync(file(/touchpoints.\d/), '\nThey asked for a picture of a zebra.\n'),
    fewNew: true,
  },
  {
    edit: 'the name of a client',
    make: () => replace(file(/client\.md/), /^name: .*/m, 'name: Zebra House'),
  },
  {
    edit: 'the name of a manager',
    make: () => replace(join(content, 'people/ana-prado.md'), /^name: .*/m, 'name: Ana Zebra'),
  },
  {
    edit: 'the version of a procedure',
    make: () => replace(join(content, 'sops/adoption.md'), /^version: 3/m, 'version: 4'),
  },
  {
    edit: 'the address and the language of the site',
    make: () => {
      replace(join(content, 'site.md'), /^address: .*/m, 'address: https://zebra.example');
      replace(join(content, 'site.md'), /^locale: en/m, 'locale: ru');
    },
  },
  { edit: 'the day', make: () => {}, args: ['--today', '2026-12-15'] },
  { edit: 'a page less', make: () => rmSync(file(/checklists.\w/, 1)) },
  {
    edit: 'a client more',
    make: () => renameSync(join(file(/client\.md/, 2), '..'), join(content, 'clients/a-zebra')),
  },
])('after an edit: $edit', ({ make, args, fewNew }) => {
  test('the site is that of a build from nothing', async () => {
    const before = new Set(kept());
    make();
    const warm = await build({ cache: 'warm', ...(args && { args }) });
    if (fewNew) {
      const drawn = kept().filter((page) => !before.has(page));
      expect(before.size).toBeGreaterThan(CLIENTS * 4);
      expect(drawn.length).toBeLessThan(5);
    }
    rmSync(join(work, 'cold'), { recursive: true, force: true });
    const cold = await build({ cache: 'cold', ...(args && { args }) });
    expect(Object.keys(cold).filter((path) => cold[path] !== warm[path])).toEqual([]);
    expect(Object.keys(warm)).toEqual(Object.keys(cold));
  });
});

test('what is in a cached page of somebody else’s making is drawn again', async () => {
  const good = await build({ cache: 'warm' });
  const [store = ''] = readdirSync(join(work, 'warm'));
  const pages = join(work, 'warm', store, 'pages');
  for (const page of readdirSync(pages))
    if (page !== 'times.json') appendFileSync(join(pages, page), 'zebra');
  expect(await build({ cache: 'warm' })).toEqual(good);
});
