import { expect, test } from 'vitest';
import { renderGantt } from '../../../../src/diagrams/gantt/gantt.ts';
import { ganttKeyMark, hatchPath } from '../../../../src/diagrams/gantt/marks.ts';
import { parseXml, type XmlElement } from '../parse-xml.ts';

const hostile = '<script>alert("1")</script> & Вёрстка\u202e';
const drawn = () =>
  renderGantt({
    groups: [
      {
        name: hostile,
        empty: '',
        parts: [
          {
            name: hostile,
            empty: '',
            rows: [
              {
                name: hostile,
                owner: hostile,
                words: [hostile],
                standing: 'late',
                start: '2026-06-01',
                due: '2026-06-19',
                done: undefined,
                activates: '2026-06-22',
              },
            ],
          },
        ],
      },
    ],
    day: '2026-06-25',
    dayLabel: hostile,
    writeMonth: (day) => day,
    writeDay: (day) => day,
  });

const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
];

test('a drawing is well-formed, hidden from screen readers, and without ids or what could run', () => {
  const sheets = drawn();
  expect(sheets).toHaveLength(1);
  const root = parseXml(sheets[0] ?? '');
  expect(root.attributes['aria-hidden']).toBe('true');
  const elements = elementsOf(root);
  expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(['svg', 'g', 'path', 'rect', 'text']));
  const attributes = new Set(elements.flatMap((each) => Object.keys(each.attributes)));
  for (const name of ['id', 'style', 'href', 'onload', 'fill']) expect(attributes).not.toContain(name);
  expect(sheets.join()).not.toMatch(/NaN|undefined/);
});

test('its texts are those that were given', () => {
  const texts = elementsOf(parseXml(drawn()[0] ?? '')).filter(({ name }) => name === 'text');
  expect(texts.map(({ children }) => children.join('')).join(' ')).toContain('<script>alert("1")</script> &');
});

test('the strokes of a hatching stay within its bar', () => {
  const path = hatchPath({ from: 10, to: 23 }, 20, 7);
  const numbers = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(numbers.length).toBeGreaterThan(3);
  for (const [x = 0, y = 0] of numbers) {
    expect(x >= 10 && x <= 23 && y >= 13 && y <= 27).toBe(true);
  }
});

test('each part of the key has a picture of its own', () => {
  const parts = ['plan', 'work', 'over', 'due', 'live'] as const;
  expect(new Set(parts.map(ganttKeyMark)).size).toBe(parts.length);
});
