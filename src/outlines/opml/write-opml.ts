import { joinList } from '../escaped-list.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { looksLikeHtml } from '../xml/rich-text.ts';
import { writeXml, type XmlToWrite } from '../xml/write-xml.ts';

/**
 * OPML 2. Notes are `_note` and ticks `_status`, as OmniOutliner and most others have them; badges are the categories of
 * the standard. The title stands in the head; where it has a note, or could be taken for its only branch, it is an
 * outline around the others too.
 */
export function writeOpml({ title, note, nodes }: Outline): Uint8Array {
  const around = note !== undefined || (nodes.length === 1 && nodes[0]?.text === title);
  const root = { text: title, ...(note === undefined ? {} : { note }), children: nodes };
  return writeXml({
    name: 'opml',
    attributes: { version: '2.0' },
    content: [
      { name: 'head', content: [{ name: 'title', content: [title] }] },
      { name: 'body', content: (around ? [root] : nodes).map(outlineFor) },
    ],
  });
}

function outlineFor({ text, note, href, badges, done, folded, children }: OutlineNode): XmlToWrite {
  // readers take such texts for HTML; this says to ours that they are none
  const plain = looksLikeHtml(text) || (note !== undefined && looksLikeHtml(note));
  return {
    name: 'outline',
    attributes: {
      text,
      _note: note,
      type: href === undefined ? undefined : 'link',
      url: href,
      category: badges && joinList(badges, ','),
      _status: done === undefined ? undefined : done ? 'checked' : 'unchecked',
      _folded: folded ? 'true' : undefined,
      _plain: plain ? 'true' : undefined,
    },
    content: children.map(outlineFor),
  };
}
