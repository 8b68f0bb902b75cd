import { parseRecord } from '../records/parse-record.ts';
import { placeOf } from '../records/place.ts';
import type { AnyRecord } from '../records/record.ts';
import { askGit } from './git.ts';
import { renamedClients } from './renamed-clients.ts';
import { renamedProcedures } from './renamed-procedures.ts';

const GUARDED = /^(clients\/[^/]+\/(scope\.md|changes\/[^/]+\.md)|(sops|plays)\/[^/]+\.md)$/;
const FILE_MODES = ['100644', '100755'];

interface Blob {
  path: string;
  /** Names its content. */
  hash: string;
}

/**
 * The scopes and changes of all clients, and the procedures and plays, as they were at a commit, below a folder of the
 * repository. A client whose folder was renamed since then goes by its present id, and so does a procedure whose file was.
 * What cannot be read as a record is left out.
 */
export function guardedAt(folder: string, commit: string): AnyRecord[] {
  const blobs = blobsAt(folder, commit);
  const texts = textsOf(folder, blobs);
  const renamed = renamedClients(folder, commit);
  const moved = renamedProcedures(folder, commit);
  return blobs.flatMap(({ path: before, hash }) => {
    const path = (moved.get(before) ?? before).replace(/^clients\/([^/]+)\//, (same, client: string) => {
      const now = renamed.get(client);
      return now === undefined ? same : `clients/${now}/`;
    });
    const placement = placeOf(path);
    const text = texts.get(hash);
    if (!('place' in placement) || text === undefined) return [];
    return parseRecord(path, placement.place, text).record ?? [];
  });
}

function blobsAt(folder: string, commit: string): Blob[] {
  const { stdout } = askGit(folder, ['ls-tree', '-r', '-z', commit]);
  return stdout
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', hash = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return FILE_MODES.includes(mode) && GUARDED.test(path) ? { path, hash } : [];
    });
}

/** Texts by hash: each is `HASH blob BYTES`, a line end, the bytes, a line end. */
function textsOf(folder: string, blobs: readonly Blob[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const hashes = blobs.map(({ hash }) => `${hash}\n`).join('');
  const { stdout } = askGit(folder, ['cat-file', '--batch'], hashes);
  const decoder = new TextDecoder();
  let at = 0;
  while (at < stdout.length) {
    const end = stdout.indexOf('\n', at);
    if (end === -1) break;
    const [hash = '', type = '', bytes = ''] = stdout.subarray(at, end).toString('utf8').split(' ');
    at = end + 1;
    // a blob that the clone does not have is told as `HASH missing`
    if (type !== 'blob') continue;
    const length = Number(bytes);
    texts.set(hash, decoder.decode(stdout.subarray(at, at + length)));
    at += length + 1;
  }
  return texts;
}
