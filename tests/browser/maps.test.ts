/** Mind maps to work with: by mouse, touch and keyboard, said aloud, whole on paper, and with little script. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { renderMindMap } from '../../src/diagrams/map/mind-map.ts';
import { phone, usePage } from '../support/open.ts';
import { fileOfPage, listPages, pagesOfType } from '../support/pages.ts';
import { sampleMap } from '../unit/diagrams/map/sample-maps.ts';

const demo = inject('demo');
const mapPage = '/maps/onboarding/';
const scopePage = pagesOfType('/clients/*/scope', demo.folder).at(-1) ?? '';
/** Letters of two scripts, from two files. */
const russianScope = '/clients/severny-svet/scope/';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const mapScript = /MapScript/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const nodes = (page: Page) => page.locator('.live .mm g[data-n]');
const shown = (page: Page) => page.locator('.live .mm g[data-n]:visible').count();
const said = (page: Page) => page.locator('.live output').textContent();
const act = (page: Page, name: string) => page.locator(`.live [data-do=${name}]`);
const level = (page: Page, value: string) => page.locator(`.live [data-do=level][value="${value}"]`).click();
const width = async (drawing: Locator) => (await drawing.boundingBox())?.width ?? 0;
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('data-text') ?? document.activeElement?.getAttribute('aria-label'),
  );

/** A page with a map that is ready; nothing moves, so that what is measured stands still. */
function useMap(path: string, use: (page: Page) => Promise<void>, options = {}): Promise<void> {
  return usePage(
    browser,
    demo,
    path,
    async ({ page, troubles }) => {
      await page.locator('.live').waitFor({ state: 'attached' });
      await use(page);
      expect(troubles).toEqual([]);
    },
    { reducedMotion: 'reduce', ...options },
  );
}

/** Waits until what is read fits. */
async function eventually<T>(read: () => Promise<T>, fits: (value: T) => boolean): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (fits(await read())) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It stayed ${await read()}.`);
}

/** What axe finds in a part of the page. */
function violationsIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(async (part) => {
    // axe is there because the test has put it there
    const { axe: there } = window as unknown as { axe: { run(part: string): Promise<AxeResults> } };
    const { violations } = await there.run(part);
    return violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ target }) => target).join(' ')}`);
  }, selector);
}

/** Boxes that lie over each other, by their texts. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.live .mm g[data-n]')]
      .map((group) => ({ text: group.textContent, box: group.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.box.left < other.box.right - 1 &&
            other.box.left < one.box.right - 1 &&
            one.box.top < other.box.bottom - 1 &&
            other.box.top < one.box.bottom - 1,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
  });
}

/** Edges that do not end at their node, as the places of the nodes. */
function missedEdges(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() => {
    const map = document.querySelector('.live [role=tree]');
    return [...(map?.querySelectorAll<SVGPathElement>('path.e') ?? [])].flatMap((edge) => {
      const node = map?.querySelector<SVGGElement>(`g[data-n="${edge.dataset.n}"]`);
      if (!node || node.getBoundingClientRect().width === 0) return [];
      const [line, box] = [edge.getBoundingClientRect(), node.getBoundingClientRect()];
      const meets = line.right >= box.left - 2 && line.left <= box.right + 2;
      return meets && line.bottom >= box.top - 2 && line.top <= box.bottom + 9 ? [] : [edge.dataset.n];
    });
  });
}

