/** A build that fails says why, and leaves the last good site exactly as it was. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, smallPlaybook, writePlaybook } from '../fixtures/small-playbook.ts';
import { jornada } from '../support/command.ts';
import { fingerprints } from '../support/folders.ts';

let content: string;
let out: string;
let good: Record<string, string>;
beforeAll(async () => {
  content = writePlaybook();
  out = join(writePlaybook({}, {}), 'site');
  const { code, stderr, stdout } = await build();
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
  good = fingerprints(out);
});
afterAll(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(dirname(out), { recursive: true, force: true });
});

const build = () => jornada(['build', '--content', content, '--out', out]);

/** Writes a file of the records, and as it was afterwards. */
async function withFile(path: string, text: string, use: () => Promise<void>): Promise<void> {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  try {
    await use();
  } finally {
    const before = smallPlaybook[path];
    if (before === undefined) rmSync(file);
    else writeFileSync(file, before);
  }
}

test('a good build says how much it built', async () => {
  expect(Object.keys(good).length).toBeGreaterThan(20);
  expect(good).toHaveProperty('index.html');
  expect(good).toHaveProperty('pagefind/pagefind.js');
});

test('an error in a record ends the build with the words of the check', async () => {
  const path = 'clients/padaria/client.md';
  const broken = change(path, 'owner: ana-prado', 'owner: ana-prato')[path];
  await withFile(path, String(broken), async () => {
    const checked = await jornada(['check', '--content', content]);
    const built = await build();
    expect(checked.code).toBe(1);
    expect(built.code).toBe(1);
    expect(built.stdout).toBe(checked.stdout);
    expect(built.stdout).toContain('clients/padaria/client.md:3:8');
    expect(built.stdout).toContain('ana-prado');
    expect(built.stderr).toMatch(/Nothing was built; the last good site stays as it is\.\n$/);
    expect(fingerprints(out)).toEqual(good);
  });
});

test.each([
  [
    'a page of the handbook that does not compile',
    'handbook/odd.mdx',
    '---\ntitle: Odd\n---\n\n<Note>\n\nnever closed\n',
  ],
  ['a page of the handbook that throws', 'handbook/odd.mdx', '---\ntitle: Odd\n---\n\n{nobody.knows}\n'],
  ['a component that is not there', 'handbook/odd.mdx', '---\ntitle: Odd\n---\n\n<Nothing />\n'],
])('%s ends the build and names the file', async (_, path, text) => {
  await withFile(path, text, async () => {
    const { code, stdout, stderr } = await build();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('odd.mdx');
    expect(fingerprints(out)).toEqual(good);
    // nor is anything left beside it
    expect(readdirSync(dirname(out))).toEqual(['site']);
  });
});

test('the next good build takes its place', async () => {
  const path = 'handbook/welcome.md';
  await withFile(path, '---\ntitle: Welcome back\n---\nWords.\n', async () => {
    expect((await build()).code).toBe(0);
    const now = fingerprints(out);
    expect(now['handbook/welcome/index.html']).not.toBe(good['handbook/welcome/index.html']);
    expect(Object.keys(now).filter((file) => file.endsWith('.html'))).toEqual(
      Object.keys(good).filter((file) => file.endsWith('.html')),
    );
    expect(readdirSync(dirname(out))).toEqual(['site']);
  });
});
