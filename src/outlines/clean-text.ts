/** Characters that XML cannot hold or a terminal would obey; a line break and a tab are no such. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWANTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g;
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Text in one line: every run of blanks and line breaks is one space. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

/** Text of a note: lines with single blanks between words and none at their ends, never two empty ones in a row; `undefined` where there is none. */
export function noteText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const lines = clean(text)
    .replace(/[ \t]+/g, ' ')
    .split('\n')
    .map((line) => line.trim());
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  if (kept.at(-1) === '') kept.pop();
  return kept.length === 0 || (kept.length === 1 && kept[0] === '') ? undefined : kept.join('\n');
}

/** Parts of a note, parted by an empty line. */
export function joinNotes(...parts: (string | undefined)[]): string | undefined {
  return noteText(parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n'));
}

/** `text` cut for a message. */
export function shorten(text: string, length = 60): string {
  const characters = [...text.slice(0, length * 2)];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

function clean(text: string): string {
  return text.toWellFormed().replace(BREAK, '\n').replace(UNWANTED, '');
}
