import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn } from '../../../src/cli/build-lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jornada-lock-'));
  lock = join(folder, 'workshop/lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('those who come at the same time work one after the other', async () => {
  const seen: string[] = [];
  const work = (name: string) =>
    inTurn(lock, async () => {
      seen.push(`${name} begins`);
      await new Promise((next) => setTimeout(next, 30));
      seen.push(`${name} ends`);
    });
  await Promise.all([work('one'), work('two'), work('three')]);
  expect(seen).toHaveLength(6);
  for (let index = 0; index < 6; index += 2)
    expect(seen[index + 1]).toBe(seen[index]?.replace('begins', 'ends'));
  expect(existsSync(lock)).toBe(false);
});

test('the lock names its holder and goes when the work fails', async () => {
  const failing = inTurn(lock, async () => {
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('nobody waits for a process that is no more', async () => {
  await inTurn(lock, async () => {});
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  await expect(inTurn(lock, async () => 'done')).resolves.toBe('done');
});
