import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';

/**
 * Files of procedures and plays that have another name now than at a commit: the path of then, and that of now. Told by
 * git from files that resemble each other; a file that git has not been told of yet counts as a new one.
 */
export function renamedProcedures(folder: string, commit: string): Map<string, string> {
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
    ':(glob)sops/*.md',
    ':(glob)plays/*.md',
  ]);
  const words = (told ?? '').split('\0');
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [from = '', to = ''] = [words[at + 1], words[at + 2]];
    if (!existsSync(join(folder, from))) renamed.set(from, to);
  }
  return renamed;
}
