import type { z } from 'zod';
import type { Kind } from '../../schemas/kind-names.ts';
import { schemas } from '../../schemas/kinds.ts';
import { findAmbiguousNumbers } from './ambiguous-numbers.ts';
import { parseActionTree } from './bodies/action-tree.ts';
import { parseAnswers } from './bodies/answers.ts';
import { parseOutline } from './bodies/outline.ts';
import { parseSteps } from './bodies/steps.ts';
import type { Problem } from './diagnostic.ts';
import type { IdsOf } from './describe-value.ts';
import { explainIssues } from './explain-issue.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import type { Place } from './place.ts';
import type { AnyRecord, BrokenRecord } from './record.ts';
import { parseMetrics } from './tables/parse-metrics.ts';

/** What one file gave: a record, or the problems that stand in its way, or both where they do not. */
export interface ParsedFile {
  record?: AnyRecord;
  /** In place of the record where the frontmatter could be read and its fields have errors. */
  broken?: BrokenRecord;
  problems: Problem[];
}

/**
 * Reads the text of one file as the record that its place says it is.
 *
 * @param ids those of the playbook, for the examples in messages; without them they are made up.
 */
export function parseRecord(path: string, place: Place, text: string, ids?: IdsOf): ParsedFile {
  if (place.kind === 'metrics') return parseMetrics(path, place, text);
  const read = readFrontmatter(text);
  if ('problems' in read) return { problems: read.problems };
  const { frontmatter } = read;
  const body = parseBody(place.kind, frontmatter);
  const schema: z.ZodType = schemas[place.kind];
  const result = schema.safeParse(frontmatter.data);
  const doubts = findAmbiguousNumbers(schema, frontmatter);
  if (!result.success) {
    const issues = explainIssues(schema, frontmatter.data, result.error.issues, place.kind, ids);
    return {
      broken: brokenRecord(path, place, frontmatter, body.body),
      problems: [...issues, ...doubts, ...body.problems],
    };
  }
  // kind, schema and body reader all come from place.kind, which TypeScript cannot follow through the tables
  const record = {
    kind: place.kind,
    id: place.id,
    client: place.client,
    date: place.date,
    file: path,
    data: result.data,
    markdown: frontmatter.body,
    markdownLine: frontmatter.bodyLine,
    body: body.body,
  } as AnyRecord;
  return { record, problems: [...doubts, ...body.problems] };
}

function brokenRecord(path: string, place: Place, { data, body, bodyLine }: Frontmatter, read: unknown) {
  return {
    kind: place.kind,
    id: place.id,
    client: place.client,
    file: path,
    data,
    markdown: body,
    markdownLine: bodyLine,
    body: read as AnyRecord['body'], // as the reader of the kind gave it
  };
}

function parseBody(
  kind: Kind,
  { body, bodyLine, data }: Frontmatter,
): { body: unknown; problems: Problem[] } {
  switch (kind) {
    case 'sop':
    case 'play':
    case 'checklist': {
      const read = parseSteps(body, bodyLine);
      const count = read.body.sections.flatMap((section) => section.steps).length;
      return count > 0 ? read : { ...read, problems: [...read.problems, noSteps(bodyLine)] };
    }
    case 'map':
      return parseOutline(body, bodyLine);
    case 'research':
      return data['type'] === 'action-tree' ? parseActionTree(body, bodyLine) : { body: null, problems: [] };
    case 'briefing':
      return { body: parseAnswers(body, bodyLine), problems: [] };
    default:
      return { body: null, problems: [] };
  }
}

function noSteps(line: number): Problem {
  return {
    rule: 'no-steps',
    line,
    message: 'There is no step to tick.',
    hint: 'Write the steps below a heading as `- [ ] What is to be done`.',
  };
}
