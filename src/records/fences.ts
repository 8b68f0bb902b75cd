import type { Problem } from './diagnostic.ts';
import { shorten } from './words.ts';

/** The YAML begins on the second line of a file. */
export const YAML_LINE = 2;

/** More empty lines than this in a row are no slip of the hand, and gray-matter takes time by their square. */
const GAP = /(?:[\n\r\u2028\u2029][^\S\n\r\u2028\u2029]*){200}/;

/** The YAML between the two lines of dashes; up to the end where the second is missing. */
export function yamlOf(text: string): string {
  const from = text.indexOf('\n') + 1;
  const close = findClose(text);
  return close === -1 ? text.slice(from) : text.slice(from, Math.max(from, close));
}

/** Where gray-matter ends the frontmatter: at the line break before the next three dashes, or -1. */
function findClose(text: string): number {
  return text.indexOf('\n---', 3);
}

/** What is wrong with the lines of dashes around the frontmatter. Asked before gray-matter reads anything. */
export function checkFences(text: string): Problem | undefined {
  if (text.trim() === '') {
    return {
      rule: 'empty-file',
      message: 'The file is empty.',
      hint: 'Fill it in, beginning with a line of three dashes, or delete it.',
    };
  }
  const first = lineAt(text, 0);
  if (!first.startsWith('---')) return missingFrontmatter('The file does not begin with `---`.');
  const mark = first.slice(3).trim();
  if (mark.startsWith('-')) return missingFrontmatter('The first line has more than three dashes.');
  if (mark !== '' && mark !== 'yaml' && mark !== 'yml') return executable(mark);
  const close = findClose(text);
  if (close === -1) {
    return unclosed(
      'The frontmatter begins but does not end.',
      'Put a line with `---` alone after the last field.',
      1,
    );
  }
  const yaml = yamlOf(text);
  const last = lineAt(text, close + 1);
  if (last !== '---') {
    const line = text.slice(0, close + 1).split('\n').length;
    const message = `The line \`${shorten(last)}\` begins like the end of the frontmatter but has more behind the dashes.`;
    return unclosed(message, 'Write `---` alone on the line.', line);
  }
  if (GAP.test(yaml)) return tooManyEmptyLines();
  return yaml.trim() === '' ? missingFrontmatter('The frontmatter has no fields.') : undefined;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).trimEnd();
}

function missingFrontmatter(message: string): Problem {
  return {
    rule: 'missing-frontmatter',
    line: 1,
    message,
    hint: 'Begin the file with a line `---`, then the fields as `name: value`, then a line `---`.',
  };
}

function executable(mark: string): Problem {
  return {
    rule: 'executable-frontmatter',
    line: 1,
    message: `The first line has \`${shorten(mark)}\` behind the dashes; only YAML is read, and nothing is run.`,
    hint: 'Write `---` alone on the first line and the fields as `name: value` below it.',
  };
}

function unclosed(message: string, hint: string, line: number): Problem {
  return { rule: 'unclosed-frontmatter', line, message, hint };
}

function tooManyEmptyLines(): Problem {
  return {
    rule: 'malformed-yaml',
    line: YAML_LINE,
    message: 'The frontmatter has hundreds of empty lines in a row.',
    hint: 'Delete the empty lines.',
  };
}
