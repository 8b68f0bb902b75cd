import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LoadCache, loadContent } from '../../../src/records/load.ts';
import { withPlaybook } from '../../fixtures/small-playbook.ts';

describe('a second reading with the cache of the first', () => {
  const read = (folder: string, cache: LoadCache) =>
    loadContent(folder, cache).records.map((record) => record.id);

  test('takes over what has not changed and sees what has', () => {
    withPlaybook({}, (folder) => {
      const cache: LoadCache = new Map();
      const before = loadContent(folder, cache);
      writeFileSync(join(folder, 'roles/csm.md'), '---\nname: Manager\n---\n');
      const after = loadContent(folder, cache);
      const pick = (kind: string, { records }: typeof after) =>
        records.find((record) => record.kind === kind);
      expect(pick('role', after)?.data).toEqual(expect.objectContaining({ name: 'Manager' }));
      expect(pick('person', after)).toBe(pick('person', before));
    });
  });

  test('sees a change that leaves the size as it was', () => {
    withPlaybook({}, (folder) => {
      const cache: LoadCache = new Map();
      const file = join(folder, 'roles/csm.md');
      loadContent(folder, cache);
      writeFileSync(file, '---\nname: CMS\n---\n');
      utimesSync(file, new Date(), new Date(Date.now() + 5000));
      expect(loadContent(folder, cache).records.find(({ id }) => id === 'csm')?.data).toMatchObject({
        name: 'CMS',
      });
    });
  });

  test('forgets what was deleted and finds what is new', () => {
    withPlaybook({}, (folder) => {
      const cache: LoadCache = new Map();
      expect(read(folder, cache)).toContain('process');
      rmSync(join(folder, 'maps/process.md'));
      mkdirSync(join(folder, 'roles'), { recursive: true });
      writeFileSync(join(folder, 'roles/designer.md'), '---\nname: Designer\n---\n');
      const ids = read(folder, cache);
      expect(ids).not.toContain('process');
      expect(ids).toContain('designer');
      expect(cache.has('maps/process.md')).toBe(false);
    });
  });
});
