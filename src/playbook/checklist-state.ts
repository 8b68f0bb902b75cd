import type { Step, StepSection } from '../records/bodies/steps.ts';
import type { RecordOf } from '../records/record.ts';
import { addDuration, type WorkCalendar } from './calendar.ts';

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

/** Follows a run of a procedure up to a day. */
export function checklistState(
  run: RecordOf<'checklist'>,
  sop: RecordOf<'sop'> | undefined,
  today: string,
  calendar: WorkCalendar,
): ChecklistState {
  const planned = new Map(
    sop?.body.sections.flatMap((section) => section.steps).map((step) => [step.id, step]),
  );
  const started = run.data.started;
  const sections = run.body.sections.map((section) => ({
    section,
    steps: section.steps.map((step): RunStep => {
      const offset = step.due ?? planned.get(step.id)?.due;
      const due =
        offset !== undefined && started !== undefined ? addDuration(started, offset, calendar) : undefined;
      return {
        step,
        due,
        role: step.role ?? planned.get(step.id)?.role ?? sop?.data.owner ?? '',
        state: stateOf(step, due, today),
        optional: step.optional || planned.get(step.id)?.optional === true,
      };
    }),
  }));
  const steps = sections.flatMap((section) => section.steps);
  const pending = steps.filter(({ state }) => state === 'open' || state === 'late');
  const dues = pending.flatMap(({ due }) => (due === undefined ? [] : [due])).sort();
  return {
    sections,
    total: steps.length,
    done: steps.length - pending.length,
    late: pending.filter(({ state, optional }) => state === 'late' && !optional),
    open: pending.length,
    complete: pending.every(({ optional }) => optional),
    finished:
      steps
        .map(({ step, state }) => (state === 'done' ? (step.done ?? '') : ''))
        .sort()
        .at(-1) || undefined,
    nextDue: dues[0],
    outdated: sop !== undefined && sop.data.version > run.data.version,
  };
}

/** A tick with a day to come was not there yet on a day of the past. */
function stateOf(step: Step, due: string | undefined, today: string): StepState {
  if (step.ticked && (step.done === undefined || step.done <= today)) return 'done';
  if (step.skipped !== undefined) return 'skipped';
  return due !== undefined && due < today ? 'late' : 'open';
}
