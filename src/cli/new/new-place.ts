/** Where a new record goes: what has to be named for it, and the path that follows. */
import type { Kind } from '../../../schemas/kind-names.ts';
import { namedAfter, places } from '../../../schemas/kinds.ts';
import { idFromName } from '../../../schemas/names.ts';
import { researchTypes } from '../../../schemas/research.ts';

/** A word that stands behind the kind on the command line. */
export interface Argument {
  name: 'client' | 'after' | 'type' | 'path' | 'id';
  /** What is shown in the help: `CLIENT`. */
  label: string;
  description: string;
  /** Without it nothing can be begun; the others follow from a name. */
  required: boolean;
}

/** The words that a kind needs behind it. */
export function argumentsOf(kind: Kind): Argument[] {
  const place = places[kind];
  const after = namedAfter[kind];
  const named = after?.join(' or ') ?? '';
  const found: Argument[] = [];
  const add = (name: Argument['name'], label: string, description: string, required: boolean) =>
    found.push({ name, label, description, required });
  if (kind === 'client') add('id', 'id', 'name of its folder (default: made from --name)', false);
  else if (place.includes('{client}')) add('client', 'client', 'id of the client', true);
  if (after) add('after', after.join('-or-'), `id of the ${named}`, true);
  else if (kind === 'touchpoint') add('type', 'type', 'what kind of contact it was', true);
  else if (kind === 'research') add('type', 'type', researchTypes.join(', '), true);
  if (place.includes('{path}')) add('path', 'path', 'path of the page (default: made from --title)', false);
  if (place.includes('{id}') && !after) {
    add(
      'id',
      'id',
      `name of its file (default: made from --${kind === 'touchpoint' ? 'title or the type' : 'name or --title'})`,
      false,
    );
  }
  return found;
}

export interface PlaceNames {
  client?: string | undefined;
  id?: string | undefined;
  date: string;
  /** The next free number, for kinds that are numbered. */
  number: (folder: string) => string;
}

/** The path of a record under content/; undefined while its id is not known. */
export function pathOf(kind: Kind, { client, id, date, number }: PlaceNames): string | undefined {
  const named = kind === 'client' ? id : client;
  let path = places[kind];
  if (path.includes('{client}')) {
    if (named === undefined) return undefined;
    path = path.replace('{client}', () => named);
  }
  if (/\{(?:id|path)\}/.test(path)) {
    if (id === undefined) return undefined;
    path = path.replace(/\{(?:id|path)\}/, () => id.replace(/\.mdx?$/, ''));
  }
  path = path.replace('{date}', () => date);
  return path.replace('{number}', () => number(path.slice(0, path.indexOf('{number}'))));
}

/** The id that a record gets from what it is called. */
export function idFor(name: unknown): string | undefined {
  const id = typeof name === 'string' ? idFromName(name) : '';
  return id === '' ? undefined : id;
}
