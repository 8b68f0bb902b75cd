import { freemindOfBadge } from '../icons.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { writeXml, type XmlToWrite } from '../xml/write-xml.ts';

/** The map as FreeMind 1 and Freeplane open it: without an XML declaration and in ASCII, as they write it themselves. */
export function writeFreemind({ title, note, nodes }: Outline): Uint8Array {
  const root = nodeFor({ text: title, ...(note === undefined ? {} : { note }), children: nodes });
  return inAscii(writeXml({ name: 'map', attributes: { version: '1.0.1' }, content: [root] }, ''));
}

function nodeFor({ text, note, href, badges = [], done, folded, children }: OutlineNode): XmlToWrite {
  // FreeMind shows a text that begins so as a page of HTML
  const asHtml = /^<html/i.test(text);
  const content: XmlToWrite[] = [];
  if (asHtml) content.push(richText('NODE', text));
  if (done !== undefined)
    content.push({ name: 'icon', attributes: { BUILTIN: done ? 'checked' : 'unchecked' } });
  for (const badge of badges) content.push(badgeFor(badge));
  if (note !== undefined) content.push(richText('NOTE', note));
  content.push(...children.map(nodeFor));
  return {
    name: 'node',
    attributes: { TEXT: asHtml ? undefined : text, LINK: href, FOLDED: folded ? 'true' : undefined },
    content,
  };
}

/** An icon where there is one; words as a named value, which Freeplane shows below the text. */
function badgeFor(badge: string): XmlToWrite {
  const icon = freemindOfBadge(badge);
  return icon === undefined
    ? { name: 'attribute', attributes: { NAME: 'badge', VALUE: badge } }
    : { name: 'icon', attributes: { BUILTIN: icon } };
}

function richText(type: string, text: string): XmlToWrite {
  // an empty paragraph holds a blank that does not collapse, so that its line is kept
  const paragraphs = text
    .split('\n')
    .map((line) => ({ name: 'p', content: [line === '' ? '\u00a0' : line] }));
  const body = { name: 'body', content: paragraphs };
  return {
    name: 'richcontent',
    attributes: { TYPE: type },
    content: [{ name: 'html', content: [{ name: 'head' }, body] }],
  };
}

function inAscii(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(
    text.replace(/\P{ASCII}/gu, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`),
  );
}
