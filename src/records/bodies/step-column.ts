/** Where something stands in the line of a step; looked up only for a line that has a fault. */

/** A record with steps, as far as its text goes. */
interface Text {
  markdown: string;
  /** Line of the file, from 1, on which the text begins. */
  markdownLine: number;
}

/** Column of an attribute such as `by=` or `#` in a line of a record, from 1; that of the text where it is not written. */
export function columnInStep({ markdown, markdownLine }: Text, line: number, attribute: string): number {
  const text = markdown.split('\n')[line - markdownLine] ?? '';
  return columnOf(text, attribute);
}

/** The same within the text of one line. */
export function columnOf(text: string, attribute: string): number {
  const open = text.lastIndexOf('{');
  const found = open === -1 ? -1 : text.slice(open).search(new RegExp(String.raw`(?<=[{\s])${attribute}`));
  if (found !== -1) return open + found + 1;
  return Math.max(1, text.search(/\S/) + 1);
}
