import type { Outline } from '../../outlines/outline.ts';
import { outlineBody } from '../write/outline-body.ts';
import { type Conversion, counted, countNodes } from './conversion.ts';
import { plainBlock } from './plain-markdown.ts';

/** A note of the root that is short enough is the map's summary. */
const LONGEST_SUMMARY = 200;

/** A map: everything that an outline holds has a place in it. */
export function outlineToMap({ title, note, nodes }: Outline): Conversion {
  const isSummary = note !== undefined && !note.includes('\n') && note.length <= LONGEST_SUMMARY;
  return {
    data: { title, ...(isSummary && { summary: note }) },
    body: outlineBody(nodes, note === undefined || isSummary ? '' : plainBlock(note)),
    lost: [],
    became: `${counted(nodes.length, 'branch', 'branches')}, ${counted(countNodes(nodes), 'node')}`,
    notes: [],
  };
}
