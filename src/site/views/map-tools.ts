import type { MapNode } from '../../diagrams/map/mind-map.ts';

/** What the tools of a drawn map need to know of it. */
export interface MapTools {
  /** What each node says in a line of its own, in the order of the drawing, indented by a tab for each level. */
  outline: string;
  /** Levels below the root that can be shown with those below them folded away. */
  levels: number[];
}

const mostLevels = 3;

/** The tools of a map; none for one in which nothing folds. */
export function mapTools(root: MapNode): MapTools | undefined {
  const depth = depthOf(root);
  if (depth < 2) return undefined;
  return {
    outline: linesOf(root, '').join('\n'),
    levels: Array.from({ length: Math.min(mostLevels, depth - 1) }, (_, index) => index + 1),
  };
}

function depthOf({ children = [] }: MapNode): number {
  return children.reduce((deepest, child) => Math.max(deepest, 1 + depthOf(child)), 0);
}

function linesOf({ text, detail, tag, children = [] }: MapNode, indent: string): string[] {
  const line = [text, detail].filter(Boolean).join(' · ') + (tag ? ` (${tag})` : '');
  return [
    indent + line.replace(/\s+/g, ' ').trim(),
    ...children.flatMap((child) => linesOf(child, `${indent}\t`)),
  ];
}
