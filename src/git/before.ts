import type { GuardedBefore } from '../playbook/scope/edits.ts';
import { askGit, git } from './git.ts';
import { guardedAt } from './records-at.ts';

/** A misuse of the command: the commit to compare with is not there. */
export class BaseError extends Error {}

export interface LookBack {
  /** Absent where there is nothing to look back at. */
  before: GuardedBefore | undefined;
  /** What could not be seen, as a sentence for the person who asked. */
  note: string | undefined;
}

/**
 * Reads what was agreed, and the procedures, before the edits of a branch: at the commit where it left another, and at the end of that other.
 *
 * @param folder the content folder, anywhere in a repository.
 * @param base the branch or commit to compare with, such as `origin/main`.
 * @throws BaseError if the repository does not know the base.
 */
export function lookBack(folder: string, base: string): LookBack {
  const inside = askGit(folder, ['rev-parse', '--is-inside-work-tree']);
  if (!inside.ok) {
    const why = inside.missing ? 'git is not installed' : `git says: ${inside.complaint}`;
    return {
      before: undefined,
      note: `nothing was compared with ${base} (${why}). Edits of what was agreed, and of procedures without a new version, cannot be seen; the dates alone were checked.`,
    };
  }
  const tip = commitOf(folder, base);
  if (tip === undefined) throw new BaseError(unknown(base));
  const fork = git(folder, ['merge-base', tip, 'HEAD'])?.trim().split('\n')[0] || undefined;
  const agreed = guardedAt(folder, tip);
  if (fork === undefined) {
    return { before: { forked: agreed, tip: agreed }, note: withoutFork(folder, base) };
  }
  const forked = fork === tip ? agreed : guardedAt(folder, fork);
  return { before: { forked, tip: agreed }, note: undefined };
}

function commitOf(folder: string, base: string): string | undefined {
  const found = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  return found?.trim() || undefined;
}

function unknown(base: string): string {
  const branch = base.replace(/^(refs\/remotes\/)?origin\//, '');
  return `There is no branch or commit ${base} in this clone. Fetch it with \`git fetch origin ${branch}\`, or name another with --base REF.`;
}

function withoutFork(folder: string, base: string): string {
  const isShallow = git(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
  return isShallow
    ? `this clone is too shallow to tell where the branch left ${base}, so the records were compared with ${base} as it is; what was changed there since may be told as an edit of this branch. \`git fetch --unshallow\` brings the history.`
    : `this branch and ${base} have no commit in common, so the records were compared with ${base} as it is.`;
}
