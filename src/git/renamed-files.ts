import { git } from './git.ts';

/**
 * Files that have another name now than at a commit: the path of then, and that of now. Told by git from files that
 * resemble each other; a file that git has not been told of yet counts as a new one.
 *
 * @param globs which files, below the folder.
 */
export function renamedFiles(
  folder: string,
  commit: string,
  globs: readonly string[],
): [from: string, to: string][] {
  const told = git(folder, [
    'diff',
    '--no-ext-diff',
    '-M',
    '--diff-filter=R',
    '--name-status',
    '-z',
    '--relative',
    commit,
    '--',
    ...globs.map((glob) => `:(glob)${glob}`),
  ]);
  const words = (told ?? '').split('\0');
  const pairs: [string, string][] = [];
  for (let at = 0; at + 2 < words.length; at += 3) pairs.push([words[at + 1] ?? '', words[at + 2] ?? '']);
  return pairs;
}
