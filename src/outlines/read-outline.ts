import { decodeText } from './decode-text.ts';
import { formatOfBytes, formatOfText } from './detect-format.ts';
import { readFreemind } from './freemind/read-freemind.ts';
import { count, limits, Unreadable } from './limits.ts';
import { Losses } from './losses.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readMermaid } from './mermaid/read-mermaid.ts';
import { readMindmeister } from './mindmeister/read-mindmeister.ts';
import { readOpml } from './opml/read-opml.ts';
import type { Outline, OutlineFormat, ReadOutline } from './outline.ts';
import { readText } from './text/read-text.ts';
import { readXmind } from './xmind/read-xmind.ts';
import { parseXml, type XmlElement } from './xml/parse-xml.ts';

/** What is known of a file besides its bytes. */
export interface ReadOptions {
  /** Name of the file; its ending decides where the content does not, and it is the title of a tree without one. */
  name?: string;
  /** Do not guess: read it as this. */
  format?: OutlineFormat;
}

/** Reads the tree of a file of another tool. The format is known by the content, else by the file's name. Never throws. */
export async function readOutline(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutline> {
  try {
    return read(bytes, options);
  } catch (error) {
    if (error instanceof Unreadable) {
      const { message, hint, line } = error;
      return { ok: false, message, hint, ...(line === undefined ? {} : { line }) };
    }
    throw error;
  }
}

function read(bytes: Uint8Array, { name = '', format }: ReadOptions): ReadOutline {
  if (bytes.length > limits.bytes) {
    const most = limits.bytes / 1024 / 1024;
    throw new Unreadable(
      `The file has ${count(Math.ceil(bytes.length / 1024 / 1024), 'megabyte', 'megabytes')}; at most ${most} are read.`,
      'Leave the pictures and attachments out when you export it, or export one branch at a time.',
    );
  }
  if (bytes.every((byte) => byte <= 0x20)) {
    throw new Unreadable('The file is empty.', 'Export the map again and look at what the file holds.');
  }
  const losses = new Losses();
  const title = name.replace(/^.*[\\/]/, '').replace(/(?<=.)\.\w{1,10}$/, '') || 'Map';
  if ((format ?? formatOfBytes(bytes)) === 'xmind') {
    return done('xmind', readXmind(bytes, title, losses), losses);
  }
  const text = decodeText(bytes, losses);
  if (text.length > limits.letters) {
    throw new Unreadable(
      `The file has ${count(text.length, 'letter', 'letters')}; at most ${count(limits.letters, 'letter', 'letters')} are read.`,
      'Leave the pictures and attachments out when you export it, or export one branch at a time.',
    );
  }
  const found = format ?? formatOfText(text, name);
  if (format === undefined && found === 'text') refuseForeign(text);
  return done(found, readAs(found, text, title, losses), losses);
}

function done(format: OutlineFormat, outline: Outline, losses: Losses): ReadOutline {
  return { ok: true, format, outline, lost: losses.list() };
}

function readAs(format: OutlineFormat, text: string, name: string, losses: Losses): Outline {
  switch (format) {
    case 'freemind':
      return readFreemind(rootOf(text, 'map', 'FreeMind'), losses);
    case 'opml':
      return readOpml(rootOf(text, 'opml', 'OPML'), name, losses);
    case 'mermaid':
      return readMermaid(text, losses);
    case 'mindmeister':
      return readMindmeister(text, name, losses);
    case 'markdown':
      return readMarkdown(text, name, losses);
    default:
      return readText(text, name);
  }
}

function rootOf(text: string, name: string, format: string): XmlElement {
  const root = parseXml(text);
  if (root.name.toLowerCase() === name) return root;
  throw new Unreadable(
    `The file is XML, but not of ${format}: its outermost element is \`${root.name}\`.`,
    `A file of ${format} begins with \`<${name}>\`. Export the map from its tool again.`,
    root.line,
  );
}

/** What is known not to be a tree of lines is not read as one. */
function refuseForeign(text: string): void {
  const start = text.slice(0, 200).trimStart();
  const kind = start.startsWith('%PDF')
    ? 'a PDF'
    : /^(<!doctype|<html)/i.test(start)
      ? 'a web page'
      : start.startsWith('<?xml')
        ? 'XML of a tool that is not known here'
        : isJson(text)
          ? 'JSON, which has no common form for maps'
          : undefined;
  if (kind === undefined) return;
  throw new Unreadable(
    `This is ${kind}.`,
    'Export the map from its tool as OPML, FreeMind, XMind, Markdown or text.',
    1,
  );
}

function isJson(text: string): boolean {
  if (!/^\s{0,100}[[{]/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
