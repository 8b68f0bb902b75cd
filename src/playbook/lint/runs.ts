/** Runs beside the procedures and plays that they are of, and the days on which their steps were ticked. */
import { isNearlyStep } from '../../records/bodies/nearly-step.ts';
import { columnInStep } from '../../records/bodies/step-column.ts';
import type { Step } from '../../records/bodies/steps.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord, Procedure, RecordOf } from '../../records/record.ts';
import type { Known } from '../link.ts';
import { nearest } from '../../records/suggest.ts';

type Lint = (record: AnyRecord) => Problem[];
type Run = RecordOf<'checklist'>;
type Sop = Procedure;

/** Runs of a version that the procedure does not have, or with steps that it does not have. */
export function runsBesideProcedures(records: readonly AnyRecord[]): Lint {
  const sops = new Map(
    records.flatMap((record) =>
      record.kind === 'sop' || record.kind === 'play' ? [[record.id, record] as const] : [],
    ),
  );
  const ids = new Map<Sop, Set<string>>();
  return (record) => {
    const sop = record.kind === 'checklist' ? sops.get(record.id) : undefined;
    if (record.kind !== 'checklist' || !sop) return [];
    const steps = stepsOf(record);
    const undated = withoutStart(record, sop, steps);
    if (record.data.version > sop.data.version) return [newerThan(sop, record.data.version), ...undated];
    if (record.data.version < sop.data.version) return undated;
    let known = ids.get(sop);
    if (!known) {
      known = new Set(stepsOf(sop).map(({ id }) => id));
      ids.set(sop, known);
    }
    const planned = known;
    const unknown = steps.filter(({ id, extra }) => !extra && !planned.has(id));
    if (unknown.length === 0 || isUnclear(sop) || isUnclear(record)) return undated;
    const used = new Set(steps.map(({ id }) => id));
    const free = [...planned].filter((id) => !used.has(id));
    return [...undated, ...unknown.map((step) => unknownStep(record, sop, step, free))];
  };
}

/** A play with the id of a procedure: nobody could say which of the two a run of that name is of. */
export function playsBesideProcedures(known: Known): Lint {
  return (record) =>
    record.kind === 'play' && known.ids.sop.has(record.id)
      ? [
          {
            rule: 'play-like-procedure',
            line: 1,
            message: `The play \`${record.id}\` has the id of the procedure in \`sops/${record.id}.md\`, and \`checklists/${record.id}.md\` of a client could be a run of either.`,
            hint: `Rename one of the two files, such as to \`plays/${record.id}-play.md\`, and the ids that refer to it.`,
          },
        ]
      : [];
}

/** Ticks without a day, told once for each run, and ticks on a day to come. */
export function ticksWithTheirDay(present: string): Lint {
  return (record) => {
    if (record.kind !== 'checklist') return [];
    const ticked = stepsOf(record).filter((step) => step.ticked);
    const early = ticked.filter(({ done }) => done !== undefined && done > present && isDayLike(done));
    const undated = ticked.filter(({ done, skipped }) => done === undefined && skipped === undefined);
    return [
      ...early.map((step) => tooEarly(record, step, present)),
      ...(undated[0] ? [withoutDay(undated[0], undated.length - 1, present)] : []),
    ];
  };
}

function stepsOf({ body }: Run | Sop): Step[] {
  return body.sections.flatMap((section) => section.steps);
}

/** A step that is not written as one, or shares its id, is a fault of its own and makes others look unknown. */
function isUnclear(record: Run | Sop): boolean {
  const steps = stepsOf(record);
  if (new Set(steps.map(({ id }) => id)).size < steps.length) return true;
  return record.markdown.split(/\r?\n/).some(isNearlyStep);
}

/** What cannot be read as a day was told before. */
function isDayLike(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function nameOfKind({ kind }: Sop): string {
  return kind === 'sop' ? 'procedure' : 'play';
}

function newerThan(sop: Sop, version: number): Problem {
  return {
    rule: 'run-version',
    path: ['version'],
    message: `The run is of version ${version}; the ${nameOfKind(sop)} \`${sop.id}\` is at version ${sop.data.version}.`,
    hint: `Write the version that the steps were copied from: \`version: ${sop.data.version}\`.`,
  };
}

function withoutStart(run: Run, sop: Sop, steps: readonly Step[]): Problem[] {
  if (run.data.started !== undefined) return [];
  const isDue = ({ due }: Step) => due !== undefined;
  if (!steps.some(isDue) && !stepsOf(sop).some(isDue)) return [];
  return [
    {
      rule: 'run-without-start',
      line: 1,
      message: 'The run does not say when it started, so none of its steps is ever due.',
      hint: 'Add `started: ` and the first day, like `started: 2026-05-04`.',
    },
  ];
}

function unknownStep(run: Run, sop: Sop, { id, line }: Step, free: readonly string[]): Problem {
  const meant = nearest(id, free);
  return {
    rule: 'unknown-step',
    line,
    column: columnInStep(run, line, '#'),
    message: `The ${nameOfKind(sop)} \`${sop.id}\` has no step \`${id}\` in version ${sop.data.version}.`,
    hint:
      meant === undefined
        ? `Write the id that the step has in the ${nameOfKind(sop)}, or \`extra\` into the braces if the step is of this run alone.`
        : `Did you mean \`#${meant}\`?`,
  };
}

function tooEarly(run: Run, { done, line }: Step, present: string): Problem {
  return {
    rule: 'future-tick',
    line,
    column: columnInStep(run, line, 'done='),
    message: `The step is ticked as done on ${done}, and today is ${present}.`,
    hint: 'Write the day on which it was done, or leave the box empty until then.',
  };
}

function withoutDay({ line }: Step, others: number, present: string): Problem {
  const more = others === 0 ? '' : `, and so ${others === 1 ? 'is one more' : `are ${others} more`} below`;
  return {
    rule: 'tick-without-day',
    line,
    message: `The step is ticked without the day on which it was done${more}.`,
    hint: `Add the day and your id to the braces, like \`{#id done=${present} by=ID}\`.`,
  };
}
