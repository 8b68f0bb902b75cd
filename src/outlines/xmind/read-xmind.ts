import { oneLine } from '../clean-text.ts';
import { Grower, type NodeFacts, outlineOf } from '../grow.ts';
import { badgeOfXmind } from '../icons.ts';
import { Unreadable } from '../limits.ts';
import { takeLink } from '../links.ts';
import type { Losses } from '../losses.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { sheetsOfJson } from './sheets-of-json.ts';
import { sheetsOfXml } from './sheets-of-xml.ts';
import type { Sheet, Topic } from './topic.ts';
import { unpack } from './unpack.ts';

const PARTS = ['content.json', 'content.xml', 'META-INF/manifest.xml', 'manifest.json', 'comments.xml'];

/**
 * Reads a workbook of XMind, of any version. Several sheets become branches of one map.
 *
 * @param name what such a map of several sheets is called.
 */
export function readXmind(bytes: Uint8Array, name: string, losses: Losses): Outline {
  const sheets = sheetsOf(bytes, losses);
  const [first] = sheets;
  if (!first)
    throw new Unreadable('The XMind file has no sheet with a map.', 'Open it in XMind and save it again.');
  const grower = new Grower();
  const roots = sheets.map((sheet) => {
    sayRelationships(sheet, losses);
    return grow(sheet.root, 1, grower, losses);
  });
  const [root] = roots;
  if (root && sheets.length === 1) {
    if (root.href !== undefined) losses.add('link of the root', 'links of the root', root.href);
    if (root.badges) losses.add('marker of the root', 'markers of the root', root.badges.join(' '));
    return outlineOf(root.text, root.note, root.children);
  }
  for (const [at, { title }] of sheets.entries()) {
    const text = oneLine(title);
    // `Sheet 1`, `Map 2`, `画布 3`: names that nobody gave
    if (text === '' || text === roots[at]?.text || /^\p{L}{1,12} ?\d{0,3}$/u.test(text)) continue;
    losses.add('name of a sheet', 'names of sheets', text);
  }
  return outlineOf(name, undefined, roots);
}

function sheetsOf(bytes: Uint8Array, losses: Losses): Sheet[] {
  const { parts, names } = unpack(bytes, PARTS);
  if (/encryption-data/.test(`${parts.get('META-INF/manifest.xml')}${parts.get('manifest.json')}`)) {
    throw new Unreadable(
      'The XMind file is locked with a password.',
      'Take the password off in XMind and save it again.',
    );
  }
  const comments = parts.get('comments.xml')?.match(/<comment\s/g)?.length ?? 0;
  for (let comment = 0; comment < comments; comment++) losses.add('comment', 'comments', '');
  const json = parts.get('content.json');
  const fromJson = json === undefined ? [] : sheetsOfJson(json);
  if (fromJson.length > 0) return fromJson;
  const xml = parts.get('content.xml');
  if (xml !== undefined) return sheetsOfXml(xml);
  if (json !== undefined) return [];
  const other = names.includes('Document.xml')
    ? 'This is a map of MindManager.'
    : names.includes('map.json')
      ? 'This is a map of MindMeister.'
      : names.includes('word/document.xml')
        ? 'This is a document of Word.'
        : 'This is an archive, but not a map of XMind.';
  throw new Unreadable(other, 'Export it from its tool as OPML, FreeMind, XMind, Markdown or text.');
}

/** @param depth 1 for a branch of the root. A root itself is grown as one, and its branches as a level deeper. */
function grow(topic: Topic, depth: number, grower: Grower, losses: Losses): OutlineNode {
  const node = grower.node(factsOf(topic, losses), Math.max(1, depth - 1));
  for (const { text } of topic.floating.map((floating) => ({ text: oneLine(floating.title) }))) {
    losses.add('place of a floating topic, now a branch', 'places of floating topics, now branches', text);
  }
  for (const { title } of topic.summaries) {
    losses.add('bracket of a summary, now a branch', 'brackets of summaries, now branches', oneLine(title));
  }
  for (const { title } of topic.callouts) {
    losses.add('bubble, now a branch', 'bubbles, now branches', oneLine(title));
  }
  node.children = [...topic.children, ...topic.callouts, ...topic.summaries, ...topic.floating].map((child) =>
    grow(child, depth + 1, grower, losses),
  );
  return node;
}

function factsOf(topic: Topic, losses: Losses): NodeFacts {
  const text = oneLine(topic.title);
  for (let picture = 0; picture < topic.pictures; picture++) losses.add('picture', 'pictures', text);
  for (const other of topic.others)
    losses.add(`thing of the kind ${other}`, `things of the kind ${other}`, text);
  if (topic.isNoteMarked) losses.addMarks(text);
  for (const title of topic.boundaries) losses.add('name of a boundary', 'names of boundaries', title);
  const markers = topic.markers.filter((marker) => marker !== 'task-done' && marker !== 'task-start');
  const done =
    topic.markers.includes('task-done') || (topic.markers.includes('task-start') ? false : undefined);
  return {
    text,
    note: topic.note,
    href: takeLink(topic.href, text, losses),
    badges: [...markers.map(badgeOfXmind), ...topic.labels],
    ...(done === undefined ? {} : { done }),
    folded: topic.folded,
  };
}

function sayRelationships({ root, relationships }: Sheet, losses: Losses): void {
  if (relationships.length === 0) return;
  const titles = new Map<string, string>();
  const visit = (topic: Topic): void => {
    titles.set(topic.id, oneLine(topic.title));
    for (const group of [topic.children, topic.floating, topic.summaries, topic.callouts])
      group.forEach(visit);
  };
  visit(root);
  for (const { from, to, title } of relationships) {
    const ends = `${titles.get(from) ?? '…'} → ${titles.get(to) ?? '…'}`;
    losses.add('relationship', 'relationships', title === '' ? ends : `${ends}: ${oneLine(title)}`);
  }
}
