/** Mind maps as a browser draws them: real glyphs stay in the boxes that were measured for them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../../src/cli/pdf/browser.ts';
import { type MapNode, renderMindMap } from '../../src/diagrams/map/mind-map.ts';
import { usePage } from '../support/open.ts';
import { sampleMap } from '../unit/diagrams/map/sample-maps.ts';

const demo = inject('demo');

const node = (text: string, ...children: MapNode[]): MapNode => ({ text, children });
const chain = (depth: number): MapNode =>
  depth === 0 ? node('The end') : node(`Level ${depth} of a deep map`, chain(depth - 1), node('Beside it'));

/** How far a line may be stretched to its measured length: little in the letters of the site's font. */
const maps: Record<string, { root: MapNode; stretch: number }> = {
  wide: { root: sampleMap(140, 5), stretch: 0.03 },
  deep: { root: node('Twelve levels', chain(11)), stretch: 0.03 },
  cyrillic: {
    stretch: 0.03,
    root: node(
      'Подключение клиента',
      node('Контекстная реклама и таргетированная реклама в социальных сетях', node('Ёмкость, щётка, объём')),
      { text: 'Доступы', badges: ['2 дня', 'срочно'], note: 'Заметка', href: '/team/', done: true },
    ),
  },
  rightToLeft: {
    stretch: 0.5,
    root: node(
      'תהליך קליטת לקוח',
      { text: 'פגישה ראשונה: היכרות (32 שאלות)', badges: ['2 ימים'], note: 'x', href: 'https://a.example/' },
      node('ניסיון עם Google Ads, 2025!', node('هذا نص طويل جدا يحتاج إلى أن ينقسم إلى سطرين أو ثلاثة')),
      node('English', { text: 'מכירות', done: false }),
    ),
  },
  ideographs: {
    stretch: 0.5,
    root: node(
      '客户成功流程',
      node('客户的故事，他们在寻找什么，以及对付费流量和数字营销的经验（三十二个问题）'),
      node('日本語の報告書を毎週送ること。', node('고객 성공 프로세스 개요')),
    ),
  },
  emoji: {
    stretch: 3,
    root: node(
      '🙂 Emoji',
      node('👩‍👩‍👧‍👦 family of four', { text: '🇧🇷🇵🇹', badges: ['⭐', '🚩'] }),
      node('👍🏽 '.repeat(30)),
    ),
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('no text leaves its box, no box meets another, no letter is squeezed', () =>
  usePage(browser, demo, '/maps/onboarding/', async ({ page }) => {
    for (const [name, { root, stretch }] of Object.entries(maps)) {
      const found = await lookAt(page, renderMindMap(root, { title: name }), stretch);
      expect(found.nodes, name).toBeGreaterThan(3);
      expect(found.outside, `${name}: outside its box`).toEqual([]);
      expect(found.meeting, `${name}: boxes that meet`).toEqual([]);
      expect(found.stretched, `${name}: stretched`).toEqual([]);
    }
  }));

/** Draws a map in place of the page's and compares what the browser measures. */
function lookAt(page: Page, svg: string, stretch: number) {
  return page.evaluate(
    async ({ svg, stretch }) => {
      const figure = document.querySelector('figure.map');
      if (!figure) throw new Error('the page has no map');
      figure.innerHTML = svg;
      await document.fonts.ready;
      await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
      const drawn = figure.querySelector('svg');
      const groups = [...figure.querySelectorAll<SVGGElement>('g:has(> text.nm)')];
      const [width, height] = [Number(drawn?.getAttribute('width')), Number(drawn?.getAttribute('height'))];
      const isInside = (a: DOMRect, x: number, y: number, right: number, bottom: number) =>
        a.x >= x - 0.5 && a.x + a.width <= right + 0.5 && a.y >= y - 2 && a.y + a.height <= bottom + 2;
      const boxes = groups.map((group) => group.getBBox());
      const outside = groups.flatMap((group, index) => {
        const box = group.querySelector<SVGGraphicsElement>('.bx')?.getBBox();
        const all = boxes[index];
        const texts = [...group.querySelectorAll('text')].filter((text) => {
          const a = text.getBBox();
          return box && !isInside(a, box.x, box.y, box.x + box.width, box.y + box.height);
        });
        const isOnMap = all && isInside(all, 0, 0, width, height);
        return [...texts.map((text) => text.textContent), ...(isOnMap ? [] : [group.textContent])];
      });
      const meeting = boxes.flatMap((a, index) =>
        boxes.slice(index + 1).flatMap((b, after) => {
          const meets =
            a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
          return meets ? [[groups[index]?.textContent, groups[index + 1 + after]?.textContent]] : [];
        }),
      );
      const stretched = [...figure.querySelectorAll<SVGTextElement>('text[textLength]')].flatMap((text) => {
        const wanted = Number(text.getAttribute('textLength'));
        text.removeAttribute('textLength');
        const natural = text.getComputedTextLength();
        return Math.abs(wanted - natural) > 1 + stretch * natural
          ? [[text.textContent, wanted, natural]]
          : [];
      });
      return { nodes: groups.length, outside, meeting, stretched };
    },
    { svg, stretch },
  );
}
