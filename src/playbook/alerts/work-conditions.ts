import type { FactCondition } from '../../../schemas/condition.ts';
import type { AccessEntry } from '../../../schemas/access.ts';
import { accessState } from '../access-state.ts';
import { type DueAction, isOpen } from '../actions.ts';
import { addDays, businessDaysBetween, earliest, latest } from '../calendar.ts';
import { type OpenSpan, unbrokenSince } from './unbroken.ts';
import { fails, holds, type Subject, type Verdict } from './verdict.ts';

type Of<K extends FactCondition['kind']> = Extract<FactCondition, { kind: K }>;

/** Runs of procedures with so many steps past their day, all runs together: late from the day after. */
export function checklistLate({ sop, steps }: Of<'checklist-late'>, { state, today }: Subject): Verdict {
  const runs = [...state.runs].filter(([id]) => sop === undefined || id === sop);
  const count = runs.reduce((sum, [, { late }]) => sum + late.length, 0);
  if (count < steps) return fails();
  const spans = runs.flatMap(([, run]) =>
    run.sections
      .flatMap((section) => section.steps)
      .flatMap(({ due, step, optional }) =>
        due === undefined ||
        optional ||
        step.skipped !== undefined ||
        (step.ticked && step.done === undefined)
          ? []
          : [{ from: addDays(due, 1), to: step.done }],
      ),
  );
  return holds(
    unbrokenSince(spans, steps, today),
    ...runs
      .filter(([, run]) => run.late.length > 0)
      .map(([id, run]) => ({ kind: 'steps-late' as const, sop: id, count: run.late.length })),
  );
}

/** Questionnaires that have not come back by their day: late from the day after. */
export function briefingLate({ questionnaire }: Of<'briefing-late'>, { state, today }: Subject): Verdict {
  const late = [...state.briefings].flatMap(([id, { state: reached, due, daysLate }]) =>
    reached === 'late' && due !== undefined && (questionnaire === undefined || id === questionnaire)
      ? [{ kind: 'briefing-late' as const, questionnaire: id, due, days: daysLate }]
      : [],
  );
  if (late.length === 0) return fails();
  const spans = state.file.briefings.flatMap(({ id, data }) => {
    const due = state.briefings.get(id)?.due;
    const isMeant = questionnaire === undefined || id === questionnaire;
    return isMeant && due !== undefined ? [{ from: addDays(due, 1), to: data.returned }] : [];
  });
  return holds(unbrokenSince(spans, 1, today), ...late);
}

/** What we promised and have not done by its day, late from the day after; steps of procedures and what waits on the client are other alerts. */
export function actionsLate({ count }: Of<'actions-late'>, { state, today, calendar }: Subject): Verdict {
  const late = state.promised.filter(
    (action) => action.due < today && !action.atClient && isOpen(action, today),
  );
  const first = firstDue(late);
  if (!first || late.length < count) return fails();
  const days = businessDaysBetween(first.due, today, calendar);
  const spans = state.promised.flatMap(({ promised, due, done, atClient }) =>
    atClient ? [] : [{ from: latest(addDays(due, 1), promised ?? due), to: done }],
  );
  return holds(unbrokenSince(spans, count, today), {
    kind: 'actions-late',
    count: late.length,
    first: first.what,
    days,
  });
}

/** The first in order of those that are due first. */
function firstDue(actions: readonly DueAction[]): DueAction | undefined {
  let first: DueAction | undefined;
  for (const action of actions) if (!first || action.due < first.due) first = action;
  return first;
}

/** Accesses that were asked for and not granted, or granted and never tried. */
export function accessOpen({ state: wanted }: Of<'access-open'>, { state, today }: Subject): Verdict {
  const open = (state.file.access?.data.access ?? []).filter(
    (entry) => accessState(entry, today).state === wanted,
  );
  if (open.length === 0) return fails();
  const spans = (state.file.access?.data.access ?? []).flatMap((entry) => spanOf(entry, wanted) ?? []);
  return holds(unbrokenSince(spans, 1, today), {
    kind: wanted === 'asked' ? 'access-waiting' : 'access-untried',
    platforms: open.map(({ platform }) => platform),
  });
}

/** From the day of a step up to the first of those that follow it. */
function spanOf(entry: AccessEntry, wanted: 'asked' | 'granted'): OpenSpan | undefined {
  const from = entry[wanted];
  if (from === undefined) return undefined;
  const { granted, verified, revoked } = entry;
  const later = [wanted === 'asked' ? granted : undefined, verified, revoked].flatMap((day) => day ?? []);
  const [first, ...others] = later;
  return { from, to: first && earliest(first, ...others) };
}
