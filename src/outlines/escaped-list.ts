/** Words with a mark between them; the mark and `\` within a word have `\` before them. */
export function joinList(words: readonly string[], mark: string): string {
  return words.map((word) => word.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`)).join(mark);
}

/** What {@link joinList} joined. */
export function splitList(text: string, mark: string): string[] {
  const words = [''];
  for (let at = 0; at < text.length; at++) {
    let letter = text[at] ?? '';
    if (letter === mark) {
      words.push('');
      continue;
    }
    const next = text[at + 1];
    if (letter === '\\' && (next === '\\' || next === mark)) {
      letter = next;
      at++;
    }
    words[words.length - 1] += letter;
  }
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
