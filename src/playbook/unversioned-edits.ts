import type { AnyRecord, Procedure } from '../records/record.ts';
import { shorten } from '../records/words.ts';
import { driftSize, type StepChanges, stepChanges } from './drift.ts';
import type { LinkProblem } from './link.ts';
import type { GuardedBefore } from './scope/edits.ts';

/**
 * Procedures and plays whose steps were edited while the version stayed. A run is held against its procedure by the
 * version, so that without a new one no client would ever be told. Steps count by what a run copies of them: their ids,
 * words and sections; what it leaves to the procedure (roles, due days, notes) follows by itself. As with agreements, an
 * edit counts only where the present differs both from where the branch began and from what it will be merged into.
 */
export function unversionedEdits(before: GuardedBefore, records: readonly AnyRecord[]): LinkProblem[] {
  const [forked, tip] = [before.forked, before.tip].map(procedures);
  return [...procedures(records)].flatMap(([key, now]) => {
    const [began, other] = [forked?.get(key), tip?.get(key)];
    const versions = [began, other].flatMap((each) => each?.data.version ?? []);
    const highest = Math.max(0, ...versions);
    if (versions.length === 0 || now.data.version > highest) return [];
    const [first, second] = [other, began].flatMap((each) => (each ? [changesOf(each, now)] : []));
    if (!first || driftSize(first) === 0 || (second && driftSize(second) === 0)) return [];
    return [{ file: now.file, problem: problemOf(now, first, highest) }];
  });
}

function problemOf(now: Procedure, changes: StepChanges, highest: number) {
  const { version } = now.data;
  const renamed = renamedId(changes);
  return {
    rule: 'steps-without-version' as const,
    path: ['version'],
    message: `The steps changed (${inWords(changes)}), and the version is still ${version}.`,
    hint: `Write \`version: ${highest + 1}\`: by it the checklists of clients learn that the steps have changed.${
      renamed
        ? ` If only the words changed, keep the id \`{#${renamed}}\`, so that ticks stay with their step.`
        : ''
    }`,
  };
}

/** "1 added: #room; 2 reworded: #agenda, #call" */
function inWords({ added, removed, reworded, moved }: StepChanges): string {
  const kinds = { added, reworded, removed, moved };
  const parts = Object.entries(kinds).flatMap(([word, steps]) =>
    steps.length === 0
      ? []
      : `${steps.length} ${word}: ${shorten(steps.map(({ step }) => `#${step.id}`).join(', '), 80)}`,
  );
  return parts.join('; ');
}

/** The former id of a step that seems to have lost it: one went and one came in its section. */
function renamedId({ added, removed }: StepChanges): string | undefined {
  const lost = removed.find(({ section }) => {
    const here = (each: { section: string }) => each.section === section;
    return removed.filter(here).length === 1 && added.filter(here).length === 1;
  });
  return lost?.step.id;
}

function changesOf(then: Procedure, now: Procedure): StepChanges {
  return stepChanges(then.body.sections, now.body.sections);
}

function procedures(records: readonly AnyRecord[]): Map<string, Procedure> {
  return new Map(
    records.flatMap((record) =>
      record.kind === 'sop' || record.kind === 'play' ? [[`${record.kind}:${record.id}`, record]] : [],
    ),
  );
}
