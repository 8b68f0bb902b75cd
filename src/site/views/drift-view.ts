import { type Drift, driftOf } from '../../playbook/drift.ts';
import { isSettled } from '../../records/bodies/steps.ts';
import type { RecordOf } from '../../records/record.ts';
import type { Site } from '../site.ts';
import { addressOf } from '../../playbook/addresses.ts';
import { procedureOf } from '../../playbook/procedures.ts';

/** A step that changed. Texts are Markdown of one line. */
export interface DriftEntry {
  /** Where the step stands: in the run, or in the procedure where the run does not have it. */
  to: string;
  text: string;
  /** The new wording, where it changed; then `text` is that of the run. */
  now: string | undefined;
  /** The run keeps the step as it words it. */
  stays: boolean;
  /** Where it stands, and what becomes of it. */
  aside: string;
}

export interface DriftGroup {
  kind: 'added' | 'removed' | 'reworded' | 'moved';
  /** A sign that tells the kinds apart without colour. */
  sign: string;
  title: string;
  entries: DriftEntry[];
}

/** What changed in a procedure since a run was copied from it. */
export interface DriftView {
  title: string;
  why: string;
  /** What the procedure, or the play, says today. */
  now: string;
  note: string;
  /** What the versions since then say of themselves, newest first. */
  versions: { version: string; what: string; day: string }[];
  groups: DriftGroup[];
  /** The command that takes the changes over. */
  command: string;
}

const SIGNS = { added: '+', removed: '−', reworded: '≠', moved: '→' };

export function driftView(run: RecordOf<'checklist'>, site: Site): DriftView | undefined {
  const sop = procedureOf(site.playbook, run.id);
  const drift = driftOf(run, sop);
  if (!drift || !sop) return undefined;
  const m = site.messages.drift;
  const { of, copied, current } = drift;
  const here = (id: string) => `#step-${id}`;
  const under = (section: string) => (section === '' ? '' : m.under(section));
  const titles = {
    added: m.added(of),
    removed: m.removed(of),
    reworded: m.reworded,
    moved: m.moved,
  };
  const group = (kind: DriftGroup['kind'], entries: DriftEntry[]) => ({
    kind,
    sign: SIGNS[kind],
    title: titles[kind],
    entries,
  });
  const groups = [
    group(
      'added',
      drift.added.map(({ step, section }) => ({
        to: `${addressOf(sop)}#step-${step.id}`,
        text: step.text,
        now: undefined,
        stays: false,
        aside: under(section),
      })),
    ),
    group(
      'removed',
      drift.removed.map(({ step, section, stays }) => ({
        to: here(step.id),
        text: step.text,
        now: undefined,
        stays,
        aside: [under(section), stays ? m.stays : m.goes].filter(Boolean).join('. '),
      })),
    ),
    group(
      'reworded',
      drift.reworded.map(({ step, now, stays }) => ({
        to: here(step.id),
        text: step.text,
        now,
        stays,
        aside: stays ? m.stays : '',
      })),
    ),
    group(
      'moved',
      drift.moved.map(({ step, from, to }) => ({
        to: here(step.id),
        text: step.text,
        now: undefined,
        stays: true,
        aside: from === '' ? m.isMoved(to) : m.fromTo(from, to),
      })),
    ),
  ];
  return {
    title: m.title(copied, current),
    why: m.why(of),
    now: m.now(of),
    note: m.note(of, copied, current, driftSizeText(drift, site)),
    versions: ('changes' in sop.data ? sop.data.changes : [])
      .filter(({ version }) => version > copied)
      .map(({ version, on, what }) => ({
        version: site.messages.sop.changeOf(version),
        what,
        day: site.formats.day(on),
      })),
    groups: groups.filter(({ entries }) => entries.length > 0),
    command: `npx jornada checklist update ${run.client ?? ''} ${run.id}`,
  };
}

/** "1 step added, 2 reworded". */
export function driftSizeText({ added, removed, reworded, moved }: Drift, site: Site): string {
  return site.messages.drift.size(added.length, removed.length, reworded.length, moved.length);
}

/** The drift of a run in a line. */
export function driftLine(drift: Drift, site: Site): string {
  return site.messages.drift.line(drift.of, drift.copied, drift.current, driftSizeText(drift, site));
}

/** What is to be known of a step of a run while ticking: it changed, or it is of this run alone. */
export function stepMarks(run: RecordOf<'checklist'>, site: Site): ReadonlyMap<string, string> {
  const m = site.messages.drift;
  const sop = procedureOf(site.playbook, run.id);
  const drift = driftOf(run, sop);
  const planned = new Set(sop?.body.sections.flatMap(({ steps }) => steps.map(({ id }) => id)));
  const own = run.body.sections.flatMap(({ steps }) =>
    steps.filter(({ id, extra }) => extra && !planned.has(id)),
  );
  const marks = new Map(own.map(({ id }) => [id, m.isExtra]));
  if (!drift) return marks;
  for (const { step, to } of drift.moved)
    if (!isSettled(step) && to !== '') marks.set(step.id, m.isMoved(to));
  for (const { step } of drift.reworded) if (!isSettled(step)) marks.set(step.id, m.isNew(drift.current));
  for (const { step } of drift.removed) marks.set(step.id, m.isGone(drift.of));
  return marks;
}
