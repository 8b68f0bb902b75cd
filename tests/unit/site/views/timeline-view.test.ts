import { describe, expect, test } from 'vitest';
import { timelineView } from '../../../../src/site/views/timeline-view.ts';
import { change, smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { onlyOf, siteOf } from './site-of.ts';

const CLIENT = 'clients/padaria/client.md';

/** The drawing of the only client, with some lines in place of its recorded phase, on 20 November 2026. */
function viewOf(yaml: string, locale = 'en') {
  const site = siteOf({
    ...change(CLIENT, /phases: .*/, yaml),
    'site.md': smallPlaybook['site.md']?.replace('locale: en', `locale: ${locale}`) ?? '',
  });
  const view = timelineView(onlyOf(site.states), site);
  if (!view) throw new Error('there is nothing to draw');
  return view;
}

const early = 'welcome: { entered: 2026-05-04, left: 2026-05-18 }, adoption: { entered: 2026-05-18 }';
const welcome =
  'phases: { welcome: { entered: 2026-05-04, left: 2026-06-01 }, adoption: { entered: 2026-09-01 } }';
const past = 'pauses: [{ since: 2026-10-01, until: 2026-10-11, reason: The shop moved. }]';

describe('the journey in words', () => {
  test('with a pause of the past, its reason and what is left', () => {
    const { lines } = viewOf(`${welcome}\n${past}`);
    expect(lines.slice(0, 2)).toMatchInlineSnapshot(`
      [
        {
          "days": "28 of 28 days",
          "holds": [],
          "name": "Welcome",
          "over": false,
          "state": "done",
          "text": "Planned 4 May to 31 May. Left on 1 Jun, on time.",
        },
        {
          "days": "70 of 90 days",
          "holds": [
            "On hold 1 Oct to 10 Oct, 10 days: The shop moved.",
          ],
          "name": "Adoption I, now",
          "over": false,
          "state": "current",
          "text": "Planned 1 Jun to 29 Aug. Since 1 Sep. Forecast 20 Nov to 9 Dec.",
        },
      ]
    `);
  });

  test('with an early exit and an overrun', () => {
    const { lines, onboarding } = viewOf(`phases: { ${early} }`);
    expect(lines.slice(0, 2).map(({ days, text }) => `${days}: ${text}`)).toMatchInlineSnapshot(`
      [
        "14 of 28 days: Planned 4 May to 31 May. Left on 18 May, 14 days early.",
        "186 of 90 days: Planned 1 Jun to 29 Aug. Since 18 May.",
      ]
    `);
    expect(onboarding).toBe('Onboarding ended on 18 May, 14 days before the plan.');
  });

  const said = (locale: string) => {
    const { lines, onboarding, holdLines } = viewOf(`${welcome}\n${past}`, locale);
    return [onboarding, ...holdLines, lines[0]?.text, lines[1]?.text];
  };

  test('in Portuguese', () => {
    expect(said('pt-BR')).toMatchInlineSnapshot(`
      [
        "O onboarding terminou em 1 jun, como planejado.",
        "Em pausa de 1 out a 10 out, 10 dias: The shop moved.",
        "Planejada de 4 mai a 31 mai. Concluída em 1 jun, no prazo.",
        "Planejada de 1 jun a 29 ago. Desde 1 set. Projeção: de 20 nov a 9 dez.",
      ]
    `);
  });

  test('in Russian', () => {
    expect(said('ru')).toMatchInlineSnapshot(`
      [
        "Онбординг завершён 1 июн, по плану.",
        "Пауза 1 окт — 10 окт, 10 дней: The shop moved.",
        "План: 4 мая — 31 мая. Завершён 1 июн, в срок.",
        "План: 1 июн — 29 авг. С 1 сен. Прогноз: 20 ноя — 9 дек.",
      ]
    `);
  });
});

describe('the drawing', () => {
  test('cuts holds out of the bars, names them and says why', () => {
    const { actual, holds, marks, holdLines } = viewOf(`${welcome}\n${past}`);
    expect(actual.map(({ kind }) => kind)).toEqual(['act', 'now', 'now', 'next', 'next']);
    const [before, after] = actual.filter(({ kind }) => kind === 'now');
    expect(holds).toHaveLength(1);
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBeCloseTo(holds[0]?.x ?? 0, 1);
    expect(after?.x).toBeCloseTo((holds[0]?.x ?? 0) + (holds[0]?.width ?? 0), 1);
    expect(marks.map(({ label }) => label)).toContain('On hold, 10 days');
    expect(holdLines).toEqual(['On hold 1 Oct to 10 Oct, 10 days: The shop moved.']);
  });

  test('of a client on hold: today says so, and the reason is left to the head of the page', () => {
    const { today, holdLines, actual } = viewOf(`${welcome}\npaused: { since: 2026-11-10, reason: Storm }`);
    expect(today?.label).toBe('Today 20 Nov, on hold');
    expect(holdLines).toEqual(['On hold since 10 Nov, 10 days so far.']);
    expect(actual.map(({ kind }) => kind)).toEqual(['act', 'now', 'next', 'next']);
  });

  test('of a client that left ends there', () => {
    const ended = 'ended: { on: 2026-06-10, as: churned, reason: Sold }';
    const view = viewOf(`phases: { ${early} }\n${ended}`);
    expect(view.marks.map(({ label }) => label)).toContain('Left us on 10 Jun');
    expect(view.actual.every(({ kind }) => kind === 'act')).toBe(true);
    expect(view.lines.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(view.lines[1]?.text).toContain('Broken off on 10 Jun, 67 days before its end.');
  });

  test('words below the bars keep apart on paper', () => {
    const many = Array.from(
      { length: 9 },
      (_, index) => `{ since: 2026-09-${10 + index * 2}, until: 2026-09-${11 + index * 2}, reason: R }`,
    );
    const { marks } = viewOf(`${welcome}\npauses: [${many.join(', ')}]`);
    const spans = marks.map(({ x, anchor, label }) => {
      const width = (label.length * 6.6 * 100) / 640;
      return anchor === 'start' ? [x, x + width] : [x - width, x];
    });
    for (const [index, [from = 0]] of spans.sort(([a = 0], [b = 0]) => a - b).entries()) {
      expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
    }
  });
});
