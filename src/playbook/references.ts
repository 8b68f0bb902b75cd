/** The ids of other records that a record names, and what to say of one that leads nowhere. */
import { type Kind, kinds } from '../../schemas/kind-names.ts';
import { namedAfter, places, schemas } from '../../schemas/kinds.ts';
import { referenceFinder } from '../../schemas/references.ts';
import { type DataPath, schemaAt } from '../../schemas/walk.ts';
import { isOptional } from '../records/describe-value.ts';
import type { Problem } from '../records/diagnostic.ts';
import { columnInStep } from '../records/bodies/step-column.ts';
import type { AnyRecord, BrokenRecord } from '../records/record.ts';
import { nearest } from '../records/suggest.ts';
import { partOf, useOfField } from './uses.ts';

export interface FoundReference {
  to: Kind;
  /** The other kinds that it may be of, where there are several. */
  or?: readonly Kind[];
  id: string;
  /** How it is used, and the part of the record that uses it: see `Use`. */
  as: string;
  part: string | undefined;
  /** The problem that it is when no candidate has the id. */
  problem: (candidates: readonly string[]) => Problem;
}

/** The search through the fields of every kind. */
const finders = new Map(kinds.map((kind) => [kind, referenceFinder(schemas[kind])]));

/** Every reference of a record: in its fields, in its file's name, in its steps. */
export function referencesOf(record: AnyRecord | BrokenRecord): FoundReference[] {
  return [...referencesOfFields(record), ...referenceOfName(record), ...referencesOfSteps(record)];
}

function referencesOfFields(record: AnyRecord | BrokenRecord): FoundReference[] {
  const found = finders.get(record.kind)?.(record.data) ?? [];
  return found.map(({ path, to, id }) => ({
    to,
    id,
    as: useOfField(record, path),
    part: partOf(record, path),
    problem: (candidates) => {
      const mayGo = typeof path.at(-1) === 'number' || mayBeLeftOut(record, path);
      return { ...unknownReference(to, id, candidates, mayGo), path };
    },
  }));
}

function referenceOfName({ kind, id }: AnyRecord | BrokenRecord): FoundReference[] {
  const [to, ...or] = namedAfter[kind] ?? [];
  if (!to) return [];
  const problem = (candidates: readonly string[]): Problem => {
    const meant = nearest(id, candidates);
    return {
      ...unknownReference(to, id, candidates),
      line: 1,
      message: `The file is named after the ${[to, ...or].join(' or ')} \`${id}\`, which does not exist.`,
      ...(meant && { hint: `Rename it to \`${meant}.md\`.` }),
    };
  };
  return [{ to, or, id, as: `${kind}.file`, part: undefined, problem }];
}

function referencesOfSteps(record: AnyRecord | BrokenRecord): FoundReference[] {
  if (!record.body || !('sections' in record.body)) return [];
  const steps = record.body.sections.flatMap((section) => section.steps);
  return steps.flatMap(({ role, by, line }) => {
    const named: [Kind, string | undefined, string][] = [
      ['role', role, 'role='],
      ['person', by, 'by='],
    ];
    return named.flatMap(([to, id, attribute]): FoundReference[] => {
      if (id === undefined) return [];
      const problem = (candidates: readonly string[]): Problem => ({
        ...unknownReference(to, id, candidates),
        line,
        column: columnInStep(record, line, attribute),
      });
      return [{ to, id, as: `${record.kind}.steps.${attribute.slice(0, -1)}`, part: undefined, problem }];
    });
  });
}

function mayBeLeftOut({ kind, data }: AnyRecord | BrokenRecord, path: DataPath): boolean {
  const schema = schemaAt(schemas[kind], path, data);
  return schema !== undefined && isOptional(schema);
}

function unknownReference(to: Kind, id: string, candidates: readonly string[], mayGo = false): Problem {
  const create = `Create \`${places[to].replace('{id}', id)}\` first`;
  const hint = suggestId(id, candidates, `${create}.`);
  return {
    rule: 'unknown-reference',
    message: `There is no ${to} \`${id}\`.`,
    hint:
      mayGo && !hint.startsWith('Did you mean')
        ? `${hint.replace(/\.$/, '')}; it may also be left out.`
        : hint,
  };
}

/** The id that was meant, or else those there are to choose from. */
export function suggestId(id: string, candidates: readonly string[], otherwise: string): string {
  const meant = nearest(id, candidates);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  const [only] = candidates;
  if (only === undefined) return otherwise;
  return candidates.length === 1 ? `The only one is \`${only}\`.` : `Write one of ${listIds(candidates)}.`;
}

function listIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 8).map((id) => `\`${id}\``);
  const more = ids.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
