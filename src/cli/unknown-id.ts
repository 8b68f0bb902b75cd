import type { Kind } from '../../schemas/kind-names.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { nearest } from '../records/suggest.ts';
import { printable, shorten } from '../records/words.ts';

/** What to say where nothing has an id; undefined where something has. */
export function unknownId(
  kind: string,
  id: string | undefined,
  known: ReadonlyMap<string, unknown>,
): string | undefined {
  if (id === undefined || known.has(id)) return undefined;
  return `there is no ${kind} "${printable(id)}". ${hintFor(id, [...known.keys()])}`;
}

/** The records of some kinds, by id. */
export function knownOf({ of }: Playbook, kinds: readonly Kind[]): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(kinds.flatMap((kind) => [...of[kind]]));
}

/** What was meant by a word that is none of those that may stand there. */
export function hintFor(word: string, known: readonly string[]): string {
  const meant = nearest(word, known) ?? known.find((each) => each.startsWith(word.toLowerCase()));
  if (meant !== undefined) return `Did you mean ${meant}?`;
  return known.length === 0 ? 'There is none at all.' : `There are ${shorten(known.join(', '), 200)}.`;
}
