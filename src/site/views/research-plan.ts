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
  rows: {
    name: string;
    goal: string | undefined;
    /** What every category meets: across all columns. */
    everybody: CellView[];
    /** For each column; absent where everything is said to everybody. */
    cells: CellView[][] | undefined;
  }[];
  gaps: string;
}

export function planView(plan: JourneyPlan, site: Site): PlanView {
  return {
    type: 'journey-plan',
    columns: plan.categories,
    rows: planRows(plan).map(({ stage, everybody, cells }) => {
      const isForAll = everybody.length > 0 && cells.every((own) => own.length === 0);
      return {
        name: stage.name,
        goal: stage.goal,
        everybody: everybody.map((cell) => cellView(cell, site)),
        cells: isForAll ? undefined : cells.map((own) => own.map((cell) => cellView(cell, site))),
      };
    }),
    gaps: site.messages.research.gaps(planGaps(plan).length),
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
