import type { ClientState } from '../../playbook/client-state.ts';
import { planState } from '../../playbook/plan-state.ts';
import { editLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { goalView } from './goal-view.ts';
import { planLead } from './plan-view.ts';
import { dueText } from './texts.ts';
import type { StatusView } from './tones.ts';

/** The plan in a few lines; its page has the rest. */
export interface PlanSummary {
  presented: string | undefined;
  /** The record in the web editor. */
  edit: string | undefined;
  to: string;
  lead: string;
  objectives: {
    name: string;
    kind: string;
    to: string;
    metric: string | undefined;
    result: string;
    place: StatusView | undefined;
    /** Deliverables delivered, of all, and the hundredths that they are. */
    count: string;
    filled: number;
    next: string;
    nextDay: string | undefined;
    late: boolean;
  }[];
}

export function planSummary(state: ClientState, site: Site): PlanSummary | undefined {
  const { file } = state;
  const plan = planState(file, state.metrics, site.playbook.today);
  if (!file.plan || !plan) return undefined;
  const { messages, formats: f, playbook } = site;
  const m = messages.plan;
  const { presented } = file.plan.data;
  const to = `/clients/${file.id}/plan/`;
  return {
    presented: presented && m.presentedOn(f.shortDay(presented)),
    edit: editLink(playbook.site.data, file.plan.file),
    to,
    lead: planLead(plan, site)[0],
    objectives: plan.objectives.map((objective) => {
      const { id, kind, metric, place, value, name } = goalView(objective, site);
      const { counts, next } = objective;
      const due = next && dueText(next.deliverable.due, site, file.client.data);
      return {
        name,
        kind,
        to: `${to}#o-${id}`,
        metric,
        result: value,
        place,
        count: messages.outOf(f.number(counts.done), f.number(counts.total)),
        filled: counts.total === 0 ? 0 : (counts.done / counts.total) * 100,
        next: next?.deliverable.name ?? (counts.total > 0 ? m.allIn : ''),
        nextDay: due?.text,
        late: due?.late ?? false,
      };
    }),
  };
}
