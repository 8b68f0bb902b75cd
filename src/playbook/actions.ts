import type { ClientFile, Playbook } from './playbook.ts';
import type { ChecklistState } from './checklist-state.ts';

/** Something that somebody has to do for a client by a day. */
export interface DueAction {
  /** Stays the same when its words or its day are edited: where it stands, such as `touchpoint/2026-11-19-call/1`. */
  id: string;
  what: string;
  /** A person's id, a role's id, or a name at the client. */
  who: string;
  due: string;
  done: string | undefined;
  source:
    | { kind: 'touchpoint'; id: string; date: string }
    | { kind: 'plan'; objective: string }
    | { kind: 'checklist'; sop: string; step: string };
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
  for (const objective of file.plan?.data.objectives ?? []) {
    const before = `plan/${objective.id}/`;
    const source = { kind: 'plan', objective: objective.id } as const;
    let number = 0;
    for (const { deliverables } of objective.actions) {
      for (const deliverable of deliverables) {
        const who = deliverable.owner ?? file.client.data.owner;
        actions.push({
          id: `${before}${++number}`,
          what: deliverable.name,
          who,
          due: deliverable.due,
          done: deliverable.done,
          source,
          atClient: !isOurs(who),
          promised: undefined,
        });
      }
    }
  }
  return actions;
}

/** Whether something was promised by a day and is not done. */
export function isOpen({ promised, done }: PromisedAction, day: string): boolean {
  return (done === undefined || done > day) && (promised === undefined || promised <= day);
}

/** What was promised by a day and is not done, and the steps that are late, earliest first. */
export function openActions(
  promised: readonly PromisedAction[],
  runs: ReadonlyMap<string, ChecklistState>,
  today: string,
): DueAction[] {
  const actions: DueAction[] = promised.filter((action) => isOpen(action, today));
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
