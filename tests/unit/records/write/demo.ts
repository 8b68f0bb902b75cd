import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { loadContent } from '../../../../src/records/load.ts';

const content = join(import.meta.dirname, '../../../../content');

/** Every record of the demo with the text of its file. */
export const demo = loadContent(content).records.map((record) => ({
  record,
  text: readFileSync(join(content, record.file), 'utf8'),
}));
