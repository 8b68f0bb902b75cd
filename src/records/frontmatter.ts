import matter from 'gray-matter';
import { CORE_SCHEMA, EVENT_ALIAS, load, parseEvents } from 'js-yaml';
import type { Problem } from './diagnostic.ts';
import { explainYaml } from './explain-yaml.ts';

/** A file cut into its parts. */
export interface Frontmatter {
  data: Record<string, unknown>;
  /** The YAML text between the two lines of dashes. */
  yaml: string;
  body: string;
  /** Line of the file, from 1, on which the body begins. */
  bodyLine: number;
}

/** The YAML begins on the second line of a file. */
export const YAML_LINE = 2;

const refuse = () => {
  throw new Error('only YAML is read as frontmatter');
};

const engines = {
  // CORE_SCHEMA leaves dates as they were typed
  // whatever the YAML holds is returned and checked by the caller
  yaml: { parse: (text: string) => load(text, { schema: CORE_SCHEMA }) as object },
  javascript: { parse: refuse },
  js: { parse: refuse },
  coffee: { parse: refuse },
  coffeescript: { parse: refuse },
  cson: { parse: refuse },
  toml: { parse: refuse },
};

/** Cuts a file into frontmatter and body and reads the YAML, or says why it cannot. Never runs anything. */
export function readFrontmatter(text: string): { frontmatter: Frontmatter } | { problems: Problem[] } {
  const badFence = findBadFence(text);
  if (badFence) return { problems: [badFence] };
  let file: matter.GrayMatterFile<string>;
  try {
    // without an options object gray-matter answers a second bad reading from a cache
    file = matter(text, { engines, language: 'yaml' });
  } catch (error) {
    const problems = explainYaml(yamlOf(text), error);
    return { problems: problems.map((found) => ({ ...found, line: (found.line ?? 1) + YAML_LINE - 1 })) };
  }
  const data: unknown = file.data;
  if (file.matter.trim() === '') return { problems: [missingFrontmatter('The frontmatter has no fields.')] };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { problems: [notAMapping()] };
  if (hasAlias(file.matter)) return { problems: [alias(file.matter)] };
  const before = text.slice(0, text.length - file.content.length);
  return {
    frontmatter: {
      data: file.data,
      yaml: file.matter,
      body: file.content,
      bodyLine: before.split('\n').length,
    },
  };
}

const OPEN = /^---[ \t]*(\S*)[ \t]*\r?\n/;
const CLOSE = /^---[ \t]*$/m;

function yamlOf(text: string): string {
  const rest = text.slice(OPEN.exec(text)?.[0].length ?? 0);
  return rest.slice(0, CLOSE.exec(rest.replaceAll('\r', ' '))?.index ?? rest.length);
}

function findBadFence(text: string): Problem | undefined {
  if (text.trim() === '') {
    return {
      rule: 'empty-file',
      message: 'The file is empty.',
      hint: 'Fill it in, beginning with a line of three dashes, or delete it.',
    };
  }
  const open = OPEN.exec(text);
  if (!open) return missingFrontmatter('The file does not begin with `---`.');
  const language = open[1] ?? '';
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    return {
      rule: 'executable-frontmatter',
      line: 1,
      message: `The frontmatter is marked as \`${language}\`; only YAML is read, and nothing is run.`,
      hint: 'Write `---` alone on the first line and the fields as `name: value` below it.',
    };
  }
  if (!CLOSE.test(text.slice(open[0].length).replaceAll('\r', ' '))) {
    return {
      rule: 'unclosed-frontmatter',
      line: 1,
      message: 'The frontmatter begins but does not end.',
      hint: 'Put a line with `---` alone after the last field.',
    };
  }
  return undefined;
}

function missingFrontmatter(message: string): Problem {
  return {
    rule: 'missing-frontmatter',
    line: 1,
    message,
    hint: 'Begin the file with a line `---`, then the fields as `name: value`, then a line `---`.',
  };
}

function notAMapping(): Problem {
  return {
    rule: 'malformed-yaml',
    line: YAML_LINE,
    message: 'The frontmatter is not a list of fields.',
    hint: 'Write each field on a line of its own as `name: value`.',
  };
}

function hasAlias(yaml: string): boolean {
  if (!/(?:^|[\s,[{:-])\*\S/m.test(yaml)) return false;
  return parseEvents(yaml, {}).some((event) => event.type === EVENT_ALIAS);
}

function alias(yaml: string): Problem {
  const index = yaml.split('\n').findIndex((line) => /(?:^|[\s,[{:-])\*\S/.test(line));
  return {
    rule: 'yaml-alias',
    line: index + YAML_LINE,
    message: 'A value beginning with `*` is a YAML alias, which records do not use.',
    hint: 'Write the value out, or put it in quotes if it is meant as text.',
  };
}
