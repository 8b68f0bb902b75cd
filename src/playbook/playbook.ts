import type { Kind } from '../../schemas/kind-names.ts';
import type { AnyRecord, RecordOf } from '../records/record.ts';
import type { Uses } from './uses.ts';

/** A client with all that lies in its folder. */
export interface ClientFile {
  id: string;
  client: RecordOf<'client'>;
  scope: RecordOf<'scope'> | undefined;
  /** In the order of their numbers. */
  changes: RecordOf<'change'>[];
  access: RecordOf<'access'> | undefined;
  plan: RecordOf<'plan'> | undefined;
  metrics: RecordOf<'metrics'> | undefined;
  checklists: RecordOf<'checklist'>[];
  briefings: RecordOf<'briefing'>[];
  /** Newest first. */
  touchpoints: RecordOf<'touchpoint'>[];
}

/** Names a record among all: `sop:qbr`, `checklist:padaria-aurora/qbr`. */
export type RecordKey = string;

/** The records of an organisation, linked. Everything shown or computed starts here. */
export interface Playbook {
  site: RecordOf<'site'>;
  /** The day that everything is computed for. */
  today: string;
  /** Records of the organisation by kind and id, in the order of their ids. */
  of: { [K in Kind]: ReadonlyMap<string, RecordOf<K>> };
  clients: ReadonlyMap<string, ClientFile>;
  /** For every record that is used, by which records and how. */
  uses: Uses;
  /** How many records there are. */
  size: number;
}

/** An id that no other record of the kind has: records of a client carry the client's id before their own. */
export function idAmongKind(record: { id: string; client?: string | undefined }): string {
  return record.client === undefined || record.client === record.id
    ? record.id
    : `${record.client}/${record.id}`;
}

export function keyOf(record: { kind: Kind; id: string; client?: string | undefined }): RecordKey {
  return `${record.kind}:${idAmongKind(record)}`;
}

/** The records that refer to a record, each once, in the order of their files. */
export function backlinksOf(playbook: Playbook, record: AnyRecord): readonly AnyRecord[] {
  return [...new Set(playbook.uses.get(keyOf(record))?.map(({ from }) => from))];
}
