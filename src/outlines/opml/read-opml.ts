import { oneLine } from '../clean-text.ts';
import { splitList } from '../escaped-list.ts';
import { Grower, type NodeFacts, outlineOf } from '../grow.ts';
import { Unreadable } from '../limits.ts';
import { takeLink } from '../links.ts';
import type { Losses } from '../losses.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { elementOf, elementsOf, type XmlElement } from '../xml/parse-xml.ts';
import { looksLikeHtml, plainOf, plainOfHtml } from '../xml/rich-text.ts';

/** Attributes that say nothing a reader of the map would miss. */
const SILENT =
  /^(xmlns.*|type|version|language|created|modified|_?id|guid|isBreakpoint|xmlUrl|htmlUrl|url|text|title|_?note|description|category|icon|_plain|_mubu.*|cssClass|structure|style|color|_color|background|startDirection|x|y|position)$/i;
const NOTES = ['_note', 'note', 'description'];
const TICKS = ['_status', 'status', 'checkbox', '_checkbox', 'checked', '_complete', 'complete', 'completed'];
const FOLDS = ['_folded', '_collapsed', 'collapsed', 'folded'];

/** Reads OPML 1 and 2, with what outliners add to it, from the element `opml`. */
export function readOpml(opml: XmlElement, name: string, losses: Losses): Outline {
  const body = elementOf(opml, 'body');
  if (!body) {
    throw new Unreadable(
      'The OPML file has no `body`.',
      'It may have been cut off. Export it from its tool again.',
      opml.line,
    );
  }
  const grower = new Grower();
  const grow = (element: XmlElement, depth: number): OutlineNode => {
    // the root may be an outline around the others
    const node = grower.node(factsOf(element, losses), Math.max(1, depth - 1), element.line);
    node.children = elementsOf(element, 'outline').map((child) => grow(child, depth + 1));
    return node;
  };
  const heading = elementOf(elementOf(opml, 'head'), 'title');
  const title = heading ? oneLine(plainOf(heading).text) : '';
  const nodes = elementsOf(body, 'outline').map((element) => grow(element, 1));
  const [only] = nodes;
  // most mind-map tools write the root as the one outline at the top
  if (!only || nodes.length > 1 || (title !== '' && only.text !== title) || only.href || only.badges) {
    return outlineOf(title || name, undefined, nodes);
  }
  return outlineOf(only.text, only.note, only.children);
}

function factsOf({ attributes }: XmlElement, losses: Losses): NodeFacts {
  const asTyped = attributes['_plain'] === 'true';
  const links: string[] = [];
  let isMarked = false;
  const plain = (value: string | undefined): string | undefined => {
    if (value === undefined || asTyped || !looksLikeHtml(value)) return value;
    // line breaks that are typed into an attribute count as breaks within HTML too
    const rich = plainOfHtml(value.replace(/\r\n?|\n/g, '<br>'));
    links.push(...rich.links);
    isMarked ||= rich.isMarked;
    return rich.text;
  };
  const text = oneLine(plain(attributes['text'] ?? attributes['title']) ?? '');
  const note = NOTES.map((name) => plain(attributes[name])).find((found) => found?.trim());
  const address = attributes['url'] ?? attributes['htmlUrl'] ?? attributes['xmlUrl'] ?? links[0];
  if (isMarked) losses.addMarks(text);
  const done = tickOf(attributes);
  for (const [name, value] of Object.entries(attributes)) {
    if (
      value === '' ||
      SILENT.test(name) ||
      TICKS.includes(name) ||
      FOLDS.includes(name) ||
      name === 'expanded'
    )
      continue;
    losses.add(
      'value of a further column',
      'values of further columns',
      `${text}: ${name} = ${value.slice(0, 100)}`,
    );
  }
  return {
    text,
    note,
    href: takeLink(address, text, losses),
    badges: splitList(attributes['category'] ?? '', ','),
    ...(done === undefined ? {} : { done }),
    folded: FOLDS.some((name) => attributes[name] === 'true') || attributes['expanded'] === 'false',
  };
}

/** OmniOutliner writes `_status`, Workflowy `_complete`, others their like; none means that there is no box. */
function tickOf(attributes: Record<string, string>): boolean | undefined {
  const value = TICKS.map((name) => attributes[name]).find((found) => found !== undefined);
  if (value === undefined) return undefined;
  if (/^(checked|true|done|complete|completed|1|yes)$/i.test(value)) return true;
  return /^(unchecked|indeterminate|false|open|0|no)$/i.test(value) ? false : undefined;
}
