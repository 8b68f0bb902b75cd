import { joinNotes, oneLine } from '../clean-text.ts';
import { Grower, type NodeFacts, outlineOf } from '../grow.ts';
import { badgeOfFreemind } from '../icons.ts';
import { Unreadable } from '../limits.ts';
import { takeLink } from '../links.ts';
import type { Losses } from '../losses.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { elementOf, elementsOf, type XmlElement } from '../xml/parse-xml.ts';
import { type PlainText, plainOf, plainOfHtml } from '../xml/rich-text.ts';

/** Freeplane's icons of a task that is done and of one that is not. */
const TICKS: Record<string, boolean> = { checked: true, unchecked: false };

/** Reads the map of FreeMind or Freeplane from the element `map`. */
export function readFreemind(map: XmlElement, losses: Losses): Outline {
  const root = elementOf(map, 'node');
  if (!root) {
    throw new Unreadable(
      'The FreeMind map has no node.',
      'Open it in FreeMind or Freeplane and see what it shows.',
      map.line,
    );
  }
  const grower = new Grower();
  const grow = (element: XmlElement, depth: number): OutlineNode => {
    const node = grower.node(factsOf(element, losses), depth, element.line);
    node.children = elementsOf(element, 'node').map((child) => grow(child, depth + 1));
    return node;
  };
  const facts = factsOf(root, losses);
  if (facts.href !== undefined) losses.add('link of the root', 'links of the root', facts.href);
  if (facts.badges?.length) losses.add('icon of the root', 'icons of the root', facts.badges.join(' '));
  return outlineOf(
    facts.text,
    facts.note,
    elementsOf(root, 'node').map((child) => grow(child, 1)),
  );
}

function factsOf(element: XmlElement, losses: Losses): NodeFacts {
  const rich = (type: string) =>
    elementsOf(element, 'richcontent')
      .filter(({ attributes }) => attributes['TYPE'] === type)
      .map(plainOf);
  const title = titleOf(element, rich('NODE')[0]);
  const text = oneLine(title.text);
  const notes = [...rich('DETAILS'), ...rich('NOTE')];
  const pictures = [title, ...notes].reduce((sum, { pictures }) => sum + pictures, 0);
  for (let picture = 0; picture < pictures; picture++) losses.add('picture', 'pictures', text);
  const fonts = elementsOf(element, 'font').map(({ attributes }) => attributes);
  const isBold = fonts.some((font) => font['BOLD'] === 'true' || font['ITALIC'] === 'true');
  if (isBold || [title, ...notes].some(({ isMarked }) => isMarked)) losses.addMarks(text);
  const { badges, done } = iconsOf(element);
  sayLost(element, text, losses);
  const [inText, ...more] = title.links;
  const own = element.attributes['LINK'];
  for (const link of [...(own === undefined ? [] : title.links), ...(own === undefined ? more : [])]) {
    losses.add('further link in a text', 'further links in texts', `${text} → ${link}`);
  }
  return {
    text,
    note: joinNotes(
      ...notes.map((note) => withAddresses(note, text, losses)),
      ...elementsOf(element, 'hook').map(oldNote),
      attributesOf(element),
    ),
    href: takeLink(own ?? inText, text, losses),
    badges,
    done,
    folded: element.attributes['FOLDED'] === 'true',
  };
}

function titleOf({ attributes }: XmlElement, rich: PlainText | undefined): PlainText {
  const typed =
    attributes['TEXT'] ??
    attributes['LOCALIZED_TEXT'] ??
    attributes['OBJECT']?.replace(/^[\w.$]{0,200}\|/, '');
  if (rich && (rich.text !== '' || rich.pictures > 0 || typed === undefined)) return rich;
  if (typed === undefined) return { text: '', links: [], pictures: 0, isMarked: false };
  return /^\s{0,20}<html/i.test(typed)
    ? plainOfHtml(typed)
    : { text: typed, links: [], pictures: 0, isMarked: false };
}

/** A note keeps the addresses that its words lead to. */
function withAddresses({ text, links }: PlainText, node: string, losses: Losses): string {
  const unsaid = links.filter((link) => !text.includes(link)).map((link) => takeLink(link, node, losses));
  return [text, ...unsaid.filter((link) => link !== undefined)].join('\n');
}

/** Notes as FreeMind 0.8 kept them. */
function oldNote(hook: XmlElement): string | undefined {
  if (hook.attributes['NAME'] !== 'accessories/plugins/NodeNote.properties') return undefined;
  const text = elementOf(hook, 'text');
  return text && plainOf(text).text;
}

/** Freeplane's named values; one named `badge` is ours and no note. */
function attributesOf(element: XmlElement): string {
  return elementsOf(element, 'attribute')
    .filter(({ attributes }) => attributes['NAME'] !== 'badge')
    .map(({ attributes }) => `${attributes['NAME'] ?? ''}: ${attributes['VALUE'] ?? ''}`)
    .filter((line) => line.length > 2)
    .join('\n');
}

function iconsOf(element: XmlElement): { badges: string[]; done?: boolean } {
  let done: boolean | undefined;
  const badges: string[] = [];
  for (const { name, attributes } of elementsOf(element)) {
    const icon = name === 'icon' ? (attributes['BUILTIN'] ?? '') : '';
    const tick = Object.hasOwn(TICKS, icon) ? TICKS[icon] : undefined;
    if (name === 'attribute' && attributes['NAME'] === 'badge') badges.push(attributes['VALUE'] ?? '');
    else if (tick !== undefined && done === undefined) done = tick;
    else if (icon !== '') badges.push(badgeOfFreemind(icon));
  }
  return { badges, ...(done === undefined ? {} : { done }) };
}

function sayLost(element: XmlElement, text: string, losses: Losses): void {
  for (const { name, attributes } of elementsOf(element)) {
    if (name === 'arrowlink' || name === 'connector') {
      const label = attributes['MIDDLE_LABEL'] ?? '';
      losses.add('arrow between nodes', 'arrows between nodes', label ? `${text}: ${label}` : text);
    }
    if (name === 'hook' && attributes['NAME'] === 'ExternalObject') losses.add('picture', 'pictures', text);
    if (name === 'hook' && /LatexNode/i.test(attributes['NAME'] ?? '')) {
      losses.add('formula', 'formulas', `${text}: ${attributes['EQUATION'] ?? ''}`);
    }
  }
  const { COLOR, BACKGROUND_COLOR } = element.attributes;
  if (COLOR !== undefined || BACKGROUND_COLOR !== undefined)
    losses.add('colour of a node', 'colours of nodes', text);
  if (element.attributes['ENCRYPTED_CONTENT'] !== undefined) {
    losses.add('branch locked with a password', 'branches locked with a password', text);
  }
}
