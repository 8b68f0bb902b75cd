import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from './diagnostic.ts';
import { explainYamlLine, malformed } from './explain-yaml-line.ts';
import { shorten } from './words.ts';

/**
 * What is wrong with YAML that could not be read, in the words of somebody who does not know YAML. Lines count from 1
 * within the YAML. `thrown` is the reader's own error, used where the second, slower reader finds nothing.
 */
export function explainYaml(yaml: string, thrown: unknown): Problem[] {
  const lines = yaml.split(/\r?\n/);
  const { reason, line } = readThrown(thrown);
  if (reason.includes('maxDepth')) return [tooDeep(line)];
  const invisible = findControlCharacters(lines);
  if (invisible.length > 0) return invisible;
  const found = explainErrors(yaml, lines);
  return found.length > 0 ? found : [explainThrown(reason, lines[line - 1] ?? '', line)];
}

function explainErrors(yaml: string, lines: readonly string[]): Problem[] {
  const lineCounter = new LineCounter();
  const { errors } = parseDocument(yaml, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const offsets = new Set<number>();
  const told = new Set<number | undefined>();
  const isNew = <T>(known: Set<T>, value: T) => !known.has(value) && known.add(value) !== undefined;
  return errors
    .filter(({ message }, index) => index === 0 || !message.includes('in YAML stream')) // they follow from the first
    .filter(({ pos }) => isNew(offsets, pos[0]))
    .map(({ code, message, pos }) => {
      const { line, col } = lineCounter.linePos(pos[0]);
      return explainYamlLine({ code, message, lines, line, column: col });
    })
    .filter(({ line }) => isNew(told, line));
}

function readThrown(thrown: unknown): { reason: string; line: number } {
  const has = (value: unknown, key: string): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && key in value;
  const reason = has(thrown, 'reason') ? String(thrown['reason']) : '';
  const mark = has(thrown, 'mark') ? thrown['mark'] : undefined;
  const line = has(mark, 'line') ? Number(mark['line']) + 1 : 1;
  return { reason, line };
}

function explainThrown(reason: string, text: string, line: number): Problem {
  if (reason.includes('alias')) return aliasProblem(line, Math.max(0, text.indexOf('*')) + 1);
  if (reason.includes('tag')) return exclamation(text, line);
  return {
    ...malformed(line, 1),
    message: `The line \`${shorten(text.trim())}\` cannot be read.`,
    hint: 'Write `name: value`; put the value in quotes if it has special characters.',
  };
}

/** A value that YAML would take for another one's name. */
export function aliasProblem(line: number, column = 1): Problem {
  return {
    rule: 'yaml-alias',
    line,
    column,
    message: 'A value that begins with `*` would mean another value in YAML, which records do not use.',
    hint: 'Write the value out, or put it in quotes if it is meant as text.',
  };
}

function exclamation(text: string, line: number): Problem {
  return {
    ...malformed(line, text.indexOf('!') + 1),
    message: 'A text cannot begin with `!`.',
    hint: `Put the text in quotes: \`${text.trim().replace(/!.*/, (found) => `"${found}"`)}\`.`,
  };
}

function tooDeep(line: number): Problem {
  return {
    ...malformed(line, 1),
    message: 'The fields are nested more than a hundred levels deep.',
    hint: 'No record needs more than a few levels; look for a row of brackets.',
  };
}

// every control character but tab, line feed and carriage return
const CONTROL = /[^\P{Cc}\t\n\r]/u;

function findControlCharacters(lines: readonly string[]): Problem[] {
  return lines.flatMap((text, index) => {
    const at = text.search(CONTROL);
    if (at === -1) return [];
    return [
      {
        ...malformed(index + 1, at + 1),
        message: 'The line has an invisible character that is not a letter, as some programs copy along.',
        hint: 'Delete the line and type it anew.',
      },
    ];
  });
}
