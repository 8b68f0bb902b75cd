import type { Deliverable } from '../../schemas/plan.ts';
import { earliest, latest } from './calendar.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import type { ChecklistState } from './checklist-state.ts';

/** Something that somebody has to do for a client by a day. */
export interface DueAction {
  /** Stays the same when its words or its day are edited: where it stands, such as `touchpoint/2026-11-19-call/1`. */
  id: string;
  /** The words of the record: of what was promised, of the step, or the title of the change; empty for a check-in. */
  what: string;
  /** A person's id, a role's id, or a name at the client. */
  who: string;
  due: string;
  done: string | undefined;
  source:
    | { kind: 'touchpoint'; id: string; date: string }
    | { kind: 'plan'; objective: string }
    | { kind: 'checklist'; sop: string; step: string }
    | { kind: 'change'; number: string; asked: string; isAssessed: boolean }
    | { kind: 'check-in' };
  /** The owner is nobody of the team: somebody at the client. */
  atClient: boolean;
}

/** An action, done or not, with the day on which it was promised; undefined where no day is recorded. */
export interface PromisedAction extends DueAction {
  promised: string | undefined;
}

/** Everything that was ever promised or planned for a client, in the order of the records. */
export function promisedActions(file: ClientFile, playbook: Playbook): PromisedAction[] {
  const isOurs = (who: string) => playbook.of.person.has(who) || playbook.of.role.has(who);
  const actions: PromisedAction[] = [];
  for (const touchpoint of file.touchpoints) {
    const before = `touchpoint/${touchpoint.id}/`;
    const source = { kind: 'touchpoint', id: touchpoint.id, date: touchpoint.date ?? '' } as const;
    let number = 0;
    for (const next of touchpoint.data.next) {
      actions.push({
        id: `${before}${++number}`,
        what: next.do,
        who: next.who,
        due: next.due,
        done: next.done,
        source,
        atClient: !isOurs(next.who),
        promised: touchpoint.date,
      });
    }
  }
  for (const { id, objective, deliverable } of plannedDeliverables(file)) {
    const who = deliverable.owner ?? file.client.data.owner;
    actions.push({
      id,
      what: deliverable.name,
      who,
      due: deliverable.due,
      done: deliverable.done,
      source: { kind: 'plan', objective },
      atClient: !isOurs(who),
      promised: undefined,
    });
  }
  return onceEach(actions);
}

/** The deliverables of the plan, each with an id that stays when its words or its days are edited: `plan/more-orders/1`. */
function plannedDeliverables(
  file: ClientFile,
): { id: string; objective: string; deliverable: Deliverable }[] {
  const objectives = file.plan?.data.objectives ?? [];
  return objectives.flatMap(({ id: objective, actions }) =>
    actions
      .flatMap(({ deliverables }) => deliverables)
      .map((deliverable, index) => ({ id: `plan/${objective}/${index + 1}`, objective, deliverable })),
  );
}

/** The days on which campaigns of the plan go live. */
export function activationsOf(file: ClientFile): { id: string; day: string; deliverable: Deliverable }[] {
  return plannedDeliverables(file).flatMap(({ id, deliverable }) =>
    deliverable.activates === undefined
      ? []
      : [{ id: `${id}/live`, day: deliverable.activates, deliverable }],
  );
}

/** Whether something was promised by a day and is not done. */
export function isOpen({ promised, done }: PromisedAction, day: string): boolean {
  return (done === undefined || done > day) && (promised === undefined || promised <= day);
}

/** What was promised by a day and is not done, the steps that are late, and what the scope asks for, earliest first. */
export function openActions(
  promised: readonly PromisedAction[],
  runs: ReadonlyMap<string, ChecklistState>,
  today: string,
  ofScope: readonly DueAction[] = [],
): DueAction[] {
  const actions: DueAction[] = [...promised.filter((action) => isOpen(action, today)), ...ofScope];
  for (const [sop, run] of runs) {
    for (const { step, due, role } of run.late) {
      if (due === undefined) continue;
      const source = { kind: 'checklist', sop, step: step.id } as const;
      const id = `checklist/${sop}/${step.id}`;
      actions.push({ id, what: step.text, who: role, due, done: undefined, source, atClient: false });
    }
  }
  return actions.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/**
 * What was promised again in the same words, to be done by the same person on the same day, is one thing to do: promised
 * on the first of the days, and done once all of them are.
 */
function onceEach(actions: readonly PromisedAction[]): PromisedAction[] {
  const once = new Map<string, PromisedAction>();
  for (const action of actions) {
    const key = `${action.due}\n${action.who}\n${action.what.trim().toLowerCase()}`;
    const known = once.get(key);
    once.set(key, known ? { ...known, promised: first(known, action), done: last(known, action) } : action);
  }
  return [...once.values()];
}

/** Without a day it was promised always. */
function first({ promised: one }: PromisedAction, { promised: other }: PromisedAction): string | undefined {
  return one === undefined || other === undefined ? undefined : earliest(one, other);
}

function last({ done: one }: PromisedAction, { done: other }: PromisedAction): string | undefined {
  return one === undefined || other === undefined ? undefined : latest(one, other);
}
