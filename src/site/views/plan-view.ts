import { itemsOf } from '../../../schemas/scope.ts';
import { renderGantt } from '../../diagrams/gantt/gantt.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import {
  type DeliverableState,
  type ObjectiveState,
  type PlanState,
  planState,
} from '../../playbook/plan-state.ts';
import { editLink } from '../repository-links.ts';
import { framePage, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import type { FactView } from './facts.ts';
import { type GoalView, goalView } from './goal-view.ts';
import { activationWords, deliverableWords, standingOfDeliverable } from './plan-words.ts';
import type { StatusView } from './tones.ts';

/** The action plan of a client, as a page to present and to sign. */
export interface PlanPageView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  facts: FactView[];
  presented: StatusView;
  /** Drawings of the schedule, one below the other. */
  gantt: string[];
  goals: GoalView[];
  objectives: ObjectiveRows[];
  /** Markdown. */
  notes: string;
  signers: string[];
  /** The record in the web editor. */
  edit: string | undefined;
}

export interface ObjectiveRows {
  id: string;
  name: string;
  actions: { name: string; kind: string | undefined; rows: DeliverableRow[] }[];
}

export interface DeliverableRow {
  name: string;
  owner: string;
  days: string;
  status: StatusView;
  words: string;
  activation: string | undefined;
  scope: string | undefined;
}

/** Undefined where no plan is recorded. */
export function planPageView(state: ClientState, site: Site): PlanPageView | undefined {
  const { file } = state;
  const plan = planState(file, state.metrics, site.playbook.today);
  if (!file.plan || !plan) return undefined;
  const { messages, formats: f, playbook } = site;
  const m = messages.plan;
  const client = file.client.data;
  const owner = nameOf(client.owner, playbook);
  const { presented } = file.plan.data;
  const decides = client.contacts.find((contact) => contact.decides) ?? client.contacts[0];
  const title = m.title(client.name);
  return {
    frame: framePage(site, {
      title,
      section: '/clients/',
      crumbs: [
        { text: messages.shell.clients, to: '/clients/' },
        { text: client.name, to: `/clients/${file.id}/` },
      ],
      record: file.plan,
      search: { kind: messages.search.kinds.plan, manager: owner },
      lang: client.lang,
    }),
    title,
    lead: planLead(plan, site),
    facts: [{ label: messages.client.owner, value: owner, to: `/people/${client.owner}/` }],
    presented:
      presented === undefined || presented > playbook.today
        ? { tone: 'watch', icon: 'watch', word: m.notPresented }
        : { tone: 'ok', icon: 'ok', word: m.presentedOn(f.day(presented)) },
    gantt: ganttOf(plan, site),
    goals: plan.objectives.map((objective) => goalView(objective, site)),
    objectives: plan.objectives.map((objective) => rowsOf(objective, scopeNames(state), site)),
    notes: file.plan.markdown.trim(),
    signers: [decides?.name ?? client.name, owner],
    edit: editLink(playbook.site.data, file.plan.file),
  };
}

/** How much is delivered, and what comes next. */
export function planLead({ counts, next }: PlanState, site: Site): [string, string] {
  const { plan: m } = site.messages;
  const due = next && site.formats.shortDay(next.deliverable.due);
  return [
    m.lead(counts.done, counts.total, counts.late),
    next && due !== undefined ? m.nextIs(next.deliverable.name, due) : '',
  ];
}

function ganttOf(plan: PlanState, site: Site): string[] {
  const { messages, formats: f, playbook } = site;
  const m = messages.plan;
  const day = f.shortDay(plan.day);
  return renderGantt({
    groups: plan.objectives.map((objective) => ({
      name: objective.objective.name,
      empty: m.noActions,
      parts: objective.actions.map(({ action, deliverables }) => ({
        name: action.name,
        empty: m.noDeliverables,
        rows: deliverables.map((state) => ({
          name: state.deliverable.name,
          owner: nameOf(state.owner, playbook),
          words: [deliverableWords(state, site), activationWords(state, site)].filter(
            (word) => word !== undefined,
          ),
          standing: state.standing,
          start: state.deliverable.start,
          due: state.deliverable.due,
          done: state.done,
          activates: state.deliverable.activates,
        })),
      })),
    })),
    day: plan.day,
    dayLabel: plan.day === playbook.today ? m.today(day) : m.ended(day),
    writeMonth: f.month,
    writeDay: f.shortDay,
  });
}

function rowsOf(
  { objective, actions }: ObjectiveState,
  scope: ReadonlyMap<string, string>,
  site: Site,
): ObjectiveRows {
  const { messages } = site;
  return {
    id: objective.id,
    name: objective.name,
    actions: actions.map(({ action, deliverables }) => ({
      name: action.name,
      kind: action.kind && messages.plan.actionKind[action.kind],
      rows: deliverables.map((state) => rowOf(state, action.scope, scope, site)),
    })),
  };
}

function rowOf(
  state: DeliverableState,
  covers: string | undefined,
  scope: ReadonlyMap<string, string>,
  site: Site,
): DeliverableRow {
  const { formats: f, messages, playbook } = site;
  const { name, start, due, scope: item = covers } = state.deliverable;
  return {
    name,
    owner: nameOf(state.owner, playbook),
    days:
      start === undefined || start === due
        ? f.shortDay(due)
        : messages.plan.fromTo(f.shortDay(start), f.shortDay(due)),
    status: standingOfDeliverable(state, site),
    words: deliverableWords(state, site),
    activation: activationWords(state, site),
    scope: item === undefined ? undefined : (scope.get(item) ?? item),
  };
}

/** What the items of the scope are called, with those that changes add. */
function scopeNames({ file }: ClientState): ReadonlyMap<string, string> {
  const items = file.scope ? itemsOf(file.scope.data).map(({ item }) => item) : [];
  const added = file.changes.flatMap(({ data }) => data.add);
  return new Map([...items, ...added].map(({ id, name }) => [id, name]));
}