describe.concurrent('folding', () => {
  test('a click on a branch hides what is below it, says so, and closes the gap', () =>
    useMap(scopePage, async (page) => {
      const all = await shown(page);
      const branch = page.locator('.live [aria-expanded]').first();
      const drawing = page.locator('.live [role=tree]');
      const before = (await branch.boundingBox())?.y;
      const tall = (await drawing.boundingBox())?.height ?? 0;
      const name = await branch.getAttribute('data-text');
      await branch.locator('.knob').click();
      const hidden = all - (await shown(page));
      expect(hidden).toBeGreaterThan(0);
      expect(await branch.getAttribute('aria-expanded')).toBe('false');
      expect(await branch.locator('.knob').textContent()).toBe(`+${hidden}`);
      expect(await said(page)).toBe(`${name}: folded, hides ${hidden}`);
      // what was clicked stays under the pointer
      expect(Math.abs(((await branch.boundingBox())?.y ?? 0) - (before ?? 0))).toBeLessThanOrEqual(1);
      expect(await overlaps(page)).toEqual([]);
      await branch.locator('.knob').click();
      expect(await shown(page)).toBe(all);
      expect((await drawing.boundingBox())?.height).toBeCloseTo(tall, -1);
    }));

  test('all unfolds to what was drawn, level by level without overlaps and with edges that meet their nodes', () =>
    useMap(mapPage, async (page) => {
      const places = () =>
        nodes(page).evaluateAll((all) => {
          const [root] = all;
          const from = root?.getBoundingClientRect().y ?? 0;
          return all.map((group) => Math.round(group.getBoundingClientRect().y - from));
        });
      const scale = async () => (await width(page.locator('.live [role=tree]'))).toFixed(0);
      await level(page, 'Infinity');
      const [whole, drawn] = [await places(), await scale()];
      const counts = [];
      for (const value of ['1', '2', '3', 'Infinity']) {
        await level(page, value);
        counts.push(await shown(page));
        expect(await overlaps(page), value).toEqual([]);
        expect(await missedEdges(page), value).toEqual([]);
      }
      expect(counts).toEqual([...new Set(counts)].sort((one, other) => one - other));
      expect(counts.at(-1)).toBe(await nodes(page).count());
      expect(await scale()).toBe(drawn);
      // the drawing rounds to half pixels
      const apart = (await places()).map((y, index) => Math.abs(y - (whole[index] ?? 0)));
      expect(Math.max(...apart)).toBeLessThanOrEqual(1);
      expect(await said(page)).toBe('Unfold everything');
    }));

  test('a very large map begins with two levels, and all of it is there to unfold', () =>
    useMap(mapPage, async (page) => {
      const size = 320;
      await page.evaluate(
        (svg) => {
          const figure = document.querySelector('.live');
          const view = figure?.querySelector('.map-view');
          const script = document.querySelector<HTMLScriptElement>('script[src*=MapScript]');
          if (!figure || !view || !script) throw new Error('the page has no map');
          view.innerHTML = svg;
          figure.classList.remove('live');
          // nothing of what the script has bound so far is left
          figure.replaceWith(figure.cloneNode(true));
          const again = document.createElement('script');
          again.type = 'module';
          again.src = `${script.src}?again`;
          document.head.append(again);
        },
        renderMindMap(sampleMap(size, 5), { title: 'Large', decorative: true }),
      );
      await page.locator('.live').waitFor();
      const levels = await nodes(page).evaluateAll((all) =>
        all
          .filter((group) => group.getBoundingClientRect().width > 0)
          .map((group) => Number(group.getAttribute('aria-level') ?? group.parentElement?.ariaLevel)),
      );
      expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
      await level(page, 'Infinity');
      expect(await shown(page)).toBe(size);
    }));
});

