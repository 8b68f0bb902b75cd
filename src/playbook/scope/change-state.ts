import type { RecordOf } from '../../records/record.ts';

/**
 * How far a change request is on a day. `in-baseline`: approved before the day of the baseline, so that the baseline has
 * it already.
 */
export type ChangeStatus = 'asked' | 'assessed' | 'approved' | 'rejected' | 'in-baseline';

export interface ChangeState {
  record: RecordOf<'change'>;
  /** The four digits of the file's name. */
  number: string;
  status: ChangeStatus;
  /** Day since which it is so; undefined where an assessment has no day. */
  since: string | undefined;
}

/** Asked for, and nobody has decided. */
export function isOpen({ status }: Pick<ChangeState, 'status'>): boolean {
  return status === 'asked' || status === 'assessed';
}

/** The number of a change: the digits that its file's name begins with. */
export function numberOf(change: Pick<RecordOf<'change'>, 'id'>): string {
  return change.id.slice(0, 4);
}

/** The changes that were asked for up to a day, in the order of their numbers, each as it stood on that day. */
export function changesOn(
  changes: readonly RecordOf<'change'>[],
  baseline: string,
  day: string,
): ChangeState[] {
  return changes
    .filter(({ data }) => data.asked.on <= day)
    .map((record) => ({ record, number: numberOf(record), ...stateOf(record, baseline, day) }))
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

function stateOf(
  { data }: RecordOf<'change'>,
  baseline: string,
  day: string,
): Pick<ChangeState, 'status' | 'since'> {
  const { asked, impact, decision } = data;
  if (decision && decision.on <= day) {
    const { approved, on } = decision;
    if (!approved) return { status: 'rejected', since: on };
    return { status: on < baseline ? 'in-baseline' : 'approved', since: on };
  }
  // an assessment without a day was there when the question was asked, as far as is recorded
  if (impact && (impact.on === undefined || impact.on <= day))
    return { status: 'assessed', since: impact.on };
  return { status: 'asked', since: asked.on };
}
