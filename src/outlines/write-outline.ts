import type { Loss, Outline, OutlineFormat } from './outline.ts';

/** Formats that an outline can be written in. */
export type WritableFormat = Exclude<OutlineFormat, 'mindmeister'>;

/** The bytes of a file in this format; the same for the same outline, on every machine and day. */
export function writeOutline(_outline: Outline, _format: WritableFormat): Uint8Array {
  throw new Error('not written yet');
}

/** How the names of files of a format end, with the dot. */
export function fileEnding(format: WritableFormat): string {
  return { markdown: '.md', opml: '.opml', freemind: '.mm', xmind: '.xmind', mermaid: '.mmd', text: '.txt' }[format];
}

/** What a file in this format would not hold of this outline. */
export function lostIn(_outline: Outline, _format: WritableFormat): Loss[] {
  return [];
}
