/** Stands in the index for a page that search leaves out. */
export const NOTHING = '<html></html>';

/** What search reads of a page: the part marked for it, without what the indexer would read and pass over. */
export function searchPart(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  const opening = html.slice(start, html.indexOf('>', start));
  if (start === -1 || end === -1 || !opening.includes('data-pagefind-body')) return NOTHING;
  return `<html><body>${withoutIgnored(html.slice(start, end))}</main></body></html>`;
}

/** The beginning of a drawing, or of an element that search is told to ignore. */
const IGNORED = /<(?:(svg)\b|([a-z][a-z\d]*)(?=[^<>]*\sdata-pagefind-ignore))/g;
/** Read by the indexer even where the text is not. */
const READ = /data-pagefind-(?:meta|filter|sort)/;

function withoutIgnored(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const found of html.matchAll(IGNORED)) {
    if (found.index < from) continue;
    const end = endOfElement(html, found.index, found[1] ?? found[2] ?? '');
    if (READ.test(html.slice(found.index, end))) continue;
    parts.push(html.slice(from, found.index));
    from = end;
  }
  return parts.join('') + html.slice(from);
}

/** Where an element ends that may have others of its name within. */
function endOfElement(html: string, start: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}\\b`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return html.indexOf('>', tag.index) + 1;
  }
  return html.length;
}
