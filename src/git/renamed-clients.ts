import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import { renamedFiles } from './renamed-files.ts';

const CLIENT = /^clients\/([^/]+)\/client\.md$/;
const PAIR = /^clients\/([^/]+)\/(client|scope)\.md$/;

/**
 * Clients whose folder has another name now than at a commit: the id of then, and that of now. Told by git from files
 * that resemble each other; client.md counts for more than scope.md, which may have been edited on the way.
 */
export function renamedClients(folder: string, commit: string): Map<string, string> {
  const [byClient, byScope] = [new Map<string, string>(), new Map<string, string>()];
  for (const [before, now] of renamedFiles(folder, commit, ['clients/*/client.md', 'clients/*/scope.md'])) {
    const [, from = '', fromFile = ''] = PAIR.exec(before) ?? [];
    const [, to = '', toFile = ''] = PAIR.exec(now) ?? [];
    if (from === to || fromFile !== toFile) continue;
    // a client that is still there was not renamed, whatever its files resemble
    if (existsSync(join(folder, 'clients', from, 'client.md'))) continue;
    (fromFile === 'client' ? byClient : byScope).set(from, to);
  }
  return new Map([...byScope, ...movedUnseen(folder, commit), ...byClient]);
}

/** Folders that were moved and that git has not been told of yet: their client.md is the same, byte for byte. */
function movedUnseen(folder: string, commit: string): [string, string][] {
  const list = (args: string[]) => (git(folder, args) ?? '').split('\0').filter((path) => CLIENT.test(path));
  const fresh = list(['ls-files', '--others', '--exclude-standard', '-z', '--', 'clients']);
  if (fresh.length === 0) return [];
  const gone = list(['diff', '--no-renames', '--diff-filter=D', '--name-only', '-z', '--relative', commit]);
  const idOf = (path: string) => CLIENT.exec(path)?.[1] ?? '';
  const now = new Map(
    fresh.map((path) => [git(folder, ['hash-object', '--', path])?.trim() ?? path, idOf(path)]),
  );
  return gone.flatMap((path) => {
    const to = now.get(
      git(folder, ['rev-parse', '--verify', '--quiet', `${commit}:./${path}`])?.trim() ?? '',
    );
    return to === undefined ? [] : [[idOf(path), to]];
  });
}
