import { planView } from './client-agreement.ts';
import { figure } from './pack-figures.ts';
import type { PackCell, PackPart } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';
import { factText } from './texts.ts';

/** What we want to reach, what we deliver for it and by when, and how far it may get. */
export function planParts({ client, site }: PackSource): PackPart[] {
  const plan = planView(client.file, site);
  if (!plan || plan.objectives.length === 0) return [];
  const m = site.messages.packs;
  const words = site.messages.client;
  const objectives: PackPart = {
    kind: 'table',
    id: 'plan',
    title: m.plan,
    answer: m.planWhy,
    table: {
      columns: [
        { label: words.objective },
        { label: words.deliverable },
        { label: words.owner, isShort: true },
        { label: words.date },
      ],
      isProse: true,
      groups: plan.objectives.map((objective, index) => ({
        title: `${index + 1}. ${objective.kind}: ${objective.name}`,
        rows: objective.rows.map((row): PackCell[] => [
          { text: row.action },
          { text: row.deliverable },
          { text: row.who },
          {
            text: row.done ? `${words.delivered} ${row.date}` : row.date,
            more: row.activates,
            late: row.late,
          },
        ]),
      })),
    },
  };
  const scenarios: PackPart = {
    kind: 'table',
    id: 'scenarios',
    title: words.scenarios,
    table: {
      columns: [
        { label: words.measure },
        { label: words.scenario.low, isNumber: true },
        { label: words.scenario.base, isNumber: true },
        { label: words.scenario.high, isNumber: true },
      ],
      groups: [
        {
          rows: plan.scenarios.map(({ metric, objective, by, low, base, high }) => [
            { text: metric || objective, more: by },
            { text: low },
            { text: base },
            { text: high },
          ]),
        },
      ],
    },
  };
  return plan.scenarios.length > 0 ? [objectives, scenarios] : [objectives];
}

/** Where the key figures stand at the start, and where they must go. */
export function targetsPart({ client, site }: PackSource): PackPart[] {
  const { kpis } = client.file.client.data;
  const m = site.messages.packs;
  if (kpis.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'targets',
      title: m.figures,
      answer: m.targetsWhy,
      table: {
        columns: [
          { label: m.figure },
          { label: m.baseline, isNumber: true },
          { label: m.target, isNumber: true },
          { label: m.by, isShort: true },
          { label: m.source },
        ],
        groups: [
          {
            rows: kpis.map(({ metric, baseline, target, by, source, unit }) => [
              { text: factText(metric) },
              { text: figure(baseline, unit, site) },
              { text: figure(target, unit, site) },
              { text: site.formats.day(by) },
              { text: source ?? '' },
            ]),
          },
        ],
      },
    },
  ];
}
