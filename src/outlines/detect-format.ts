import { looksNumbered, titleLine } from './mindmeister/read-mindmeister.ts';
import type { OutlineFormat } from './outline.ts';
import { isZip } from './xmind/unpack.ts';

/** Endings of file names, for what the content does not tell. */
const ENDINGS: Record<string, OutlineFormat> = {
  md: 'markdown',
  markdown: 'markdown',
  mkd: 'markdown',
  opml: 'opml',
  mm: 'freemind',
  xmind: 'xmind',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  txt: 'text',
  text: 'text',
};

/** The format that a name tells. */
export function formatOfName(name: string): OutlineFormat | undefined {
  const ending = /\.(\w{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

/** The format of bytes that no letters have to be read for. */
export function formatOfBytes(bytes: Uint8Array): OutlineFormat | undefined {
  return isZip(bytes) ? 'xmind' : undefined;
}

/** The format that a text shows, else what its name says, else Markdown if it has marks of that. */
export function formatOfText(text: string, name: string): OutlineFormat {
  const start = text.slice(0, 4000).replace(/^[\ufeff\s]+/, '');
  const named = formatOfName(name);
  if (start.startsWith('<')) {
    const element = /<(map|opml)[\s/>]/i.exec(start)?.[1]?.toLowerCase();
    if (element) return element === 'map' ? 'freemind' : 'opml';
  }
  if (isMermaid(start)) return 'mermaid';
  const lines = text.split(/\r\n?|\n/, 20_000);
  if (titleLine(lines) !== undefined || (named !== 'markdown' && looksNumbered(lines))) return 'mindmeister';
  if (named !== undefined) return named;
  const marks = lines.filter((line) => /^\s{0,40}(#{1,6}|[-*+]) \S/.test(line)).length;
  return marks > 0 && marks >= lines.filter((line) => line.trim() !== '').length / 3 ? 'markdown' : 'text';
}

/** Whether `mindmap` is the first word, after a title, settings and comments, and perhaps within a fence. */
function isMermaid(start: string): boolean {
  const lines = start.split(/\r\n?|\n/).map((line) => line.trim());
  let at = 0;
  if (/^`{3,}\s*mermaid$/i.test(lines[at] ?? '')) at++;
  if (lines[at] === '---') at = lines.indexOf('---', at + 1) + 1;
  while (at < lines.length && (lines[at] === '' || lines[at]?.startsWith('%%'))) at++;
  return /^mindmap\b/i.test(lines[at] ?? '') && (lines[at] ?? '').length < 40 && lines.length > at + 1;
}
