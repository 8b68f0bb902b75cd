import { type Kind, kinds } from '../../schemas/kind-names.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { AnyRecord, RecordOf } from '../records/record.ts';
import { nearest } from '../records/suggest.ts';

/**
 * The record that a component of a handbook page names.
 *
 * @throws Error in words for the author of the page, so that a build with a wrong id publishes nothing.
 */
export function findRecord(playbook: Playbook, kind: string, id: string): AnyRecord {
  const known = kinds.find((name) => name === kind);
  if (!known) throw new Error(unknown(`kind of record \`${kind}\``, nearest(kind, kinds)));
  // a record of some kind is a record of one kind, which TypeScript does not see through the type parameter
  return findOfKind(playbook, known, id) as AnyRecord;
}

export function findOfKind<K extends Kind>(playbook: Playbook, kind: K, id: string): RecordOf<K> {
  const record = playbook.of[kind].get(id);
  if (!record) throw new Error(unknown(`${kind} \`${id}\``, nearest(id, playbook.of[kind].keys())));
  return record;
}

function unknown(what: string, meant: string | undefined): string {
  return `It names the ${what}, which does not exist.${meant ? ` Did you mean \`${meant}\`?` : ''}`;
}
