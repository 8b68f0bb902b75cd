/** Playbooks with little or nothing in them: the first day of a team. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallPlaybook, writePlaybook } from '../fixtures/small-playbook.ts';
import { readHtml } from '../support/html-page.ts';
import { fileOfPage, listPages } from '../support/pages.ts';
import { type RunningSite, runSite } from '../support/site.ts';

const { 'site.md': siteAlone } = smallPlaybook;
const overviews = [
  '/',
  '/alerts/',
  '/calendar/',
  '/capacity/',
  '/clients/',
  '/handbook/',
  '/journeys/',
  '/maps/',
  '/plays/',
  '/questionnaires/',
  '/research/',
  '/rules/',
  '/search/',
  '/segments/',
  '/sops/',
  '/team/',
];

describe.each([
  { name: 'nothing but site.md', files: { 'site.md': siteAlone ?? '' } },
  {
    name: 'an organisation without clients',
    files: Object.fromEntries(Object.entries(smallPlaybook).filter(([path]) => !path.startsWith('clients/'))),
  },
])('$name', ({ files }) => {
  let content: string;
  let site: RunningSite;
  beforeAll(async () => {
    content = writePlaybook(files, {});
    site = await runSite({ content });
  });
  afterAll(async () => {
    await site?.close();
    rmSync(content, { recursive: true, force: true });
  });

  test('has all overviews', () => {
    const pages = listPages(site.folder);
    expect(overviews.filter((page) => !pages.includes(page))).toEqual([]);
    expect(pages.filter((page) => page.startsWith('/clients/'))).toEqual(['/clients/']);
  });

  test('every overview has a heading and says what to do where there is nothing', async () => {
    for (const page of overviews) {
      const { text } = await readHtml(fileOfPage(site.folder, page));
      expect(text.replace(/\s+/g, ' ').trim().length, page).toBeGreaterThan(30);
      expect(text, page).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
    }
  });

  test('no link leads nowhere', async () => {
    const pages = listPages(site.folder);
    for (const page of pages) {
      const { links } = await readHtml(fileOfPage(site.folder, page));
      const dead = links.filter(
        (link) => link.startsWith('/') && !existsSync(fileOfPage(site.folder, link.replace(/#.*/, ''))),
      );
      expect(dead, page).toEqual([]);
    }
  });

  test('is exported with empty lists', () => {
    const { clients } = JSON.parse(readFileSync(join(site.folder, 'playbook.json'), 'utf8'));
    expect(clients).toEqual([]);
  });
});
