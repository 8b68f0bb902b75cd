import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlaybook } from '../../../src/open-playbook.ts';
import { generatePlaybook, writeGenerated } from '../../bench/playbook/generate-playbook.ts';

const CLIENTS = 25;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jornada-generated-'));
  writeGenerated(folder, CLIENTS);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('is a playbook with nothing wrong with it', () => {
  const { playbook, diagnostics } = openPlaybook({ content: folder, today: undefined }, new Date(0));
  expect(diagnostics).toEqual([]);
  expect(playbook?.clients.size).toBe(CLIENTS);
});

test('has seven texts a client, about 2.5 KB each, and 96 figures', () => {
  const all = [...generatePlaybook(CLIENTS)].filter(([path]) => path.startsWith('clients/'));
  const files = all.filter(([path]) => path.endsWith('.md'));
  expect(files).toHaveLength(CLIENTS * 7);
  const tables = all.filter(([path]) => path.endsWith('/metrics.csv'));
  expect(tables.map(([, text]) => text.trim().split('\n').length)).toEqual(Array(CLIENTS).fill(97));
  const bytes = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) / files.length;
  expect(bytes).toBeGreaterThan(2300);
  expect(bytes).toBeLessThan(2800);
});

test('has clients in three languages and in every phase', () => {
  const texts = [...generatePlaybook(200)].flatMap(([path, text]) =>
    path.endsWith('/client.md') ? [text] : [],
  );
  const found = (pattern: RegExp) => new Set(texts.flatMap((text) => pattern.exec(text)?.[1] ?? []));
  expect([...found(/^lang: (.*)/m)].sort()).toEqual(['en', 'pt-BR', 'ru']);
  const current = new Set(
    texts.flatMap((text) => [...(/^ {2}([a-z]+).*\{ entered: [\d-]+ \}/m.exec(text)?.slice(1) ?? [])]),
  );
  expect([...current].sort()).toEqual(['adoption', 'handoff', 'qbr', 'welcome']);
});

test('is the same each time, and another with another seed', () => {
  const one = JSON.stringify([...generatePlaybook(5)]);
  expect(JSON.stringify([...generatePlaybook(5)])).toBe(one);
  expect(JSON.stringify([...generatePlaybook(5, 1)])).not.toBe(one);
});
