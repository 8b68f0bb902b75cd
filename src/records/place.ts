import { type Kind, kinds } from '../../schemas/kind-names.ts';
import { places } from '../../schemas/kinds.ts';
import { idFromName } from '../../schemas/names.ts';
import { isDay, isId } from '../../schemas/values.ts';
import type { Problem } from './diagnostic.ts';
import { explainMisplaced } from './misplaced.ts';

/** What the path of a file says of its record. */
export interface Place {
  kind: Kind;
  /** The record's id within its kind; for records of a client, without the client's id. */
  id: string;
  /** The client whose folder the file is in. */
  client?: string;
  /** The day in the file's name. */
  date?: string;
}

/** A path that is no place of a record, and what is wrong with it. */
export interface Misplacement {
  problem: Problem;
  /** The place that was meant, where that is clear. */
  meant?: Place;
  /** What the text can be read as where the place is not clear. */
  readAs?: Place;
  /** The folder whose name is at fault, so that it is told once and not for every file in it. */
  folder?: string;
}

export type Placement = { place: Place } | Misplacement;

interface Pattern {
  kind: Kind;
  regex: RegExp;
}

const patterns: Pattern[] = kinds.map((kind) => ({ kind, regex: patternOf(kind) }));

function patternOf(kind: Kind): RegExp {
  const [, path = '', named = ''] = /^(.*)\.(\w+)$/.exec(places[kind]) ?? [];
  const extension = kind === 'handbook' ? '\\.mdx?$' : `\\.${named}$`;
  const source = path
    .replace('{client}', '(?<client>[^/]+)')
    .replace('{date}', '(?<date>\\d{4}-\\d{2}-\\d{2})')
    .replace('{number}', '(?<number>\\d{4})')
    .replace('{id}', '(?<id>[^/]+)')
    .replace('{path}', '(?<path>.+)');
  return new RegExp(`^${source}${extension}`, 's');
}

/** The record that a path under content/ stands for, or the reason why it stands for none. */
export function placeOf(path: string): Placement {
  for (const { kind, regex } of patterns) {
    const match = regex.exec(path);
    if (!match) continue;
    const { client, date, number, id, path: below } = match.groups ?? {};
    const names = [client, id, ...(below?.split('/') ?? [])].filter((name) => name !== undefined);
    const bad = names.find((name) => !isId(name));
    if (bad !== undefined) return badName(path, bad);
    if (date !== undefined && !isDay(date)) {
      return { problem: badDate(date), readAs: { kind, id: `${date}-${id}`, ...(client && { client }) } };
    }
    const before = date ?? number;
    const own = below ?? (before === undefined ? id : `${before}-${id}`) ?? client ?? kind;
    return { place: { kind, id: own, ...(client && { client }), ...(date && { date }) } };
  }
  const { problem, meant } = explainMisplaced(path);
  const touchpoint = /^clients\/([^/]+)\/touchpoints\/([^/]+)\.md$/.exec(path);
  if (meant !== undefined || !touchpoint) return withMeant(problem, meant);
  const [, client = '', id = ''] = touchpoint;
  return { problem, readAs: { kind: 'touchpoint', id, client } };
}

function withMeant(problem: Problem, path: string | undefined): Misplacement {
  const meant = path === undefined ? undefined : placeOf(path);
  return meant && 'place' in meant ? { problem, meant: meant.place } : { problem };
}

/** A name that cannot be an id. */
function badName(path: string, name: string): Placement {
  const parts = path.split('/');
  const at = parts.indexOf(name);
  const isFolder = at !== -1 && at < parts.length - 1;
  const folder = parts.slice(0, at + 1).join('/');
  const what = isFolder ? `folder name \`${folder}/\`` : `file name \`${parts.at(-1)}\``;
  const renamed = parts.map(renamePart);
  const shown = isFolder ? `${[...parts.slice(0, at), renamed[at]].join('/')}/` : renamed.join('/');
  const problem: Problem = {
    rule: 'bad-file-name',
    message: `The ${what} cannot be used: names have lower-case letters without accents, digits and single hyphens, at most 80.`,
    hint: `Rename it to \`${shown}\`.`,
  };
  if (folder === CLIENT_TO_FILL_IN) return { problem: clientToFillIn(parts), folder };
  const better = renamed.join('/');
  // of a name without a letter or digit nothing better can be made
  return { ...withMeant(problem, better === path ? undefined : better), ...(isFolder && { folder }) };
}

/** The folder that the link of a procedure to a new checklist begins with; see `sopView`. */
const CLIENT_TO_FILL_IN = 'clients/CLIENT';

function clientToFillIn(parts: readonly string[]): Problem {
  return {
    rule: 'bad-file-name',
    message: 'The folder `CLIENT` stands for the id of a client, which nobody has filled in.',
    hint: `Put the name of the client's folder in its place, as in \`${['clients', 'padaria-aurora', ...parts.slice(2)].join('/')}\`.`,
  };
}

/** A part of a path as it should be: what is an id stays, an extension and a leading day stay. */
function renamePart(part: string): string {
  const [, day = '', name = '', extension = ''] =
    /^(\d{4}-\d{2}-\d{2}-)?(.*?)(\.mdx?|\.csv)?$/s.exec(part) ?? [];
  return `${day}${isId(name) ? name : nameFrom(name)}${extension}`;
}

function nameFrom(name: string): string {
  const made = idFromName(name);
  return isId(made) ? made : 'a-short-name';
}

function badDate(date: string): Problem {
  return {
    rule: 'impossible-date',
    message: `The name begins with \`${date}\`, and there is no such day.`,
    hint: 'Begin the name with the day of the contact, as in 2026-10-03-results.md.',
  };
}
