import type { FactCondition } from '../../../schemas/condition.ts';
import { accessState } from '../access-state.ts';
import { addDays, businessDaysBetween } from '../calendar.ts';
import { fails, holds, type Subject, type Verdict } from './verdict.ts';

type Of<K extends FactCondition['kind']> = Extract<FactCondition, { kind: K }>;

/** Runs of procedures with steps past their day. */
export function checklistLate({ sop, steps }: Of<'checklist-late'>, { state }: Subject): Verdict {
  const runs = [...state.runs].filter(
    ([id, run]) => (sop === undefined || id === sop) && run.late.length > 0,
  );
  const days = runs.flatMap(([, run]) => run.late.flatMap(({ due }) => due ?? [])).sort();
  const nth = days[steps - 1];
  if (nth === undefined) return fails();
  return holds(
    // earlier steps may have been late before and are done by now
    steps === 1 && days.length === 1 ? addDays(nth, 1) : undefined,
    ...runs.map(([id, run]) => ({ kind: 'steps-late' as const, sop: id, count: run.late.length })),
  );
}

/** Questionnaires that have not come back by their day. */
export function briefingLate({ questionnaire }: Of<'briefing-late'>, { state }: Subject): Verdict {
  const late = [...state.briefings].flatMap(([id, { state: reached, due, daysLate }]) =>
    reached === 'late' && due !== undefined && (questionnaire === undefined || id === questionnaire)
      ? [{ kind: 'briefing-late' as const, questionnaire: id, due, days: daysLate }]
      : [],
  );
  const first = late.map(({ due }) => due).sort()[0];
  if (first === undefined) return fails();
  return holds(late.length === 1 ? addDays(first, 1) : undefined, ...late);
}

/** What we promised and have not done by its day; steps of procedures and what waits on the client are other alerts. */
export function actionsLate({ count }: Of<'actions-late'>, { state, today, calendar }: Subject): Verdict {
  const late = state.actions.filter(
    ({ due, source, atClient }) => due < today && source.kind !== 'checklist' && !atClient,
  );
  const [first] = late;
  if (!first || late.length < count) return fails();
  const days = businessDaysBetween(first.due, today, calendar);
  return holds(late.length === 1 ? addDays(first.due, 1) : undefined, {
    kind: 'actions-late',
    count: late.length,
    first: first.what,
    days,
  });
}

/** Accesses that were asked for and not granted, or granted and never tried. */
export function accessOpen({ state: wanted }: Of<'access-open'>, { state, today }: Subject): Verdict {
  const open = (state.file.access?.data.access ?? []).filter(
    (entry) => accessState(entry, today).state === wanted,
  );
  if (open.length === 0) return fails();
  const days = open.map((entry) => entry[wanted] ?? '').sort();
  return holds(open.length === 1 ? days[0] : undefined, {
    kind: wanted === 'asked' ? 'access-waiting' : 'access-untried',
    platforms: open.map(({ platform }) => platform),
  });
}
