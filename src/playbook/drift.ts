import { matchSections } from '../records/bodies/match-sections.ts';
import { isSettled, type Step, type StepSection, staysInRun } from '../records/bodies/steps.ts';
import type { Procedure, RecordOf } from '../records/record.ts';

/** A step of the procedure that a run does not have. */
export interface AddedStep {
  step: Step;
  /** Heading that it stands under in the procedure. */
  section: string;
}

/** A step of a run that the procedure does not have any more. */
export interface RemovedStep {
  /** As the run has it. */
  step: Step;
  section: string;
  /** It was dealt with or has a note, and so stays in the run when that is brought up to date. */
  stays: boolean;
}

/** A step that the procedure words otherwise. */
export interface RewordedStep {
  /** As the run has it. */
  step: Step;
  /** Markdown of one line. */
  now: string;
  /** It was dealt with as it is worded in the run, and keeps that wording. */
  stays: boolean;
}

/** A step that stands under another heading. */
export interface MovedStep {
  step: Step;
  from: string;
  to: string;
}

/** What is different between the steps of then and those of now. */
export interface StepChanges {
  added: AddedStep[];
  removed: RemovedStep[];
  reworded: RewordedStep[];
  moved: MovedStep[];
}

/** What a procedure changed since a run was copied from it. */
export interface Drift extends StepChanges {
  /** What the run was copied from: a procedure or a play. */
  of: Procedure['kind'];
  /** Version that the run was copied from, and the current one. */
  copied: number;
  current: number;
}

/**
 * Sets a run beside its procedure, step by step, by their ids. Undefined where the procedure has no later version: then
 * nothing has changed since, and a run that differs was made so by people. For the same reason a step of the run's own,
 * marked `extra`, has not been removed. What a run leaves to the procedure (role, due day, whether it is optional) follows
 * by itself and is no drift.
 */
export function driftOf(run: RecordOf<'checklist'>, sop: Procedure | undefined): Drift | undefined {
  if (!sop || sop.data.version <= run.data.version) return undefined;
  const changes = stepChanges(run.body.sections, sop.body.sections);
  return { of: sop.kind, copied: run.data.version, current: sop.data.version, ...changes };
}

/** Sets steps beside those that they came from, or that came of them, by their ids. */
export function stepChanges(then: readonly StepSection[], sections: readonly StepSection[]): StepChanges {
  const drift: StepChanges = { added: [], removed: [], reworded: [], moved: [] };
  const planned = new Map(
    sections.flatMap((section) => section.steps.map((step) => [step.id, { step, section }] as const)),
  );
  const homes = matchSections(then, sections);
  const present = new Set<string>();
  for (const [index, { title, steps }] of then.entries()) {
    const home = sections[homes[index] ?? -1];
    for (const step of steps) {
      present.add(step.id);
      const plan = planned.get(step.id);
      if (plan === undefined) {
        if (!step.extra) drift.removed.push({ step, section: title, stays: staysInRun(step) });
        continue;
      }
      if (plan.step.text !== step.text)
        drift.reworded.push({ step, now: plan.step.text, stays: isSettled(step) });
      if (plan.section !== home) drift.moved.push({ step, from: title, to: plan.section.title });
    }
  }
  for (const { step, section } of planned.values()) {
    if (!present.has(step.id)) drift.added.push({ step, section: section.title });
  }
  return drift;
}

/** Steps that changed; one that was reworded and moved counts once. */
export function driftSize({ added, removed, reworded, moved }: StepChanges): number {
  const touched = new Set([...reworded, ...moved].map(({ step }) => step.id));
  return added.length + removed.length + touched.size;
}