describe.concurrent('looking', () => {
  test('buttons zoom and fit; a wheel scrolls the page, and zooms with a key held', () =>
    useMap(mapPage, async (page) => {
      const drawing = page.locator('.live [role=tree]');
      const start = await width(drawing);
      await act(page, 'in').click();
      expect(await width(drawing)).toBeCloseTo(start * 1.25, 0);
      expect(await said(page)).toMatch(/^\d+%$/);
      await act(page, 'out').click();
      await act(page, 'out').click();
      expect(await width(drawing)).toBeCloseTo(start * 0.8, 0);
      await act(page, 'fit').click();
      expect(await width(drawing)).toBeCloseTo(start, 0);
      await page.mouse.move(700, 500);
      await page.mouse.wheel(0, 200);
      await page.waitForFunction(() => scrollY > 150);
      expect(await width(drawing)).toBeCloseTo(start, 0);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await eventually(
        () => width(drawing),
        (now) => now > start * 1.5,
      );
    }));

  test('a drag moves the map and opens nothing', () =>
    useMap(mapPage, async (page) => {
      const scrolled = () => page.locator('.live .map-view').evaluate(({ scrollLeft }) => scrollLeft);
      for (let step = 0; step < 4; step++) await act(page, 'in').click();
      const link = page.locator('.live .mm a[data-text="Meeting one: integration"]');
      await link.hover();
      const [before, grip] = [await scrolled(), await link.boundingBox()];
      const [x, y] = [(grip?.x ?? 0) + 30, (grip?.y ?? 0) + 20];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 100, y, { steps: 4 });
      await page.mouse.up();
      expect((await scrolled()) - before).toBeCloseTo(100, -1);
      expect(page.url()).toContain(mapPage);
    }));

  test('search opens what hides a node, marks all it finds and goes through them', () =>
    useMap(mapPage, async (page) => {
      await level(page, '1');
      const field = page.locator('.live input[type=search]');
      await field.fill('MEETING');
      const hits = await page.locator('.live .hit').count();
      expect(hits).toBeGreaterThan(1);
      expect(await said(page)).toMatch(new RegExp(`^1 of ${hits}: .*meeting`, 'i'));
      await field.press('Enter');
      expect(await said(page)).toMatch(new RegExp(`^2 of ${hits}: `));
      await field.press('Shift+Enter');
      await field.press('Shift+Enter');
      expect(await said(page)).toMatch(new RegExp(`^${hits} of ${hits}: `));
      const now = page.locator('.live .now');
      expect(await now.isVisible()).toBe(true);
      await field.fill('no such thing');
      expect(await said(page)).toBe('Nothing found');
      await field.fill('');
      expect(await said(page)).toBe('');
      expect(await page.locator('.live .hit').count()).toBe(0);
    }));

  test('fills the screen, keeps the tab key, and lets go with Escape', () =>
    useMap(scopePage, async (page) => {
      await act(page, 'full').click();
      const figure = page.locator('.map.full');
      const frame = await figure.boundingBox();
      expect([frame?.x, frame?.y, frame?.width]).toEqual([0, 0, 1440]);
      for (let step = 0; step < 15; step++) {
        await page.keyboard.press('Tab');
        const place = await page.evaluate(() => document.activeElement?.closest('.full, body')?.className);
        expect(place === '' || place?.includes('full')).toBe(true);
      }
      await act(page, 'full').click();
      expect(await figure.count()).toBe(0);
      await act(page, 'full').click();
      // what was begun last ends first: the search, then the full screen
      const field = page.locator('.live input[type=search]');
      await field.fill('e');
      expect(await page.locator('.live .hit').count()).toBeGreaterThan(0);
      await field.press('Escape');
      await eventually(
        () => page.locator('.live .hit').count(),
        (count) => count === 0,
      );
      expect(await field.inputValue()).toBe('');
      expect(await figure.count()).toBe(1);
      await page.keyboard.press('Escape');
      await eventually(
        () => figure.count(),
        (count) => count === 0,
      );
      await act(page, 'full').click();
      await page.evaluate(() => document.exitFullscreen());
      await eventually(
        () => figure.count(),
        (count) => count === 0,
      );
    }));
});

test('by keyboard: one stop for the tab key, arrows from node to node, keys that fold, zoom and find', () =>
  useMap(mapPage, async (page) => {
    expect(await page.locator('.live .mm[role=tree] [tabindex="0"]').count()).toBe(1);
    await page.locator('.live .mm [tabindex="0"]').focus();
    expect(await focused(page)).toBe('Onboarding a client');
    await page.keyboard.press('ArrowRight');
    const first = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(first);
    const all = await shown(page);
    await page.keyboard.press('Space');
    expect(await shown(page)).toBeLessThan(all);
    expect(await said(page)).toContain(`${first}: folded`);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe(all);
    expect(await focused(page)).not.toBe(first);
    const outline = await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).toBe('solid');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('Onboarding a client');
    const before = await width(page.locator('.live [role=tree]'));
    await page.keyboard.press('+');
    expect(await width(page.locator('.live [role=tree]'))).toBeGreaterThan(before);
    await page.keyboard.press('0');
    expect(Math.abs((await width(page.locator('.live [role=tree]'))) - before)).toBeLessThan(10);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('Find in this map');
    expect(page.url()).toContain(mapPage);
    await page.locator('.live .mm a[data-text="Meeting one: integration"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('/maps/'));
  }));

test('each node says what it is to a screen reader', () =>
  useMap(scopePage, async (page) => {
    await page.evaluate(axe);
    expect(await violationsIn(page, '.map')).toEqual([]);
    await level(page, '1');
    await act(page, 'full').click();
    expect(await violationsIn(page, '.map')).toEqual([]);
    await act(page, 'full').click();
    await level(page, 'Infinity');
    const items = page.locator('.live [role=treeitem]');
    expect(await items.count()).toBe(await nodes(page).count());
    const levels = await items.evaluateAll((all) =>
      all.map((item) => Number(item.getAttribute('aria-level'))),
    );
    expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
    expect(await page.locator('.live [role=tree]').getAttribute('aria-hidden')).toBeNull();
    expect(await page.locator('.live output').getAttribute('aria-live')).toBe('polite');
    const lists = await page.locator('.live .tree.alt li').count();
    expect(lists).toBe((await nodes(page).count()) - 1);
  }));

