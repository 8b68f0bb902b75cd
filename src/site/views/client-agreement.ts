import type { ClientFile } from '../../playbook/playbook.ts';
import { editLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { dueText, factText } from './texts.ts';

/** Objectives with their actions and deliverables. */
export interface PlanView {
  presented: string | undefined;
  /** The record in the web editor. */
  edit: string | undefined;
  objectives: {
    kind: string;
    name: string;
    metric: string | undefined;
    rows: {
      action: string;
      deliverable: string;
      date: string;
      late: boolean;
      done: boolean;
      activates: string | undefined;
      who: string;
    }[];
  }[];
  scenarios: { objective: string; metric: string; by: string; low: string; base: string; high: string }[];
  /** Markdown. */
  notes: string;
}

export function planView(file: ClientFile, site: Site): PlanView | undefined {
  const plan = file.plan;
  if (!plan) return undefined;
  const { messages, formats: f, playbook } = site;
  const m = messages.client;
  return {
    presented: plan.data.presented && m.planPresented(f.shortDay(plan.data.presented)),
    edit: editLink(playbook.site.data, plan.file),
    objectives: plan.data.objectives.map((objective) => ({
      kind: messages.objectiveKind[objective.kind],
      name: objective.name,
      metric: objective.metric && factText(objective.metric),
      rows: objective.actions.flatMap((action) => {
        const rows = action.deliverables.map((deliverable, index) => {
          const due = dueText(deliverable.due, site, file.client.data);
          const done = deliverable.done !== undefined;
          return {
            action: index === 0 ? action.name : '',
            deliverable: deliverable.name,
            date: done ? f.shortDay(deliverable.done ?? deliverable.due) : due.text,
            late: !done && due.late,
            done,
            activates: deliverable.activates && m.activates(f.shortDay(deliverable.activates)),
            who: nameOf(deliverable.owner ?? file.client.data.owner, playbook),
          };
        });
        return rows.length > 0
          ? rows
          : [
              {
                action: action.name,
                deliverable: '',
                date: '',
                late: false,
                done: false,
                activates: undefined,
                who: '',
              },
            ];
      }),
    })),
    scenarios: plan.data.objectives.flatMap(({ name, metric, by, scenarios }) =>
      scenarios
        ? [
            {
              objective: name,
              metric: metric ? factText(metric) : '',
              by: by ? f.shortDay(by) : '',
              low: f.number(scenarios.low),
              base: f.number(scenarios.base),
              high: f.number(scenarios.high),
            },
          ]
        : [],
    ),
    notes: plan.markdown.trim(),
  };
}
