/** Reading the Markdown of one line as plain text: marks go, escaped ones stay, the first link is the line's. */

/** A line without its marks. */
export interface InlineText {
  text: string;
  href?: string;
}

/** What CommonMark lets stand behind a backslash. */
export const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Text with what was escaped in it as it is meant. */
export function unescapeText(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** A mark of emphasis that is text unless it has a partner. */
interface Run {
  mark: string;
  count: number;
  opens: boolean;
  closes: boolean;
  at: number;
}

/** Reads emphasis, code, links and escapes in time that grows with the length of the line alone. */
export function readInline(line: string): InlineText {
  const out: string[] = [];
  const runs: Run[] = [];
  const brackets: number[] = [];
  const noClosing = new Set<number>();
  let href: string | undefined;
  for (let at = 0; at < line.length; ) {
    const plain = nextMark(line, at);
    if (plain > at) {
      out.push(line.slice(at, plain));
      at = plain;
      continue;
    }
    const char = line[at] ?? '';
    if (char === '\\' && PUNCTUATION.test(line[at + 1] ?? '')) {
      out.push(line[at + 1] ?? '');
      at += 2;
    } else if (char === '`') {
      const code = readCode(line, at, noClosing);
      out.push(code.text);
      at = code.end;
    } else if (char === '*' || char === '_') {
      const count = countRun(line, at, char);
      runs.push({ mark: char, count, ...flanks(line, at, count, char), at: out.length });
      out.push(char.repeat(count));
      at += count;
    } else if (char === '[') {
      brackets.push(out.length);
      out.push(char);
      at += 1;
    } else if (char === ']') {
      const open = brackets.pop();
      const link = open === undefined ? undefined : readTarget(line, at + 1);
      if (open === undefined || !link) {
        out.push(char);
        at += 1;
      } else {
        out[open] = '';
        href ??= link.href;
        at = link.end;
      }
    } else {
      const auto = char === '<' ? readAutolink(line, at) : undefined;
      out.push(auto?.text ?? char);
      if (auto) href ??= auto.href;
      at += auto?.length ?? 1;
    }
  }
  dropEmphasis(runs, out);
  const text = out.join('').trim();
  return href === undefined ? { text } : { text, href };
}

/** Where the next sign stands that may mean something. */
function nextMark(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) if (MARKS.includes(line[at] ?? '')) return at;
  return line.length;
}

const MARKS = '\\`*_[]<';

function countRun(line: string, at: number, char: string): number {
  let end = at;
  while (line[end] === char) end += 1;
  return end - at;
}

function readCode(line: string, at: number, noClosing: Set<number>): { text: string; end: number } {
  const count = countRun(line, at, '`');
  const start = at + count;
  if (!noClosing.has(count)) {
    for (let close = line.indexOf('`', start); close !== -1; ) {
      const length = countRun(line, close, '`');
      if (length === count) return { text: line.slice(start, close), end: close + count };
      close = line.indexOf('`', close + length);
    }
    // the rest of the line need not be searched for it again
    noClosing.add(count);
  }
  return { text: line.slice(at, start), end: start };
}

/** Whether a mark can begin or end emphasis; within a word an underscore does neither. */
function flanks(line: string, at: number, count: number, char: string): { opens: boolean; closes: boolean } {
  const [before, after] = [line[at - 1] ?? ' ', line[at + count] ?? ' '];
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
  const opens = !/\s/.test(after) && (isWord(after) || !isWord(before));
  const closes = !/\s/.test(before) && (isWord(before) || !isWord(after));
  if (char === '*') return { opens, closes };
  return { opens: opens && !isWord(before), closes: closes && !isWord(after) };
}

function dropEmphasis(runs: readonly Run[], out: string[]): void {
  const open: Run[] = [];
  for (const run of runs) {
    while (run.closes && run.count > 0) {
      const place = open.findLastIndex(({ mark }) => mark === run.mark);
      const opener = open[place];
      if (!opener) break;
      open.length = place + 1;
      const taken = opener.count >= 2 && run.count >= 2 ? 2 : 1;
      opener.count -= taken;
      run.count -= taken;
      out[opener.at] = opener.mark.repeat(opener.count);
      if (opener.count === 0) open.pop();
    }
    out[run.at] = run.mark.repeat(run.count);
    // openers of which none was wanted so far are few in anything a person writes
    if (run.opens && run.count > 0 && open.length < MOST_OPEN) open.push(run);
  }
}

const MOST_OPEN = 100;
const LONGEST_TARGET = 4000;

/** What stands in parentheses behind a link's text: an address, bare or in angle brackets, and perhaps a title. */
function readTarget(line: string, at: number): { href: string; end: number } | undefined {
  if (line[at] !== '(') return undefined;
  const isAngled = line[at + 1] === '<';
  let href = '';
  let depth = 0;
  let end = at + (isAngled ? 2 : 1);
  for (; ; end += 1) {
    const char = line[end];
    if (char === undefined || href.length > LONGEST_TARGET) return undefined;
    if (char === '\\' && PUNCTUATION.test(line[end + 1] ?? '')) {
      end += 1;
      href += line[end] ?? '';
      continue;
    }
    if (isAngled ? char === '>' : /\s/.test(char) || (char === ')' && depth === 0)) break;
    if (isAngled ? char === '<' : char === '(' && depth === 3) return undefined;
    if (!isAngled) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    href += char;
  }
  const rest = line.slice(end + (isAngled ? 1 : 0), end + 300);
  const behind = /^(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest);
  return behind ? { href, end: end + (isAngled ? 1 : 0) + behind[0].length } : undefined;
}

function readAutolink(line: string, at: number): { text: string; href: string; length: number } | undefined {
  const found = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/i.exec(line.slice(at, at + 2010));
  const href = found?.[1];
  return href === undefined ? undefined : { text: href, href, length: href.length + 2 };
}
