import type { Step, StepSection } from '../records/bodies/steps.ts';
import type { Procedure, RecordOf } from '../records/record.ts';
import { addDuration, earliest, latest, type WorkCalendar } from './calendar.ts';

export type StepState = 'done' | 'skipped' | 'late' | 'open';

/** A step of a run with what the procedure says of it. */
export interface RunStep {
  step: Step;
  state: StepState;
  /** Day by which it is due, if the run has started and the step has a due date. */
  due: string | undefined;
  /** Role that does it. */
  role: string;
  /** It holds nothing up: so marked here or in the procedure. */
  optional: boolean;
}

export interface RunSection {
  section: StepSection;
  steps: RunStep[];
}

/** How far a run is. Steps skipped with a reason count as dealt with; optional ones do not hold it up. */
export interface ChecklistState {
  sections: RunSection[];
  total: number;
  done: number;
  late: RunStep[];
  open: number;
  complete: boolean;
  /** Day on which the last step was ticked. */
  finished: string | undefined;
  /** The earliest day on which an open step is due. */
  nextDue: string | undefined;
  /** The procedure has a newer version than the one copied. */
  outdated: boolean;
}

/** The steps of a procedure by their ids. */
export type PlannedSteps = ReadonlyMap<string, Step>;

export function plannedSteps(sop: Procedure | undefined): PlannedSteps {
  const steps = sop?.body.sections.flatMap((section) => section.steps) ?? [];
  return new Map(steps.map((step) => [step.id, step]));
}

/** Follows a run of a procedure up to a day. */
export function checklistState(
  run: RecordOf<'checklist'>,
  sop: Procedure | undefined,
  today: string,
  calendar: WorkCalendar,
  planned: PlannedSteps = plannedSteps(sop),
): ChecklistState {
  const { started } = run.data;
  const state: ChecklistState = {
    sections: [],
    total: 0,
    done: 0,
    late: [],
    open: 0,
    complete: true,
    finished: undefined,
    nextDue: undefined,
    outdated: sop !== undefined && sop.data.version > run.data.version,
  };
  for (const section of run.body.sections) {
    const steps = section.steps.map((step): RunStep => {
      const plan = planned.get(step.id);
      const offset = step.due ?? plan?.due;
      const due =
        offset !== undefined && started !== undefined ? addDuration(started, offset, calendar) : undefined;
      const role = step.role ?? plan?.role ?? sop?.data.owner ?? '';
      const optional = step.optional || plan?.optional === true;
      return { step, due, role, state: stateOf(step, due, today), optional };
    });
    for (const step of steps) count(state, step);
    state.sections.push({ section, steps });
  }
  return state;
}

/** Counts a step in. */
function count(run: ChecklistState, step: RunStep): void {
  const { state, due, optional } = step;
  run.total++;
  if (state === 'done' || state === 'skipped') {
    run.done++;
    if (state === 'done') run.finished = latest(step.step.done ?? '', run.finished ?? '') || undefined;
    return;
  }
  run.open++;
  if (!optional) run.complete = false;
  if (state === 'late' && !optional) run.late.push(step);
  if (due !== undefined) run.nextDue = earliest(due, run.nextDue ?? due);
}

/** A tick with a day to come was not there yet on a day of the past. */
function stateOf(step: Step, due: string | undefined, today: string): StepState {
  if (step.ticked && (step.done === undefined || step.done <= today)) return 'done';
  if (step.skipped !== undefined) return 'skipped';
  return due !== undefined && due < today ? 'late' : 'open';
}
