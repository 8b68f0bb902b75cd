import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What git answered. `missing`: there is no git on this machine. */
export interface GitAnswer {
  ok: boolean;
  missing: boolean;
  stdout: Buffer;
  /** What it complained of: the last line, without a prefix. */
  complaint: string;
}

/** Inside a hook git says by these where the repository is, as seen from another folder. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
const MOST = 512 * 1024 * 1024;

/** Runs git in a folder, without a shell. Never throws over what git answers. */
export function askGit(folder: string, args: readonly string[], input = ''): GitAnswer {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name)));
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: resolve(folder),
    env: { ...env, LC_ALL: 'C' },
    input,
    maxBuffer: MOST,
  });
  const missing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  const complaint = stderr?.toString('utf8').trim().split('\n').at(-1) ?? '';
  return {
    ok: status === 0 && error === undefined,
    missing,
    stdout: stdout ?? Buffer.alloc(0),
    complaint: complaint.replace(/^(fatal|error): /, ''),
  };
}

/** What git printed; nothing where it failed. */
export function git(folder: string, args: readonly string[]): string | undefined {
  const { ok, stdout } = askGit(folder, args);
  return ok ? stdout.toString('utf8') : undefined;
}
