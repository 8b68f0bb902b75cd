import type { KpiState } from '../../playbook/kpis.ts';
import type { KpiChange, SinceReview } from '../../playbook/since-review.ts';
import type { Site } from '../site.ts';
import type { PackTable } from './pack-parts.ts';
import { factText } from './texts.ts';

/** A figure with its unit: "12%", "R$ 1.800", "140 leads". */
export function figure(value: number, unit: string | undefined, site: Site): string {
  const { formats: f, playbook } = site;
  if (unit === '%') return f.percent(value / 100);
  if (unit === playbook.site.data.currency) return f.money(value);
  return unit === undefined ? f.number(value) : `${f.number(value)} ${unit}`;
}

/** Key figures before and now, beside their targets. */
export function figureTable(
  changes: readonly KpiChange[],
  states: readonly KpiState[],
  site: Site,
): PackTable {
  const { messages, formats: f } = site;
  const m = messages.packs;
  return {
    columns: [
      { label: m.figure },
      { label: m.before, isNumber: true },
      { label: m.now, isNumber: true },
      { label: m.change, isNumber: true },
      { label: m.target, isNumber: true },
      { label: m.state },
    ],
    groups: [
      {
        rows: changes.map(({ kpi, before, now, difference }, index) => {
          const write = (value: number) => figure(value, kpi.unit, site);
          const sign = difference !== undefined && difference > 0 ? '+' : '';
          return [
            { text: factText(kpi.metric) },
            {
              text: write(before?.value ?? kpi.baseline),
              more: before ? f.shortDay(before.date) : m.baseline,
            },
            now ? { text: write(now.value), more: f.shortDay(now.date) } : { text: '–' },
            { text: difference === undefined ? '–' : `${sign}${write(difference)}` },
            { text: write(kpi.target), more: f.shortDay(kpi.by) },
            { text: messages.numbers.standing[states[index]?.standing ?? 'no-data'] },
          ];
        }),
      },
    ],
    none: messages.numbers.none,
  };
}

/** What a manager perceived at the last review and since. Internal. */
export function feelingTable({ before, since }: SinceReview['feelings'], site: Site): PackTable {
  const { messages, formats: f } = site;
  const m = messages.packs;
  const rated = (rating: number | undefined) => (rating === undefined ? '–' : messages.outOfFive(rating));
  return {
    columns: [
      { label: m.day, isShort: true },
      { label: messages.client.emotion, isShort: true },
      { label: messages.client.satisfaction, isShort: true },
      { label: messages.client.trust, isShort: true },
      { label: m.seenIn },
    ],
    groups: [
      {
        rows: [...(before ? [before] : []), ...since].map(({ date, feeling }) => [
          { text: f.day(date) },
          { text: messages.emotion[feeling.emotion] },
          { text: rated(feeling.satisfaction) },
          { text: rated(feeling.trust) },
          { text: feeling.note ?? '' },
        ]),
      },
    ],
    none: m.noFeelings,
  };
}
