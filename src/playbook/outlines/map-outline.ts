import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import type { OutlineNode as BodyNode } from '../../records/bodies/outline.ts';
import type { RecordOf } from '../../records/record.ts';
import { plainOf } from './plain-text.ts';

/** A map as a tree. */
export function mapOutline({ data, body }: RecordOf<'map'>): Outline {
  const said = [data.summary ?? '', plainOf(body.intro)].filter((text) => text !== '');
  return {
    title: data.title,
    ...(said.length > 0 && { note: said.join('\n') }),
    nodes: body.nodes.map(treeNode),
  };
}

/** A node without what only its file knows. */
function treeNode({ line: _, id: __, children, ...node }: BodyNode): OutlineNode {
  return { ...node, children: children.map(treeNode) };
}
