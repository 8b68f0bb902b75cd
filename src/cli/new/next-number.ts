import { nextChangeNumber } from '../../playbook/scope/next-number.ts';
import type { LoadedContent } from '../../records/load.ts';

/** The next free number of four digits in a folder of changes, those that cannot be read counted as well. */
export function nextNumber({ records, broken }: LoadedContent, folder: string): string {
  const names = [...records, ...broken].flatMap(({ file }) =>
    file.startsWith(folder) ? [{ id: file.slice(folder.length) }] : [],
  );
  return nextChangeNumber(names.filter(({ id }) => /^\d{4}-/.test(id)));
}
