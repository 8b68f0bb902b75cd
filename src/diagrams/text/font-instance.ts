import { fileURLToPath } from 'node:url';
import { type Font, openSync } from 'fontkit';

/** The files of the site's font that the maps are measured with, by their unicode range. */
export const fontSubsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
export type FontSubset = (typeof fontSubsets)[number];

/** One weight of one file of the variable font, ready to be measured in thousandths of an em. */
export function openFontInstance(subset: FontSubset, weight: number): Font {
  const file = `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`;
  const font = openSync(fileURLToPath(import.meta.resolve(file)));
  const instance = font.getVariation({ wght: weight });
  // fontkit reads the directory of a WOFF2 instance as if it were TrueType's: lend it the decoded tables.
  instance.directory = font.directory;
  for (const tag of Object.keys(font.directory.tables)) {
    Object.defineProperty(instance, tag, { get: () => Reflect.get(font, tag) });
  }
  return instance;
}