describe.concurrent('on a touch screen', () => {
  test('two fingers zoom, one scrolls the page', () =>
    useMap(
      mapPage,
      async (page) => {
        const drawing = page.locator('.live [role=tree]');
        const start = await width(drawing);
        const touch = await page.context().newCDPSession(page);
        const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
          touch.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: points.map(([x, y], id) => ({ x, y, id })),
          });
        await send('touchStart', [500, 400]);
        await send('touchStart', [500, 400], [600, 400]);
        for (const by of [20, 40, 60, 80, 100]) await send('touchMove', [500 - by, 400], [600 + by, 400]);
        await send('touchEnd');
        await eventually(
          () => width(drawing),
          (now) => now > start * 2.5,
        );
        await send('touchStart', [500, 600]);
        for (const by of [50, 100, 150, 200, 250]) await send('touchMove', [500, 600 - by]);
        await send('touchEnd');
        await page.waitForFunction(() => scrollY > 100);
      },
      { viewport: { width: 1024, height: 768 }, hasTouch: true },
    ));

  test('on a phone the list is read first, and the map opens over the screen with its branches', () =>
    useMap(
      mapPage,
      async (page) => {
        expect(await page.locator('.live .map-view').isVisible()).toBe(false);
        await page.getByRole('button', { name: 'Open the map' }).tap();
        expect(await shown(page)).toBe(5);
        await page.locator('.live .mm .knob').last().tap();
        expect(await shown(page)).toBeGreaterThan(5);
        for (const control of await page.locator('.full .map-tools :is(.btn, input):visible').all())
          expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await page.getByRole('button', { name: 'Close' }).tap();
        expect(await page.locator('.map.full').count()).toBe(0);
      },
      { viewport: phone, hasTouch: true, isMobile: true },
    ));
});

/** The share of dark dots in a part of a picture: x, y, width and height. */
async function inkIn({ address, place }: { address: string; place: number[] }): Promise<number> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const [x = 0, y = 0, width = 1, height = 1] = place;
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const dots = [...(context?.getImageData(x, y, width, height).data ?? [])];
  const dark = dots.filter((value, index) => index % 4 === 0 && value < 128);
  return dark.length / (dots.length / 4);
}

