import { type Kind, kinds } from '../../schemas/kind-names.ts';
import { places } from '../../schemas/kinds.ts';
import { isDay, isId } from '../../schemas/values.ts';
import { idFromName } from '../../schemas/names.ts';
import type { Problem } from './diagnostic.ts';
import { nearest } from './suggest.ts';

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

export type Placement = { place: Place } | { problem: Problem };

interface Pattern {
  kind: Kind;
  regex: RegExp;
}

const patterns: Pattern[] = kinds.map((kind) => ({ kind, regex: patternOf(kind) }));

function patternOf(kind: Kind): RegExp {
  const extension = kind === 'handbook' ? '\\.mdx?$' : '\\.md$';
  const source = places[kind]
    .replace(/\.md$/, '')
    .replace('{client}', '(?<client>[^/]+)')
    .replace('{date}', '(?<date>\\d{4}-\\d{2}-\\d{2})')
    .replace('{id}', '(?<id>[^/]+)')
    .replace('{path}', '(?<path>.+)');
  return new RegExp(`^${source}${extension}`);
}

/** The record that a path under content/ stands for, or the reason why it stands for none. */
export function placeOf(path: string): Placement {
  for (const { kind, regex } of patterns) {
    const match = regex.exec(path);
    if (!match) continue;
    const { client, date, id, path: below } = match.groups ?? {};
    const names = [client, id, ...(below?.split('/') ?? [])].filter((name) => name !== undefined);
    const bad = names.find((name) => !isId(name));
    if (bad !== undefined) return { problem: badName(bad) };
    if (date !== undefined && !isDay(date)) return { problem: badDate(date) };
    const own = below ?? (date === undefined ? id : `${date}-${id}`) ?? client ?? kind;
    return { place: { kind, id: own, ...(client && { client }), ...(date && { date }) } };
  }
  return { problem: misplaced(path) };
}

function badName(name: string): Problem {
  return {
    rule: 'bad-file-name',
    message: `The name \`${name}\` cannot be an id: ids are lower-case letters without accents, digits and hyphens.`,
    hint: `Rename it to \`${idFromName(name) || 'a-short-name'}\`.`,
  };
}

function badDate(date: string): Problem {
  return {
    rule: 'impossible-date',
    message: `The name begins with \`${date}\`, and there is no such day.`,
    hint: 'Begin the name with the day of the contact, as in 2026-10-03-results.md.',
  };
}

function misplaced(path: string): Problem {
  const folders = [...new Set(kinds.map((kind) => places[kind].split('/')[0] ?? ''))].filter(
    (name) => !name.endsWith('.md'),
  );
  const parts = path.split('/');
  const folder = parts[0] ?? '';
  if (!/\.mdx?$/.test(path)) {
    return {
      rule: 'unknown-file',
      message: 'Records are Markdown files (.md); this file is not read.',
      hint: 'Move it out of content/, or put a link to it into a record.',
    };
  }
  if (path.endsWith('.mdx')) {
    return {
      rule: 'wrong-place',
      message: 'Only pages of the handbook may be .mdx, because MDX can run code.',
      hint: 'Rename the file to .md.',
    };
  }
  if (folder === 'clients') {
    const name = parts.at(-1) ?? '';
    const known = ['client.md', 'scope.md', 'access.md', 'plan.md'];
    const meant =
      parts.length === 3
        ? nearest(name, known)
        : nearest(parts[2] ?? '', ['checklists', 'briefing', 'touchpoints']);
    return {
      rule: 'wrong-place',
      message: `\`${path}\` is not a place for a record of a client.`,
      hint: meant
        ? `Did you mean \`${parts.length === 3 ? `clients/${parts[1]}/${meant}` : `clients/${parts[1]}/${meant}/${name}`}\`?`
        : "A client's folder has client.md, scope.md, access.md, plan.md and the folders checklists/, briefing/ and touchpoints/ (files there begin with a date: 2026-10-03-results.md).",
    };
  }
  const meant = parts.length > 1 ? nearest(folder, folders) : undefined;
  return {
    rule: 'wrong-place',
    message:
      parts.length === 1
        ? `\`${path}\` lies outside the folders of records.`
        : `\`${folder}/\` is not a folder of records.`,
    hint: meant
      ? `Did you mean \`${[meant, ...parts.slice(1)].join('/')}\`?`
      : `Records lie in ${folders.map((name) => `${name}/`).join(', ')}.`,
  };
}
