import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';

/** Finds what is wrong with a record beside the others. */
export type Lint = (record: AnyRecord) => Problem[];

/** The records of a kind by id. */
export function byId<K extends AnyRecord['kind']>(
  records: readonly AnyRecord[],
  kind: K,
): Map<string, RecordOf<K>> {
  const isOfKind = (record: AnyRecord): record is AnyRecord & RecordOf<K> => record.kind === kind;
  return new Map(records.filter(isOfKind).map((record) => [record.id, record]));
}

/** The records that a client has at most one of, by the client's id. */
export function byClient<K extends 'client' | 'scope' | 'plan' | 'metrics'>(
  records: readonly AnyRecord[],
  kind: K,
): Map<string, RecordOf<K>> {
  const isOfKind = (record: AnyRecord): record is AnyRecord & RecordOf<K> => record.kind === kind;
  return new Map(records.filter(isOfKind).map((record) => [record.client ?? record.id, record]));
}
