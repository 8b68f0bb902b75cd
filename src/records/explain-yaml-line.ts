/** Errors of a YAML reader put into words by looking at the line where they stand. */
import type { Problem } from './diagnostic.ts';
import { shorten } from './words.ts';

interface Found {
  code: string;
  message: string;
  lines: readonly string[];
  /** From 1, as is the column. */
  line: number;
  column: number;
}

/** A place in the YAML where a problem of this kind is. */
export function malformed(line: number, column: number) {
  return { rule: 'malformed-yaml', line, column } as const;
}

const COLON_IN_TEXT = /^((?:- )*[\w-]+:)\s+([^"'[{|>#].*:(?:\s.*|$))/;
const NO_SPACE = /^((?:- )*[\w-]+):(?!\/\/)(\S.*)$/;

/** The first explanation that fits, from the particular to the general. */
export function explainYamlLine(found: Found): Problem {
  const { code, message, lines, line, column } = found;
  const raw = lines[line - 1] ?? '';
  const text = raw.trim();
  const say = (what: string, hint: string, at = { line, column }): Problem => ({
    ...malformed(at.line, at.column),
    message: what,
    hint,
  });

  if (code === 'DUPLICATE_KEY') return duplicateKey(raw.slice(column - 1), line, column);
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(raw)) {
    return say('The line is indented with a tab.', 'Indent with spaces, two for each level.');
  }
  const quote = /^Missing closing (.)/.exec(message)?.[1];
  if (quote !== undefined) return unclosed(found, quote, quote);
  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  if (bracket !== undefined) return unclosed(found, bracket === ']' ? '[' : '{', bracket);
  const extra = /Unexpected flow-(seq|map)-end/.exec(message)?.[1];
  if (extra !== undefined) {
    const [open, close] = extra === 'seq' ? '[]' : '{}';
    return say(
      `There is a \`${close}\` without its \`${open}\`.`,
      'Delete it, or put the other one where it belongs.',
    );
  }
  const colon = COLON_IN_TEXT.exec(text);
  if (colon) {
    return say(
      'The text contains a colon, so it cannot be told from a field.',
      `Put the text in quotes: \`${colon[1]} ${quoted(colon[2] ?? '')}\`.`,
    );
  }
  if (code === 'BLOCK_IN_FLOW') {
    return say(
      'Between the brackets a comma is missing, or a text contains a colon.',
      'Put a comma between the fields and quotes around a text with a colon: `{ id: first, name: "Go: now" }`.',
    );
  }
  if (code === 'BAD_SCALAR_START' || message.startsWith('Not a YAML token')) return badStart(found);
  const space = NO_SPACE.exec(text);
  if (space)
    return say('There is no space after the colon.', `Write \`${shorten(`${space[1]}: ${space[2]}`)}\`.`);
  const next = lines[line] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && indentOf(next) > indentOf(raw)) return misaligned(line + 1, next);
  if (message.includes('block-seq-ind on same line')) {
    return say(
      'A list cannot begin behind other text.',
      'Write each entry on a line of its own below the field: hyphen, space, text.',
    );
  }
  if (/^["']/.test(raw.slice(0, column - 1).replace(/^.*?(?:: +|- +)/, ''))) return textAfterQuote(found);
  if (text !== '' && !text.includes(':') && !text.startsWith('- ')) {
    return say(
      `The line \`${shorten(text)}\` has no colon, so it is not a field.`,
      'Write `name: value`. A text of several lines goes in quotes, its further lines indented.',
    );
  }
  return misaligned(line, raw);
}

function duplicateKey(rest: string, line: number, column: number): Problem {
  const key = /^["']?([^:"']+)/.exec(rest)?.[1]?.trim() ?? '';
  return {
    rule: 'duplicate-key',
    line,
    column,
    message: `\`${shorten(key)}\` is written twice.`,
    hint: 'Keep one of the two and delete the other.',
  };
}

const openers: Record<string, string> = { '[': 'The list', '{': 'The group of fields' };

/** A quote or bracket without its partner is noticed at the end of the text, and stands on an earlier line. */
function unclosed({ lines, line }: Found, open: string, close: string): Problem {
  const isOpen = (text: string) => {
    const opens = text.split(open).length - 1;
    return open === close ? opens % 2 === 1 : opens > text.split(close).length - 1;
  };
  const from = lines.slice(0, line).findLastIndex(isOpen);
  const text = (lines[from] ?? '').trim();
  const isWhole = from !== -1 && new RegExp(`^[\\w-]+: +\\${open}`).test(text);
  return {
    ...malformed(from === -1 ? line : from + 1, Math.max(0, (lines[from] ?? '').lastIndexOf(open)) + 1),
    message: `${openers[open] ?? 'The text'} opens with \`${open}\` and does not close.`,
    hint: isWhole
      ? `Put \`${close}\` at the end: \`${shorten(text)}${close}\`.`
      : `Put \`${close}\` where it ends.`,
  };
}

function badStart({ lines, line, column }: Found): Problem {
  const raw = lines[line - 1] ?? '';
  const value = /^((?:- )*[\w-]+:) +(.*)$/.exec(raw.trim());
  const mark = (value?.[2] ?? raw.slice(column - 1)).charAt(0);
  return {
    ...malformed(line, column),
    message: `A text cannot begin with \`${mark}\`.`.replace('```', '`` ` ``'),
    hint: value
      ? `Put the text in quotes: \`${value[1]} ${quoted(value[2] ?? '')}\`.`
      : `Put the text in quotes: ${quoted(raw.slice(column - 1))}.`,
  };
}

function textAfterQuote({ lines, line, column }: Found): Problem {
  const found = /^((?:- )*[\w-]+:) +(.*)$/.exec((lines[line - 1] ?? '').trim());
  return {
    ...malformed(line, column),
    message: 'The text goes on after the quote that closes it.',
    hint: found
      ? `Put the whole text in quotes: \`${found[1]} ${quoted(withoutQuotes(found[2] ?? ''))}\`.`
      : 'Put the whole text in quotes, with the other kind of quotes inside.',
  };
}

function misaligned(line: number, raw: string): Problem {
  return {
    ...malformed(line, indentOf(raw) + 1),
    message: `The line \`${shorten(raw.trim())}\` is not lined up with the lines around it.`,
    hint: 'Begin it in the same column as the other fields, or entries, of its group.',
  };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Text as a YAML value in the kind of quotes that needs no escaping, where there is one. */
function quoted(text: string): string {
  if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

function withoutQuotes(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
