import type { MapNode } from '../map/map-node.ts';
import { cleanText } from '../text/markup.ts';

/** What Mermaid's parser gives for a node of a mind map. */
interface ParsedNode {
  descr?: string;
  children?: ParsedNode[];
}

/** The tree of a mind map whose source Mermaid has parsed, and the same as lines of text. */
export function readMindMap(db: object): { root: MapNode; outline: { depth: number; text: string }[] } {
  const read: unknown =
    'getMindmap' in db && typeof db.getMindmap === 'function' ? db.getMindmap() : undefined;
  const outline: { depth: number; text: string }[] = [];
  const convert = ({ descr = '', children = [] }: ParsedNode, depth: number): MapNode => {
    const text = cleanText(descr.replaceAll(/<br\s*\/?>/gi, ' ').replaceAll(/\*\*|`/g, '')) || '…';
    outline.push({ depth, text });
    return { text, children: children.map((child) => convert(child, depth + 1)) };
  };
  return { root: convert((read ?? {}) as ParsedNode, 0), outline }; // as Mermaid declares it, without types
}
