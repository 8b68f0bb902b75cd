import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { kpiSchema } from '../../../../schemas/client.ts';
import { kpiState } from '../../../../src/playbook/kpis.ts';
import { kpiCard } from '../../../../src/site/views/kpi-view.ts';
import { seen, siteIn, siteOf } from './site-of.ts';

const site = siteOf();
const leads = { metric: 'leads', baseline: 100, target: 200, by: '2026-12-31' };
const points = (...values: number[]) =>
  values
    .map((value, index) => ({ date: `2026-1${index}-15`, value }))
    .filter(({ date }) => date < '2026-11-20');
/** Since 1 January; on 20 November the line stands at 188.7. */
const card = (kpi: Partial<z.input<typeof kpiSchema>> = {}, values: number[] = [110, 150], on = site) =>
  kpiCard(
    kpiState(kpiSchema.parse({ ...leads, ...kpi }), points(...values), '2026-01-01', '2026-11-20'),
    'kpi-1',
    on,
  );

describe('the card of a key figure', () => {
  test('says where it stands, where it must go, and how far it should be', () => {
    const { chart: _, ...words } = card({ source: 'GA4' });
    expect(words).toMatchInlineSnapshot(`
      {
        "details": [
          "measured on 15 Nov",
          "189 expected by today",
          "100 at the start",
          "read in GA4",
        ],
        "metric": "Leads",
        "status": {
          "icon": "watch",
          "tone": "watch",
          "word": "Behind",
        },
        "target": "target 200 by 31 Dec",
        "unit": "",
        "value": "150",
      }
    `);
  });

  test.each([
    [[150], {}, 'watch'],
    [[195], {}, 'info'],
    [[200], {}, 'ok'],
    [[150], { by: '2026-11-01' }, 'risk'],
    [[], {}, ''],
  ])('with %j and %j has the tone %j', (values, kpi, tone) => {
    expect(card(kpi, values).status.tone).toBe(tone);
  });

  test('of what is over says nothing of where it should be', () => {
    expect(card({}, [200]).details).toMatchInlineSnapshot(`
      [
        "measured on 15 Oct",
        "100 at the start",
      ]
    `);
  });

  test('without values has no chart', () => {
    expect(card({}, [])).toMatchObject({ value: undefined, chart: undefined });
  });

  test('writes the unit with the number where it is a sign, and beside it where it is a word', () => {
    const written = ['%', 'BRL', 'orders', undefined].map((unit) => {
      const { value, unit: beside, target } = card({ unit });
      return seen(`${value} [${beside}] ${target}`);
    });
    expect(written).toMatchInlineSnapshot(`
      [
        "150% [] target 200% by 31 Dec",
        "R$_150 [] target R$_200 by 31 Dec",
        "150 [orders] target 200 by 31 Dec",
        "150 [] target 200 by 31 Dec",
      ]
    `);
  });

  test('rounds what is expected: small figures to tenths', () => {
    expect(card({ baseline: 1, target: 5 }, [1, 2]).details[1]).toMatchInlineSnapshot(
      `"4.5 expected by today"`,
    );
  });
});

describe('its chart', () => {
  test('is told in words, with a table of the values, newest first', () => {
    const { title, description, labels, values } = card().chart ?? {};
    expect({ title, description, labels, values }).toMatchInlineSnapshot(`
      {
        "description": "From 100 on 1 Jan 2026 to 150 on 15 Nov 2026. The target is 200 by 31 Dec 2026.",
        "labels": {
          "firstDay": "1 Jan",
          "from": "100",
          "lastDay": "31 Dec",
          "target": "200",
        },
        "title": "Leads",
        "values": [
          {
            "day": "15 Nov 2026",
            "value": "150",
          },
          {
            "day": "15 Oct 2026",
            "value": "110",
          },
        ],
      }
    `);
  });

  test('lists the last sixty values', () => {
    const many = Array.from({ length: 70 }, (_, index) => ({
      date: `2026-0${1 + Math.floor(index / 28)}-${String((index % 28) + 1).padStart(2, '0')}`,
      value: index,
    }));
    const { chart } = kpiCard(kpiState(kpiSchema.parse(leads), many, '2026-01-01', '2026-11-20'), 'k', site);
    expect(chart?.values).toHaveLength(60);
    expect(chart?.values[0]?.value).toBe('69');
  });
});

test('in Portuguese and Russian', () => {
  const told = [siteIn('pt-BR'), siteIn('ru')].map((each) => {
    const { status, value, target, details } = card(
      { baseline: 1000, target: 2000, unit: 'BRL' },
      [1100, 1500],
      each,
    );
    return [status.word, value, target, ...details].map((text) => seen(text ?? ''));
  });
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "Abaixo do ritmo",
        "R$_1.500",
        "meta R$_2.000 até 31 dez",
        "medido em 15 nov",
        "R$_1.887 esperado até hoje",
        "R$_1.000 no começo",
      ],
      [
        "Отстаёт",
        "1_500_R$",
        "цель 2_000_R$ к 31 дек",
        "измерено 15 ноя",
        "на сегодня ожидается 1_887_R$",
        "в начале 1_000_R$",
      ],
    ]
  `);
});
