import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GanttInput, GanttRow, GanttStanding } from '../../../../src/diagrams/gantt/input.ts';
import {
  type GanttSheet,
  layoutGantt,
  type PlacedText,
  WIDTH,
} from '../../../../src/diagrams/gantt/layout.ts';
import { addDays } from '../../../../src/playbook/calendar.ts';

const row = (fields: Partial<GanttRow> = {}): GanttRow => ({
  name: 'Landing page',
  owner: 'Rui Nunes',
  words: ['In work, due 19 Jun'],
  standing: 'running',
  start: '2026-06-01',
  due: '2026-06-19',
  done: undefined,
  activates: undefined,
  ...fields,
});
const input = (rows: readonly GanttRow[], day = '2026-06-10'): GanttInput => ({
  groups: [
    {
      name: 'More orders',
      empty: 'No actions.',
      parts: [{ name: 'Rebuild', rows, empty: 'No deliverables.' }],
    },
  ],
  day,
  dayLabel: `Today, ${day}`,
  writeMonth: (each) => each.slice(0, 7),
  writeDay: (each) => each,
});

/** Above the base line letters with accents reach nine tenths of their size, below it a quarter. */
const boxOf = ({ x, y, width, style }: PlacedText) => ({
  left: x,
  right: x + width,
  top: y - style.size * 0.9,
  bottom: y + style.size * 0.28,
});

