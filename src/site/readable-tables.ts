/**
 * Makes the tables of running text readable everywhere: one wider than the page scrolls and can be reached with the
 * keyboard, an empty cell above a column of names is no heading, and figures stand on the right by a class, since the
 * content security policy allows no style attribute.
 */
export function readableTables(html: string): string {
  return html
    .replaceAll(/<table(?: [^>]*)?>/g, (table) => `<div class="scroll" tabindex="0">${table}`)
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<(t[hd]) style="text-align: ?(\w+);?">/g, (_, cell: string, side: string) =>
      side === 'right' ? `<${cell} class="num">` : `<${cell}>`,
    )
    .replaceAll(/<th( [^>]*)?>\s*<\/th>/g, '<td></td>')
    .replaceAll(/<th(?=[ >])/g, '<th scope="col"');
}
