import { parseDocument, LineCounter } from 'yaml';
import type { Problem } from './diagnostic.ts';

/**
 * What is wrong with YAML that could not be read, in the words of somebody who does not know YAML. Lines count from 1
 * within the YAML. `thrown` is the reader's own error, used where the second, slower reader finds nothing.
 */
export function explainYaml(yaml: string, thrown: unknown): Problem[] {
  const lines = yaml.split('\n');
  const lineCounter = new LineCounter();
  const found = parseDocument(yaml, { lineCounter, uniqueKeys: true, prettyErrors: false }).errors.map(
    (error) => {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      return explain(error.code, lines, line, col);
    },
  );
  const seen = new Set<number | undefined>();
  const unique = found.filter(({ line }) => !seen.has(line) && seen.add(line));
  return unique.length > 0 ? unique : [explain('', lines, lineOf(thrown), 1)];
}

function lineOf(thrown: unknown): number {
  if (typeof thrown !== 'object' || thrown === null || !('mark' in thrown)) return 1;
  const { mark } = thrown;
  return typeof mark === 'object' && mark !== null && 'line' in mark && typeof mark.line === 'number'
    ? mark.line + 1
    : 1;
}

function explain(code: string, lines: readonly string[], line: number, column: number): Problem {
  const text = (lines[line - 1] ?? '').trim();
  const before = (lines[line - 2] ?? '').trim();
  const at = { rule: 'malformed-yaml', line, column } as const;
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:]+/.exec(text)?.[0] ?? text;
    return {
      rule: 'duplicate-key',
      line,
      column,
      message: `\`${key}\` is written twice.`,
      hint: 'Keep one of the two lines and delete the other.',
    };
  }
  if ((lines[line - 1] ?? '').includes('\t') || code === 'TAB_AS_INDENT') {
    return {
      ...at,
      message: 'The line is indented with a tab.',
      hint: 'Indent with spaces, two for each level.',
    };
  }
  const colon = /^(-?\s*[\w-]+:)\s+([^"'[{|>].*:(?:\s.*|$))/.exec(text);
  if (colon) {
    return {
      ...at,
      message: 'The text contains a colon, so it cannot be told from a field.',
      hint: `Put the text in quotes: \`${colon[1]} "${(colon[2] ?? '').replaceAll('"', '\\"')}"\`.`,
    };
  }
  if (code === 'MISSING_CHAR' || code === 'UNEXPECTED_TOKEN' || code === 'BAD_QUOTE') {
    return {
      ...at,
      message: 'A quote, bracket or brace is opened and not closed, or the other way round.',
      hint: `Look at \`${shorten(text || before)}\`: every " ' [ { needs its partner.`,
    };
  }
  if (/^[\w-]+:\S/.test(text)) {
    return {
      ...at,
      message: 'There is no space after the colon.',
      hint: `Write \`${text.replace(':', ': ')}\`.`,
    };
  }
  if (/^[\w-]+ *$/.test(text)) {
    return { ...at, message: `\`${text}\` has no colon and no value.`, hint: `Write \`${text}: value\`.` };
  }
  return {
    ...at,
    message: `The line \`${shorten(text)}\` cannot be read as a field.`,
    hint: 'Write `name: value`; put the value in quotes if it has special characters, and line it up with the fields around it.',
  };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