function overlapping(texts: readonly PlacedText[]): string[] {
  const boxes = texts.map((text) => ({ ...boxOf(text), text: text.text }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

const outside = ({ texts, width, height }: GanttSheet) =>
  texts.filter((text) => {
    const { left, right, top, bottom } = boxOf(text);
    return left < 0 || right > width + 0.01 || top < 0 || bottom > height;
  });

/** Every x of the bars of a sheet. */
const edgesOf = ({ rows }: GanttSheet) =>
  rows.flatMap(({ bars: { planned, worked, over, due, delivered, live } }) => [
    ...[planned, worked, over].flatMap((span) => (span ? [span.from, span.to] : [])),
    ...[due, delivered, live?.x].filter((x) => x !== undefined),
  ]);

describe('whatever the plan', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.stringMatching(/^[а-яё ]{0,200}$/),
    fc.stringMatching(/^[A-Za-zãçéõ ]{0,400}$/),
    fc.constantFrom('Достопримечательность'.repeat(12), 'W'.repeat(300), '字'.repeat(80), ''),
  );
  const day = fc.integer({ min: 0, max: 1100 }).map((days) => addDays('2025-01-01', days));
  const standing = fc.constantFrom<GanttStanding>('done', 'done-late', 'late', 'running', 'planned');
  const rowOf = fc.record({
    name: text,
    owner: text,
    words: fc.array(text, { maxLength: 2 }),
    standing,
    start: fc.option(day, { nil: undefined }),
    due: day,
    done: fc.option(day, { nil: undefined }),
    activates: fc.option(day, { nil: undefined }),
  });
  const parts = fc.array(fc.record({ name: text, rows: fc.array(rowOf, { maxLength: 12 }), empty: text }), {
    maxLength: 3,
  });
  const plan = fc.record({
    groups: fc.array(fc.record({ name: text, parts, empty: text }), { minLength: 1, maxLength: 4 }),
    day,
    dayLabel: text,
    writeMonth: fc.constant((each: string) => each.slice(0, 7)),
    writeDay: fc.constantFrom(
      (each: string) => each,
      (each: string) => `${each} понедельник`,
    ),
  });

  test('no text meets another, and everything lies in its sheet', () => {
    fc.assert(
      fc.property(plan, (given) => {
        for (const sheet of layoutGantt(given)) {
          expect(sheet.width).toBe(WIDTH);
          expect(overlapping(sheet.texts)).toEqual([]);
          expect(outside(sheet)).toEqual([]);
          for (const x of edgesOf(sheet)) {
            expect(x).toBeGreaterThanOrEqual(380);
            expect(x).toBeLessThanOrEqual(800);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every row is drawn once, and the same plan gives the same drawing', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const sheets = layoutGantt(given);
        const rows = given.groups.flatMap((group) => group.parts.flatMap((part) => part.rows));
        expect(sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)).toBe(rows.length);
        expect(layoutGantt(given)).toEqual(sheets);
      }),
      { numRuns: 60 },
    );
  });
});

describe('bars', () => {
  const barsOf = (fields: Partial<GanttRow>, day?: string) =>
    layoutGantt(input([row({ start: '2026-01-01', due: '2026-12-31' }), row(fields)], day))[0]?.rows[1]?.bars;

  test('what is in work is worked up to today', () => {
    const bars = barsOf({});
    expect(bars?.worked?.from).toBe(bars?.planned?.from);
    expect(bars?.worked?.to).toBeLessThan(bars?.planned?.to ?? 0);
    expect(bars?.over).toBeUndefined();
  });

  test('what is late goes on behind its day, what came late ends there', () => {
    const late = barsOf({ standing: 'late' }, '2026-07-20');
    expect(late?.over?.from).toBe(late?.planned?.to);
    expect(late?.worked?.to).toBe(late?.planned?.to);
    const came = barsOf({ standing: 'done-late', done: '2026-06-29' }, '2026-07-20');
    expect(came?.over?.to).toBeLessThan(late?.over?.to ?? 0);
  });

  test('what is planned is not worked', () => {
    expect(barsOf({ standing: 'planned', start: '2026-08-01', due: '2026-08-09' })?.worked).toBeUndefined();
  });

  test('without a first day it is a moment, delivered or not', () => {
    const bars = barsOf({ standing: 'done', start: undefined, done: '2026-06-10' });
    expect(bars).toMatchObject({ planned: undefined, worked: undefined });
    expect(bars?.delivered).toBeLessThan(bars?.due ?? 0);
  });

  test('one day of three years is still seen', () => {
    const sheets = layoutGantt(
      input([
        row({ start: '2025-01-01', due: '2027-12-31' }),
        row({ start: '2026-02-02', due: '2026-02-02' }),
      ]),
    );
    const planned = sheets[0]?.rows[1]?.bars.planned;
    expect((planned?.to ?? 0) - (planned?.from ?? 0)).toBeGreaterThanOrEqual(3.9);
  });

  test('a flag at the right edge points to the left', () => {
    expect(barsOf({ activates: '2026-12-31' })?.live?.points).toBe('left');
    expect(barsOf({ activates: '2026-06-20' })?.live?.points).toBe('right');
  });
});

describe('sheets', () => {
  const many = Array.from({ length: 60 }, (_, index) => row({ name: `Deliverable ${index + 1}` }));

  test('sixty rows go on over sheets that fit a page, under the same titles', () => {
    const sheets = layoutGantt(input(many));
    expect(sheets.length).toBeGreaterThan(2);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet.height).toBeLessThanOrEqual(index === 0 ? 482 : 642);
      expect(sheet.texts.filter(({ kind }) => kind === 'objective').map(({ text }) => text)).toEqual([
        'More orders',
      ]);
      expect(sheet.texts.filter(({ kind }) => kind === 'action')).toHaveLength(1);
    }
  });

  test('no sheet ends with a title', () => {
    const groups = Array.from({ length: 20 }, () => input([row()]).groups).flat();
    for (const { texts, rows } of layoutGantt({ ...input([]), groups })) {
      const lowest = (kinds: string[]) =>
        Math.max(...texts.filter(({ kind }) => kinds.includes(kind)).map(({ y }) => y));
      expect(lowest(['name'])).toBeGreaterThan(lowest(['objective', 'action']));
      expect(rows.length).toBeGreaterThan(0);
    }
  });

  test('where nothing has a day there is nothing to draw', () => {
    expect(layoutGantt(input([]))).toEqual([]);
  });

  test('an objective without actions and an action without deliverables say so', () => {
    const groups = [...input([row()]).groups, { name: 'Later', parts: [], empty: 'No actions.' }];
    const empty = {
      name: 'Even later',
      parts: [{ name: 'Some day', rows: [], empty: 'Nothing.' }],
      empty: '',
    };
    const [sheet] = layoutGantt({ ...input([]), groups: [...groups, empty] });
    expect(sheet?.texts.filter(({ kind }) => kind === 'empty').map(({ text }) => text)).toEqual([
      'No actions.',
      'Nothing.',
    ]);
  });

  test('today is drawn where the plan is near, and not years before or after it', () => {
    expect(layoutGantt(input([row()], '2026-06-21'))[0]?.day).toBeDefined();
    const done = row({ standing: 'done', done: '2026-06-12' });
    expect(layoutGantt(input([done], '2027-06-21'))[0]?.day).toBeUndefined();
  });
});
