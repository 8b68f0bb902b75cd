import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../../src/site/messages/en.ts';

it('every text of the interface is used by some page', () => {
  const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.includes('/messages/'));
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const unused = Object.entries(en).flatMap(([group, texts]) =>
    typeof texts === 'object' && !Array.isArray(texts) && code.includes(`.${group}[`)
      ? []
      : Object.keys(texts).filter((key) => !new RegExp(`[.{,\\s]${key}\\b`).test(code)),
  );
  expect(unused).toEqual([]);
});
