import { kinds } from '../../schemas/kind-names.ts';
import { places } from '../../schemas/kinds.ts';
import { idFromName } from '../../schemas/names.ts';
import { dayMeant } from './day-meant.ts';
import type { Problem } from './diagnostic.ts';
import { nearest } from './suggest.ts';

/** What is wrong with the path of a file that is in no place of a record. */
export interface Misplaced {
  problem: Problem;
  /** The path that was meant, where that is clear. */
  meant?: string;
}

const folders = [...new Set(kinds.map((kind) => places[kind].split('/')[0] ?? ''))].filter(
  (name) => !name.endsWith('.md'),
);
const clientFiles = ['client.md', 'scope.md', 'access.md', 'plan.md', 'metrics.csv'];
const clientFolders = ['changes', 'checklists', 'briefing', 'touchpoints'];

export function explainMisplaced(path: string): Misplaced {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (!/\.mdx?$/.test(path)) return misplacedTable(path, parts) ?? notMarkdown(path);
  if (path.endsWith('.mdx')) {
    return wrongPlace(
      'Only pages of the handbook may be .mdx, because MDX can run code.',
      `Rename the file to \`${path.slice(0, -1)}\`.`,
      path.slice(0, -1),
    );
  }
  if (parts.length === 1) {
    const isSite = nearest(name, ['site.md']) !== undefined;
    return wrongPlace(
      `\`${path}\` lies outside the folders of records.`,
      isSite ? 'Rename it to `site.md`.' : `Records lie in ${list(folders)}.`,
      isSite ? 'site.md' : undefined,
    );
  }
  const [folder = ''] = parts;
  if (!folders.includes(folder)) {
    const near = nearest(folder, folders);
    const meant = near && [near, ...parts.slice(1)].join('/');
    return wrongPlace(
      `\`${folder}/\` is not a folder of records.`,
      meant ? `Did you mean \`${meant}\`?` : `Records lie in ${list(folders)}.`,
      meant,
    );
  }
  if (folder === 'clients') return misplacedOfClient(path, parts);
  const meant = `${folder}/${name}`;
  return wrongPlace(
    `Records of ${folder}/ lie directly in that folder, not in folders below it.`,
    `Move the file to \`${meant}\`.`,
    meant,
  );
}

function misplacedOfClient(path: string, parts: readonly string[]): Misplaced {
  const [, client, folder = '', ...rest] = parts;
  const name = parts.at(-1) ?? '';
  if (parts.length < 3) {
    const own = `clients/${name.replace(/\.md$/, '')}/client.md`;
    return wrongPlace(
      `\`${path}\` lies beside the folders of clients.`,
      `Every client has a folder of its own: move it to \`${own}\`.`,
      own,
    );
  }
  if (folder === 'touchpoints' && rest.length === 1) {
    const isDay = /^\d{4}-\d{2}-\d{2}\.md$/.test(name);
    const meant = nameWithDay(name.replace(/\.md$/, ''));
    if (!isDay && meant) {
      return wrongPlace(
        `The name of a touchpoint begins with its day as year-month-day: \`${name}\` does not.`,
        `Rename it to \`${meant}\`.`,
        ['clients', client, folder, meant].join('/'),
      );
    }
    return wrongPlace(
      `The name of a touchpoint is its day and a word: \`${name}\` has no ${isDay ? 'word' : 'day'}.`,
      `Rename it, as in \`${isDay ? name.replace('.md', '-meeting.md') : `2026-10-03-${name}`}\`.`,
    );
  }
  if (folder === 'changes' && rest.length === 1) {
    const [, digits = '', word = ''] = /^(\d*)[-_. ]*(.*)\.md$/.exec(name) ?? [];
    const meant = `${digits.slice(-4).padStart(4, '0')}-${idFromName(word) || 'change'}.md`;
    return wrongPlace(
      `The name of a change is its number of four digits and a word: \`${name}\` is not.`,
      `Rename it to \`${digits === '' ? meant.replace('0000', '0001') : meant}\`, with the next number that is free.`,
      ['clients', client, folder, meant].join('/'),
    );
  }
  const near = rest.length === 0 ? nearest(name, clientFiles) : nearest(folder, clientFolders);
  const meant = near && ['clients', client, near, ...(rest.length === 0 ? [] : [name])].join('/');
  return wrongPlace(
    `\`${path}\` is not a place for a record of a client.`,
    meant
      ? `Did you mean \`${meant}\`?`
      : `The folder of a client has ${clientFiles.join(', ')} and the folders ${list(clientFolders)}.`,
    meant,
  );
}

/** The name of a touchpoint whose day is written otherwise: `19-11-2026-call`, `2026.11.19 call`, `call-2026-11-19`. */
function nameWithDay(name: string): string | undefined {
  const before = dayMeant(name);
  const [, word = '', last = ''] = /^(.*?)[-_. ]*(\d{1,4}[-_. ]\d{1,2}[-_. ]\d{1,4})$/.exec(name) ?? [];
  const day = before?.day ?? dayMeant(last)?.day;
  return day && `${day}-${idFromName(before?.rest ?? word) || 'meeting'}.md`;
}

function wrongPlace(message: string, hint: string, meant?: string): Misplaced {
  return { problem: { rule: 'wrong-place', message, hint }, ...(meant !== undefined && { meant }) };
}

/** A spreadsheet: what was measured at a client has one place and one format. */
function misplacedTable(path: string, [folder, client]: readonly string[]): Misplaced | undefined {
  if (!/\.(?:csv|tsv|xlsx?|ods|numbers|csv\.txt)$/i.test(path)) return undefined;
  const own = folder === 'clients' && client !== undefined && !/\.\w+$/.test(client) ? client : undefined;
  const meant = `clients/${own ?? 'padaria-aurora'}/metrics.csv`;
  const isCsv = /\.csv(?:\.txt)?$/i.test(path);
  const isMetrics =
    isCsv && nearest(path.split('/').at(-1) ?? '', ['metrics.csv', 'metrics.csv.txt']) !== undefined;
  if (isMetrics && own !== undefined) {
    return wrongPlace(`\`${path}\` is not a place for a table.`, `Did you mean \`${meant}\`?`, meant);
  }
  return {
    problem: {
      rule: 'unknown-file',
      message: 'The only table that is read is metrics.csv in the folder of a client.',
      hint: isCsv
        ? `If it holds what was measured, call it \`${meant}\`; if not, move it out of content/.`
        : `If it holds what was measured, save it as CSV with the name \`${meant}\`; if not, move it out of content/.`,
    },
  };
}

function notMarkdown(path: string): Misplaced {
  const asMarkdown = path.replace(/\.(?:md|mdx|markdown|mdown|txt|md\.txt|mkd)$/i, '.md');
  return {
    problem: {
      rule: 'unknown-file',
      message: 'Records are Markdown files (.md); this file is not read.',
      hint:
        asMarkdown === path
          ? 'Move it out of content/, or put a link to it into a record.'
          : `If it is a record, rename it to \`${asMarkdown}\`; if not, move it out of content/.`,
    },
  };
}

function list(names: readonly string[]): string {
  return names.map((name) => `${name}/`).join(', ');
}
