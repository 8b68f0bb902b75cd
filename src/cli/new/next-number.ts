import type { LoadedContent } from '../../records/load.ts';

/** The next free number of four digits among the files of a folder: `0003` behind `0002-tiktok-pilot.md`. */
export function nextNumber({ records, broken }: LoadedContent, folder: string): string {
  const numbers = [...records, ...broken]
    .filter(({ file }) => file.startsWith(folder))
    .map(({ file }) => Number(/^\d+/.exec(file.slice(folder.length))?.[0] ?? 0));
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
}
