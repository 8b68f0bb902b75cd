/** A line of a Markdown outline by what it is. */
export type Line = { number: number } & (
  | { kind: 'blank' }
  | { kind: 'rule' }
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'item'; indent: number; text: string }
  | { kind: 'text'; indent: number; text: string; verbatim: boolean }
);

const ITEM = /^([ ]*)(?:[-*+]|\d{1,9}[.)])(?: +(\S.*)?)?$/;
const HEADING = /^ {0,3}(#{1,6})(?: +(.*))?$/;
const FENCE = /^ *(`{3,}|~{3,})/;
const RULE = /^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/;

/** Tells lines apart; `from` is the line that the first has in the file. */
export function markLines(lines: readonly string[], from: number): Line[] {
  const marked: Line[] = [];
  let fence: string | undefined;
  for (const [at, raw] of lines.entries()) {
    const number = from + at;
    const line = raw.trimEnd().replaceAll('\t', '    ');
    const opened = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (opened?.startsWith(fence) && line.trim() === opened) fence = undefined;
      else marked.push({ number, kind: 'text', ...indented(line), verbatim: true });
    } else if (opened !== undefined) fence = opened;
    else marked.push({ number, ...lineOf(line, marked.at(-1), marked) });
  }
  return marked;
}

type Bare = Line extends infer One ? (One extends Line ? Omit<One, 'number'> : never) : never;

function lineOf(line: string, last: Line | undefined, marked: Line[]): Bare {
  if (line.trim() === '') return { kind: 'blank' };
  const heading = HEADING.exec(line);
  if (heading) {
    return { kind: 'heading', level: heading[1]?.length ?? 1, text: withoutClosing(heading[2] ?? '') };
  }
  // a line of `=` or `-` below a paragraph makes that a heading
  const underlined = /^ {0,3}(=+|-+)$/.exec(line)?.[1];
  if (underlined && last?.kind === 'text' && last.indent < 4 && !last.verbatim) {
    marked.pop();
    return { kind: 'heading', level: underlined.startsWith('=') ? 1 : 2, text: last.text };
  }
  if (RULE.test(line)) return { kind: 'rule' };
  const item = ITEM.exec(line);
  if (item) return { kind: 'item', indent: item[1]?.length ?? 0, text: item[2] ?? '' };
  return { kind: 'text', ...indented(line), verbatim: false };
}

/** `## Title ##` may be closed by the marks that it began with. */
function withoutClosing(text: string): string {
  const words = text.trim();
  const bare = words.replace(/#{1,100}$/, '');
  return bare === '' || bare.endsWith(' ') ? bare.trim() : words;
}

function indented(line: string): { indent: number; text: string } {
  const text = line.trimStart();
  return { indent: line.length - text.length, text };
}
