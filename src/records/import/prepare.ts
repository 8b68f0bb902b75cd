/** A tree of another tool made fit for a record: every node has a text, and every link leads somewhere. */
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import type { Losses } from '../../outlines/losses.ts';

/** Stands for the text of a node that has children and no words of its own. */
const WORDLESS = '…';

/**
 * @param isPage whether this site has a page at an address; other addresses without `https:` led to places of the tool.
 */
export function prepareOutline(
  { title, note, nodes }: Outline,
  isPage: (address: string) => boolean,
  log: Losses,
): Outline {
  const prepare = (given: OutlineNode): OutlineNode[] => {
    const children = given.children.flatMap(prepare);
    const { href, note: said, ...node } = { ...given, text: oneLine(given.text), children };
    if (node.text === '') {
      if (children.length === 0 && !said && !href) {
        log.add('node without a text', 'nodes without a text', '');
        return [];
      }
      node.text = said?.split('\n')[0]?.trim() || href || WORDLESS;
    }
    const leads = href !== undefined && (/^(?:https?:\/\/|mailto:)\S/i.test(href) || isPage(href));
    // an address that leads nowhere from here is still a word of whoever wrote it
    const lines = [said?.trim() ?? '', leads ? '' : (href?.trim() ?? '')].filter((line) => line !== '');
    return [
      {
        ...node,
        ...(lines.length > 0 && { note: lines.join('\n') }),
        ...(leads && { href }),
      },
    ];
  };
  const said = note?.trim();
  return { title: oneLine(title), ...(said && { note: said }), nodes: nodes.flatMap(prepare) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
