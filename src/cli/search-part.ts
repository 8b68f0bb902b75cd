/** Stands in the index for a page that search leaves out. */
export const NOTHING = '<html></html>';

/** What search reads of a page: the part marked for it, without drawings, which it would pass over. */
export function searchPart(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  const opening = html.slice(start, html.indexOf('>', start));
  if (start === -1 || end === -1 || !opening.includes('data-pagefind-body')) return NOTHING;
  return `<html><body>${withoutDrawings(html.slice(start, end))}</main></body></html>`;
}

const OPEN = '<svg';
const CLOSE = '</svg>';

/** Takes out SVG elements, those within others too. */
function withoutDrawings(html: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = html.indexOf(OPEN); start !== -1; start = html.indexOf(OPEN, from)) {
    parts.push(html.slice(from, start));
    from = endOfDrawing(html, start);
  }
  return parts.join('') + html.slice(from);
}

function endOfDrawing(html: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const close = html.indexOf(CLOSE, at);
    if (close === -1) return html.length;
    const open = html.indexOf(OPEN, at);
    const opens = open !== -1 && open < close;
    depth += opens ? 1 : -1;
    at = opens ? open + OPEN.length : close + CLOSE.length;
  } while (depth > 0);
  return at;
}
