import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** A commit that touched a file. */
export interface Commit {
  /** Day of the commit in the author's time zone, `YYYY-MM-DD`. */
  day: string;
  author: string;
  /** First line of its message. */
  subject: string;
  /** The version that it gave the record; undefined where it left that as it was. */
  version: number | undefined;
}

/** The last commit that touched a file. */
export interface LastChange {
  /** Day of the commit in the author's time zone, `YYYY-MM-DD`. */
  day: string;
  author: string;
  /** The last commits, newest first; only for files of the folders that are followed. */
  commits?: readonly Commit[];
}

/** When each record was last changed, by its path under the content folder. */
export type History = ReadonlyMap<string, LastChange>;

/** Folders whose records show how they came to be. Each adds the differences of its files to what is read. */
const FOLLOWED = ['sops', 'plays'];
/** Commits kept for a file. */
const MOST_COMMITS = 10;

const COMMIT = '\u0001';
const READ = [
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  'log',
  '--no-renames',
  '--relative',
];

/**
 * Asks git for the last change of every file below a folder, and for the last commits of those that are followed.
 * Answers nothing where git is not there, the folder is not in a repository, or the clone is shallow: a cut-off history
 * would name the wrong day.
 */
export function readHistory(folder: string): History {
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository']);
  const root = git(folder, ['rev-parse', '--show-prefix']);
  if (shallow?.trim() !== 'false' || root === undefined) return new Map();
  const log = git(folder, [...READ, `--format=${COMMIT}%as\t%an`, '--name-only', '--', '.']);
  const patches = git(folder, [
    ...READ,
    `--format=${COMMIT}%as\t%an\t%s`,
    '--patch',
    '--unified=0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--',
    ...FOLLOWED,
  ]);
  const followed = readPatches(patches ?? '');
  const history = new Map<string, LastChange>();
  for (const commit of (log ?? '').split(COMMIT).slice(1)) {
    const [head = '', ...files] = commit.split('\n');
    const [day = '', author = ''] = head.split('\t');
    for (const file of files) {
      if (file === '' || history.has(file)) continue;
      const commits = followed.get(file);
      history.set(file, { day, author, ...(commits && { commits }) });
    }
  }
  return history;
}

/** The commits of each file in a log with patches. Lines of a file carry a sign in front, so none begins a commit. */
function readPatches(log: string): Map<string, Commit[]> {
  const found = new Map<string, Commit[]>();
  for (const commit of `\n${log}`.split(`\n${COMMIT}`).slice(1)) {
    const [head = '', ...lines] = commit.split('\n');
    const [day = '', author = '', ...subject] = head.split('\t');
    let entry: Commit | undefined;
    for (const line of lines) {
      const file = /^diff --git a\/(.+) b\/\1$/.exec(line)?.[1];
      if (file !== undefined) {
        entry = { day, author, subject: subject.join(' '), version: undefined };
        const list = found.get(file) ?? [];
        if (list.length < MOST_COMMITS) list.push(entry);
        found.set(file, list);
      }
      const version = /^\+version\s*:\s*(\d+)\s*(?:#.*)?$/.exec(line)?.[1];
      if (entry && version !== undefined) entry.version ??= Number(version);
    }
  }
  return found;
}

function git(folder: string, args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: resolve(folder),
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  return status === 0 ? stdout : undefined;
}
