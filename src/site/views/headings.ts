import { idFromName } from '../../../schemas/names.ts';
import { markFences } from '../../records/bodies/lines.ts';

/** A heading of a text with the id that links lead to. */
export interface Heading {
  text: string;
  id: string;
}

/** The headings of the second level, in order. Two that read the same get different ids. */
export function headingsOf(markdown: string): Heading[] {
  const used = new Map<string, number>();
  return markFences(markdown, 1).flatMap(({ text: line, fenced }) => {
    const found = fenced ? null : /^## +(\S.*?)\s*#*$/.exec(line);
    if (!found) return [];
    const text = plainText(found[1] ?? '');
    const id = idFromName(text) || 'section';
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return [{ text, id: times === 1 ? id : `${id}-${times}` }];
  });
}

/** Gives the second-level headings of rendered Markdown their ids, in the order of the text. */
export function addHeadingIds(html: string, headings: readonly Heading[]): string {
  let next = 0;
  return html.replaceAll('<h2>', () => {
    const heading = headings[next++];
    return heading ? `<h2 id="${heading.id}">` : '<h2>';
  });
}

function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|__|\*|`)(.+?)\1/g, '$2');
}
