import type { Outline, OutlineNode } from '../outline.ts';
import { encodeEntities } from './entities.ts';

/** Texts that Mermaid reads as they are; all others stand in a box and in quotation marks. */
const BARE = /^(?!mindmap|\d{1,9}\. )[\p{L}\p{N}][\p{L}\p{N} ,.!?'’/+=@…–—:]*$/iu;

/** A `mindmap` of Mermaid: the tree and its texts, which is all that it can hold. */
export function writeMermaid({ title, nodes }: Outline): Uint8Array {
  const lines = ['mindmap'];
  const add = (text: string, children: OutlineNode[], indent: string): void => {
    lines.push(indent + (BARE.test(text) ? text : `["${encodeEntities(text)}"]`));
    for (const child of children) add(child.text, child.children, `${indent}  `);
  };
  add(title, nodes, '  ');
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
