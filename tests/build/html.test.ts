/** The files of the built demo playbook: valid HTML, no dead link, nothing inline, nothing from another host. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { type HtmlPage, readHtml } from '../support/html-page.ts';
import { fileOfPage, listPages } from '../support/pages.ts';

const demo = inject('demo');
const demoUnderPath = inject('demoUnderPath');

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // a heading of the handbook that begins with a number gives an id that does; HTML allows it, and so do browsers
    'valid-id': ['error', { relaxed: true }],
    // filters apply while one chooses, and without script they are not shown: there is nothing to submit
    'wcag/h32': 'off',
    // a list of totals has a name, which assistive technology reads; axe judges the others in a browser
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

test.each(listPages(demo.folder))('%s is valid HTML', async (path) => {
  const report = await validator.validateFile(fileOfPage(demo.folder, path));
  const problems = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});

describe.each([
  { name: 'at the root of a host', site: demo },
  { name: 'under a path', site: demoUnderPath },
])('served $name', ({ site }) => {
  const pages = new Map<string, Promise<HtmlPage>>(
    listPages(site.folder).map((path) => [path, readHtml(fileOfPage(site.folder, path))]),
  );

  test('every link leads to a page or a file, and every fragment to a place on it', async () => {
    const dead: string[] = [];
    for (const [path, reading] of pages) {
      for (const link of (await reading).links) {
        const problem = await problemOf(link, path);
        if (problem) dead.push(`${path}: ${link} ${problem}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('every script, style and font is a file of the site', async () => {
    const missing: string[] = [];
    for (const [path, reading] of pages) {
      for (const address of (await reading).resources) {
        const inside = address.startsWith(`${site.base}/`) && !address.startsWith('//');
        const there = inside && existsSync(join(site.folder, pathWithin(address)));
        if (!there && address !== 'data:,') missing.push(`${path}: ${address}`);
      }
    }
    expect(missing).toEqual([]);
  });

  /** Why a link leads nowhere, or nothing if it leads somewhere. */
  async function problemOf(link: string, from: string): Promise<string | undefined> {
    if (/^(?:https:|mailto:|tel:)/.test(link)) return undefined;
    const url = new URL(link, `http://site${site.base}${from}`);
    if (url.host !== 'site' || url.protocol !== 'http:') return 'is not a web address that we would link to';
    if (!url.pathname.startsWith(`${site.base}/`)) return 'leads out of the site';
    const path = decodeURI(pathWithin(url.pathname));
    const page = pages.get(path);
    if (!page) return existsSync(join(site.folder, path)) && !path.endsWith('/') ? undefined : 'is not there';
    const place = decodeURIComponent(url.hash.slice(1));
    return place === '' || (await page).ids.includes(place) ? undefined : 'has no such place';
  }

  function pathWithin(address: string): string {
    return address.slice(site.base.length);
  }
});

describe('every page', () => {
  const pages = listPages(demo.folder);

  test.each(pages)('%s', async (path) => {
    const page = await readHtml(fileOfPage(demo.folder, path));
    const source = readFileSync(fileOfPage(demo.folder, path), 'utf8');
    expect(page.inline).toEqual([]);
    expect(page.ids.filter((id, index) => page.ids.indexOf(id) !== index)).toEqual([]);
    expect(page.title).toMatch(/\S/);
    expect(page.text.replace(/\s+/g, ' ').length).toBeGreaterThan(20);
    expect(source).toMatch(/^<!DOCTYPE html>/i);
    // the foot of a printed sheet: what it is, and which page of how many
    expect(source).toMatch(/@bottom-left\{content:"[^"]+"/);
    expect(source).toMatch(
      /@bottom-right\{content:"(?:Page|Página|Стр\.|Страница) " counter\(page\) " (?:of|de|из) " counter\(pages\)/,
    );
    expect(source).toContain("default-src 'none'");
    expect(source).not.toMatch(/\b(?:undefined|NaN|\[object Object\])\b/);
  });

  test('no two pages have one title', async () => {
    const titles = await Promise.all(
      pages.map(async (path) => ({ path, title: (await readHtml(fileOfPage(demo.folder, path))).title })),
    );
    const twice = titles.filter(({ title }) => titles.filter((other) => other.title === title).length > 1);
    expect(twice).toEqual([]);
  });
});
