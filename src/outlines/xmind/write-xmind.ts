import { strToU8, zipSync } from 'fflate';
import { xmindOfBadge } from '../icons.ts';
import type { Outline, OutlineNode } from '../outline.ts';

/** A zip file has to say when its parts were changed, and cannot say a day before this. */
const NO_DAY = new Date(1980, 0, 1);

/** A workbook of one sheet, as XMind 2020 and newer write it. */
export function writeXmind({ title, note, nodes }: Outline): Uint8Array {
  let topics = 0;
  const topicFor = ({ text, note, href, badges = [], done, folded, children }: OutlineNode): object => {
    const id = `topic-${++topics}`;
    const { markers, labels } = partBadges(badges);
    if (done !== undefined) markers.unshift(done ? 'task-done' : 'task-start');
    return {
      id,
      class: 'topic',
      title: text,
      ...(href === undefined ? {} : { href }),
      ...(folded ? { branch: 'folded' } : {}),
      ...(markers.length === 0 ? {} : { markers: markers.map((markerId) => ({ markerId })) }),
      ...(labels.length === 0 ? {} : { labels }),
      ...(note === undefined ? {} : { notes: { plain: { content: note } } }),
      ...(children.length === 0 ? {} : { children: { attached: children.map(topicFor) } }),
    };
  };
  const root = topicFor({ text: title, ...(note === undefined ? {} : { note }), children: nodes });
  const sheet = {
    id: 'sheet-1',
    class: 'sheet',
    title,
    rootTopic: { ...root, structureClass: 'org.xmind.ui.map.unbalanced' },
    topicPositioning: 'fixed',
  };
  const parts = {
    'content.json': JSON.stringify([sheet]),
    'metadata.json': JSON.stringify({ creator: { name: 'Jornada' }, activeSheetId: 'sheet-1' }),
    'manifest.json': JSON.stringify({ 'file-entries': { 'content.json': {}, 'metadata.json': {} } }),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: NO_DAY, level: 9 });
}

/** Markers come before labels; badges in another order are labels all of them, which keep theirs. */
function partBadges(badges: string[]): { markers: string[]; labels: string[] } {
  const markers: string[] = [];
  for (const badge of badges) {
    const marker = xmindOfBadge(badge);
    if (marker === undefined) break;
    markers.push(marker);
  }
  return { markers, labels: badges.slice(markers.length) };
}
