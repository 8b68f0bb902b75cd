import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The last commit that touched a file. */
export interface LastChange {
  /** Day of the commit in the author's time zone, `YYYY-MM-DD`. */
  day: string;
  author: string;
}

/** When each record was last changed, by its path under the content folder. */
export type History = ReadonlyMap<string, LastChange>;

const COMMIT = '\u0001';

/**
 * Asks git for the last change of every file below a folder. Answers nothing where git is not there, the folder is not
 * in a repository, or the clone is shallow: a cut-off history would name the wrong day.
 */
export function readHistory(folder: string): History {
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository']);
  const root = git(folder, ['rev-parse', '--show-prefix']);
  if (shallow?.trim() !== 'false' || root === undefined) return new Map();
  const log = git(folder, [
    '-c',
    'core.quotePath=false',
    'log',
    `--format=${COMMIT}%as\t%an`,
    '--name-only',
    '--no-renames',
    '--relative',
    '--',
    '.',
  ]);
  const history = new Map<string, LastChange>();
  for (const commit of (log ?? '').split(COMMIT).slice(1)) {
    const [head = '', ...files] = commit.split('\n');
    const [day = '', author = ''] = head.split('\t');
    for (const file of files) if (file !== '' && !history.has(file)) history.set(file, { day, author });
  }
  return history;
}

function git(folder: string, args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: resolve(folder),
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  return status === 0 ? stdout : undefined;
}
