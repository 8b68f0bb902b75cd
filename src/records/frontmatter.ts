import matter from 'gray-matter';
import { CORE_SCHEMA, EVENT_ID, load, parseEvents } from 'js-yaml';
import type { Problem } from './diagnostic.ts';
import { aliasProblem, explainYaml } from './explain-yaml.ts';
import { checkFences, YAML_LINE, yamlOf } from './fences.ts';

/** A file cut into its parts. */
export interface Frontmatter {
  data: Record<string, unknown>;
  /** The YAML text between the two lines of dashes. */
  yaml: string;
  body: string;
  /** Line of the file, from 1, on which the body begins. */
  bodyLine: number;
}

const refuse = () => {
  throw new Error('only YAML is read as frontmatter');
};

const engines = {
  // gray-matter hands over what follows the dashes on their line as a first, empty line
  yaml: { parse: (text: string) => readYaml(text.slice(text.indexOf('\n') + 1)) },
  javascript: { parse: refuse },
  js: { parse: refuse },
  coffee: { parse: refuse },
  coffeescript: { parse: refuse },
  cson: { parse: refuse },
  toml: { parse: refuse },
};

function readYaml(yaml: string): object {
  // CORE_SCHEMA leaves dates as they were typed; whatever the YAML holds is checked by the caller
  return load(yaml, { schema: CORE_SCHEMA }) as object;
}

/** Cuts a file into frontmatter and body and reads the YAML, or says why it cannot. Never runs anything. */
export function readFrontmatter(text: string): { frontmatter: Frontmatter } | { problems: Problem[] } {
  const wrong = checkFences(text);
  if (wrong) return { problems: [wrong] };
  const yaml = yamlOf(text);
  let file: matter.GrayMatterFile<string>;
  try {
    // without an options object gray-matter answers a second bad reading from a cache
    file = matter(text, { engines, language: 'yaml' });
  } catch (error) {
    return { problems: explainYaml(yaml, error).map(inFile) };
  }
  const data: unknown = file.data;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { problems: [inFile(notAMapping())] };
  }
  const refused = [...findAliases(yaml), ...findReserved(yaml)].map(inFile);
  if (refused.length > 0) return { problems: refused };
  const before = text.slice(0, text.length - file.content.length);
  return {
    frontmatter: { data: file.data, yaml, body: file.content, bodyLine: before.split('\n').length },
  };
}

/** A problem whose line counts within the YAML, with its line in the file. */
function inFile(problem: Problem): Problem {
  return { ...problem, line: (problem.line ?? 1) + YAML_LINE - 1 };
}

function notAMapping(): Problem {
  return {
    rule: 'malformed-yaml',
    message: 'The frontmatter is not made of fields.',
    hint: 'Write each field on a line of its own as `name: value`.',
  };
}

const STARRED = /(?:^|[\s,[{:-])\*\S/m;

function findAliases(yaml: string): Problem[] {
  if (!STARRED.test(yaml)) return [];
  if (!parseEvents(yaml, {}).some((event) => event.type === EVENT_ID.ALIAS)) return [];
  return [aliasProblem(yaml.split('\n').findIndex((line) => STARRED.test(line)) + 1)];
}

/** Zod passes over `__proto__`, so that what is written there would be lost in silence. */
function findReserved(yaml: string): Problem[] {
  if (!yaml.includes('__proto__')) return [];
  return yaml.split('\n').flatMap((text, index) => {
    const found = /__proto__["']?\s*:/.exec(text);
    if (!found) return [];
    return [
      {
        rule: 'unknown-key',
        line: index + 1,
        column: found.index + 1,
        message: '`__proto__` cannot be the name of a field.',
        hint: 'Give it another name or delete the line.',
      },
    ];
  });
}
