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

/** Everything promised and planned for a client that is not done on a day, earliest first. */
export function openActions(
  file: ClientFile,
  playbook: Playbook,
  runs: ReadonlyMap<string, ChecklistState>,
  today: string,
): DueAction[] {
  const isOurs = (who: string) => playbook.of.person.has(who) || playbook.of.role.has(who);
  const actions: DueAction[] = [];
  for (const touchpoint of file.touchpoints) {
    if (touchpoint.date !== undefined && touchpoint.date > today) continue;
    for (const [index, next] of touchpoint.data.next.entries()) {
      actions.push({
        id: `touchpoint/${touchpoint.id}/${index + 1}`,
        what: next.do,
        who: next.who,
        due: next.due,
        done: next.done,
        source: { kind: 'touchpoint', id: touchpoint.id, date: touchpoint.date ?? '' },
        atClient: !isOurs(next.who),
      });
    }
  }
  for (const objective of file.plan?.data.objectives ?? []) {
    const deliverables = objective.actions.flatMap((action) => action.deliverables);
    for (const [index, deliverable] of deliverables.entries()) {
      const who = deliverable.owner ?? file.client.data.owner;
      const source = { kind: 'plan', objective: objective.id } as const;
      actions.push({
        id: `plan/${objective.id}/${index + 1}`,
        what: deliverable.name,
        who,
        due: deliverable.due,
        done: deliverable.done,
        source,
        atClient: !isOurs(who),
      });
    }
  }
  for (const [sop, run] of runs) {
    for (const { step, due, role } of run.late) {
      if (due === undefined) continue;
      const source = { kind: 'checklist', sop, step: step.id } as const;
      const id = `checklist/${sop}/${step.id}`;
      actions.push({ id, what: step.text, who: role, due, done: undefined, source, atClient: false });
    }
  }
  return actions
    .filter((action) => action.done === undefined || action.done > today)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
