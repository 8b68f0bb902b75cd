import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renamedFiles } from './renamed-files.ts';

/** Files of procedures and plays that have another name now than at a commit: the path of then, and that of now. */
export function renamedProcedures(folder: string, commit: string): Map<string, string> {
  const renamed = renamedFiles(folder, commit, ['sops/*.md', 'plays/*.md']);
  return new Map(renamed.filter(([from]) => !existsSync(join(folder, from))));
}
