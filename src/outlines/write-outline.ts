import { writeFreemind } from './freemind/write-freemind.ts';
import { tidy } from './grow.ts';
import { Losses } from './losses.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { writeMermaid } from './mermaid/write-mermaid.ts';
import { writeOpml } from './opml/write-opml.ts';
import type { Loss, Outline, OutlineFormat, OutlineNode } from './outline.ts';
import { writeText } from './text/write-text.ts';
import { writeXmind } from './xmind/write-xmind.ts';

/** Formats that an outline can be written in. */
export type WritableFormat = Exclude<OutlineFormat, 'mindmeister'>;

const formats: Record<
  WritableFormat,
  { write: (outline: Outline) => Uint8Array; ending: string; onlyTexts?: true }
> = {
  markdown: { write: writeMarkdown, ending: '.md' },
  opml: { write: writeOpml, ending: '.opml' },
  freemind: { write: writeFreemind, ending: '.mm' },
  xmind: { write: writeXmind, ending: '.xmind' },
  mermaid: { write: writeMermaid, ending: '.mmd', onlyTexts: true },
  text: { write: writeText, ending: '.txt', onlyTexts: true },
};

/** The bytes of a file in this format; the same for the same outline, on every machine and day. */
export function writeOutline(outline: Outline, format: WritableFormat): Uint8Array {
  return formats[format].write(tidy(outline));
}

/** How the names of files of a format end, with the dot. */
export function fileEnding(format: WritableFormat): string {
  return formats[format].ending;
}

/** What a file in this format would not hold of this outline. */
export function lostIn(outline: Outline, format: WritableFormat): Loss[] {
  const losses = new Losses();
  if (!formats[format].onlyTexts) return [];
  const { title, note, nodes } = tidy(outline);
  if (note !== undefined) losses.add('note', 'notes', title);
  const visit = (node: OutlineNode): void => {
    if (node.note !== undefined) losses.add('note', 'notes', node.text);
    if (node.href !== undefined) losses.add('link', 'links', node.text);
    for (const badge of node.badges ?? []) losses.add('badge', 'badges', `${node.text}: ${badge}`);
    if (node.done !== undefined) losses.add('tick', 'ticks', node.text);
    if (node.folded) losses.add('folded branch', 'folded branches', node.text);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return losses.list();
}
