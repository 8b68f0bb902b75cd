/** Text from a record, short enough to stand in a sentence. */
export function shorten(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
