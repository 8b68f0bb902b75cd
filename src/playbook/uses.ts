/** Which record leans on which: every reference, link and phase that a record names, kept by what it names. */
import type { Condition } from '../../schemas/condition.ts';
import { factsOf } from '../../schemas/condition.ts';
import type { DataPath } from '../../schemas/walk.ts';
import { valueAt } from '../../schemas/walk.ts';
import type { AnyRecord, BrokenRecord } from '../records/record.ts';
import { keyOf, type RecordKey } from './playbook.ts';

/** One record uses another. */
export interface Use {
  from: AnyRecord;
  to: RecordKey;
  /**
   * How: the kind that uses, the field at the top and the field that holds the id, as in `journey.phases.sops`, `sop.owner`,
   * `alert.when.questionnaire`; or one of `….steps.role`, `….steps.by`, `….file` (named after it), `….phase`, `….link`, `….shown`.
   */
  as: string;
  /** Id of the phase, or of another part of the record, that the use stands in or is about. */
  part: string | undefined;
  /** How often it is used so: the steps of a role, the links of a text. */
  times: number;
}

/** The uses of every record, in the order of the files that use it. */
export type Uses = ReadonlyMap<RecordKey, readonly Use[]>;

/** Gathers uses: the same one again is counted, and what a record says of itself is none. */
export function useCollector(): { uses: Uses; add: (use: Omit<Use, 'times'>) => void } {
  const uses = new Map<RecordKey, Use[]>();
  const add = (use: Omit<Use, 'times'>) => {
    if (use.to === keyOf(use.from)) return;
    const list = uses.get(use.to);
    if (!list) {
      uses.set(use.to, [{ ...use, times: 1 }]);
      return;
    }
    // records come one after the other, so that those of one stand together at the end
    for (let index = list.length - 1; list[index]?.from === use.from; index--) {
      const known = list[index];
      if (known?.as === use.as && known.part === use.part) {
        known.times++;
        return;
      }
    }
    list.push({ ...use, times: 1 });
  };
  return { uses, add };
}

/** The `as` of a field: what lies between the first and the last name of its path is left out. */
export function useOfField(record: AnyRecord | BrokenRecord, path: DataPath): string {
  const names = path.filter((key) => typeof key === 'string');
  const [first, last] = [names[0], names.at(-1)];
  return [record.kind, ...(first === undefined ? [] : [first]), ...(names.length > 1 ? [last] : [])].join(
    '.',
  );
}

/** The id of the innermost part of a record that a path leads through, such as a phase. */
export function partOf(record: AnyRecord | BrokenRecord, path: DataPath): string | undefined {
  for (let length = path.length - 1; length > 0; length--) {
    const id = valueAt(record.data, [...path.slice(0, length), 'id']);
    if (typeof id === 'string') return id;
  }
  return undefined;
}

/** Phases that a record of the organisation names by their id alone, and the journey where only one can be meant. */
export function phasesNamedBy(record: AnyRecord): { phase: string; journey: string | undefined }[] {
  switch (record.kind) {
    case 'sop':
      return named([record.data.phase]);
    case 'alert':
      return named(phasesIn(record.data.when));
    case 'play':
      return named([record.data.for, record.data.exit].flatMap((each) => (each ? phasesIn(each) : [])));
    case 'segment':
      return named(
        record.data.cadence.map(({ phase }) => phase),
        record.data.journey,
      );
    default:
      return [];
  }
}

function named(phases: readonly (string | undefined)[], journey?: string) {
  return phases.flatMap((phase) => (phase === undefined ? [] : [{ phase, journey }]));
}

function phasesIn(condition: Condition): (string | undefined)[] {
  return factsOf(condition).map((fact) => ('phase' in fact ? fact.phase : undefined));
}