describe.concurrent('taking it along', () => {
  const saved = async (page: Page, kind: string) => {
    await page.locator('.live summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), act(page, kind).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  test('as text with tabs and as Mermaid, whole whatever is folded', () =>
    useMap(
      mapPage,
      async (page) => {
        await level(page, '1');
        const copied = async (kind: string) => {
          await page.locator('.live summary').click();
          await act(page, kind).click();
          await eventually(
            () => said(page),
            (text) => text === 'Copied',
          );
          return page.evaluate(() => navigator.clipboard.readText());
        };
        const text = (await copied('text')).trimEnd().split('\n');
        expect(text).toHaveLength(await nodes(page).count());
        expect(text.slice(0, 4)).toEqual([
          'Onboarding a client',
          '\tMeeting one: integration',
          '\t\tBriefing, 32 questions',
          '\t\t\tClient, 7',
        ]);
        const mermaid = (await copied('mermaid')).split('\n');
        expect(mermaid.slice(0, 3)).toEqual([
          'mindmap',
          '  ["Onboarding a client"]',
          '    ["Meeting one: integration"]',
        ]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('as a drawing that stands alone in the light theme, and as a picture of twice its size', () =>
    useMap(
      russianScope,
      async (page) => {
        await page.locator('.live .knob').first().click();
        const count = await shown(page);
        const { name, bytes } = await saved(page, 'svg');
        expect(name).toMatch(/^[a-z0-9-]+-scope\.svg$/);
        const source = bytes.toString();
        const file = new DOMParser({
          onError: (_, message) => {
            throw new Error(message);
          },
        }).parseFromString(source, 'image/svg+xml');
        const texts = [...file.getElementsByTagName('text')];
        const label = texts.find((text) => text.textContent === 'Реклама');
        const size = ['width', 'height'].map((name) => Number(file.documentElement?.getAttribute(name)));
        expect(source.match(/<g [^>]*data-n=/g)).toHaveLength(count);
        expect(texts.every((text) => text.hasAttribute('fill'))).toBe(true);
        expect(source).toContain('fill="#fff"');
        // the ink of the light theme, though the page is dark
        expect(source).toContain('fill="rgb(21, 24, 28)"');
        expect(source).not.toMatch(/var\(|light-dark|url\((?!data:)|href="(?!https?:)/);
        const picture = await saved(page, 'png');
        expect(picture.name).toMatch(/\.png$/);
        expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual(
          size.map((length) => Math.floor(length * 2)),
        );
        const [x, y, length] = ['x', 'y', 'textLength'].map((name) => Number(label?.getAttribute(name)));
        const [left, top] = (file.documentElement?.getAttribute('viewBox') ?? '').split(' ').map(Number);
        const ink = await page.evaluate(inkIn, {
          address: `data:image/png;base64,${picture.bytes.toString('base64')}`,
          place: [(x ?? 0) - (left ?? 0), (y ?? 0) - 10 - (top ?? 0), length ?? 0, 10].map(
            (side) => side * 2,
          ),
        });
        expect(ink).toBeGreaterThan(0.1);
        expect(await said(page)).toBe('Saved');
        expect(await page.evaluate(() => document.documentElement.dataset.theme ?? '')).toBe('');
      },
      { colorScheme: 'dark', acceptDownloads: true },
    ));

  test('on paper it is whole, whatever is folded and zoomed', () =>
    useMap(scopePage, async (page) => {
      const all = await shown(page);
      await level(page, '1');
      await act(page, 'in').click();
      await act(page, 'in').click();
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await shown(page)).toBe(all);
      expect(await page.locator('.live .knob:visible').count()).toBe(0);
      const [sheet, drawing] = await page
        .locator('.live .map-view, .live .map-view > svg')
        .evaluateAll((both) => both.map((each) => each.getBoundingClientRect().width));
      expect(drawing).toBeLessThanOrEqual((sheet ?? 0) + 1);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await shown(page)).toBeLessThan(all);
    }));
});

describe.concurrent('the script', () => {
  test('of everything that maps can do weighs less than 5 KB', () => {
    const folder = join(demo.folder, '_astro');
    const files = readdirSync(folder).filter((file) => /^Map(Script|Tools).*\.js$/.test(file));
    expect(files).toHaveLength(2);
    const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5 * 1024);
  });

  test('is fetched by the pages that have a map to work with, and by no other', () => {
    const pages = listPages(demo.folder).map((page) => ({
      page,
      html: readFileSync(fileOfPage(demo.folder, page), 'utf8'),
    }));
    const withTools = pages.filter(({ html }) => html.includes('class="map-tools')).map(({ page }) => page);
    const fetching = pages.filter(({ html }) => /\/Map\w+\.[^"]*\.js"/.test(html)).map(({ page }) => page);
    expect(fetching).toEqual(withTools);
    expect(withTools).toContain(mapPage);
    for (const page of ['/', '/clients/', '/maps/', '/sops/', '/search/'])
      expect(withTools).not.toContain(page);
  });

  test('is fetched once a map is on the screen, and not before', async () => {
    const [client = ''] = pagesOfType('/clients/*', demo.folder).slice(-1);
    await usePage(browser, demo, client, async ({ page }) => {
      const fetched = () =>
        page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      await page.waitForLoadState('networkidle');
      expect((await fetched()).filter((name) => mapScript.test(name))).toEqual([]);
      await page.locator('.map').scrollIntoViewIfNeeded();
      await page.locator('.map.live').waitFor({ state: 'attached' });
      expect((await fetched()).filter((name) => mapScript.test(name))).toHaveLength(1);
    });
  });

  test('is not missed: without it no tool stands there, and the list does', () =>
    usePage(
      browser,
      demo,
      mapPage,
      async ({ page }) => {
        expect(await page.locator('.map-tools').isVisible()).toBe(false);
        expect(await page.locator('.map.screen .mm').isVisible()).toBe(true);
        expect(await page.locator('.outline li').count()).toBeGreaterThan(70);
      },
      { javaScriptEnabled: false },
    ));
});
