import { nearest } from '../records/suggest.ts';
import { printable, shorten } from '../records/words.ts';

/** What to say where nobody has an id; undefined where somebody has. */
export function unknownId(
  kind: string,
  id: string | undefined,
  known: ReadonlyMap<string, unknown>,
): string | undefined {
  if (id === undefined || known.has(id)) return undefined;
  const ids = [...known.keys()];
  const meant = nearest(id, ids) ?? ids.find((each) => each.startsWith(id.toLowerCase()));
  const hint =
    meant !== undefined
      ? `Did you mean ${meant}?`
      : ids.length === 0
        ? 'There is none at all.'
        : `There are ${shorten(ids.join(', '), 200)}.`;
  return `there is no ${kind} "${printable(id)}". ${hint}`;
}
