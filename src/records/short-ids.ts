/** Ids for steps and questions, made from what they say. */
import { idFromName } from '../../schemas/names.ts';

const LONGEST = 40;

/** An id of the first words of a sentence. */
export function shortId(text: string, otherwise = 'one'): string {
  const id = idFromName(text) || otherwise;
  return id.length <= LONGEST
    ? id
    : id
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}

/** Gives every text an id that none before it has. */
export function idsInTurn(otherwise?: string): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const made = shortId(text, otherwise);
    let id = made;
    for (let count = 2; taken.has(id); count++) id = `${made}-${count}`;
    taken.add(id);
    return id;
  };
}
