import type { JourneyPlan, PlanCell } from '../../../schemas/research/journey-plan.ts';
import { planGaps, planRows } from '../../playbook/research/plan-grid.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { leadsToLinks } from './research-links.ts';

export interface CellView {
  /** "Phone · Recibo Travel". */
  where: string;
  message: string;
  /** "Offer: second product free for a month", "Measure: …", "By: CSM, Small". */
  lines: { label: string; text: string }[];
  links: Link[];
}

export interface PlanView {
  type: 'journey-plan';
  /** Heads of the columns behind the stage. */
  columns: string[];
  rows: { name: string; goal: string | undefined; cells: CellView[][] }[];
  gaps: string;
}

export function planView(plan: JourneyPlan, site: Site): PlanView {
  const m = site.messages.research;
  const rows = planRows(plan);
  // told once, in a column of its own, where there is anything to tell
  const hasEverybody = rows.some(({ everybody }) => everybody.length > 0);
  return {
    type: 'journey-plan',
    columns: [...(hasEverybody ? [m.everybody] : []), ...plan.categories],
    rows: rows.map(({ stage, everybody, cells }) => ({
      name: stage.name,
      goal: stage.goal,
      cells: [...(hasEverybody ? [everybody] : []), ...cells].map((own) =>
        own.map((cell) => cellView(cell, site)),
      ),
    })),
    gaps: m.gaps(planGaps(plan).length),
  };
}

export function planSummary(plan: JourneyPlan, site: Site): string {
  return site.messages.research.planSize(plan.stages.length, plan.categories.length);
}

function cellView(cell: PlanCell, site: Site): CellView {
  const m = site.messages.research;
  const { offer, metric, owner } = cell;
  const lines = [
    { label: m.offer, text: offer },
    { label: m.measure, text: metric },
    { label: m.by, text: owner === undefined ? undefined : nameOf(owner, site.playbook) },
  ];
  return {
    where: [cell.channel, cell.product].filter(Boolean).join(' · '),
    message: cell.message,
    lines: lines.flatMap(({ label, text }) => (text === undefined ? [] : [{ label, text }])),
    links: leadsToLinks(cell, site),
  };
}
