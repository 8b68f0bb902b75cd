import type { DataPath } from '../../../schemas/walk.ts';
import type { Draft } from '../../records/templates/template.ts';

/** What somebody said of a new record, by flags or by answering questions. */
export interface Answers {
  /** The words behind the kind. */
  client?: string;
  after?: string;
  type?: string;
  path?: string;
  id?: string;
  /** The day in the name of a touchpoint. */
  date?: string;
  /** Values by the name of the field. */
  fields: Record<string, unknown>;
  /** Values by their path, typed. */
  sets: { path: DataPath; typed: string }[];
  /** Steps, questions, branches or items. */
  parts: string[];
  /** Markdown of the body. */
  text?: string;
  /** Fields and body that are known already, such as those of a file of another tool: they stay as they are. */
  content?: Draft;
}

/** What cannot be done as it was asked for: an answer to the person. */
export class MisuseError extends Error {}

/**
 * `facts.staff=140`, `contacts[0].name=Marta`.
 *
 * @throws MisuseError if there is no equals sign, or no path in front of it.
 */
export function readSet(typed: string): { path: DataPath; typed: string } {
  const [, path = '', value = ''] = /^([^=]+)=(.*)$/s.exec(typed) ?? [];
  const keys = [...path.trim().matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(
    ([, name, index]) => name ?? Number(index),
  );
  if (keys.length === 0 || typeof keys[0] === 'number') {
    throw new MisuseError(
      `--set ${typed} cannot be read. Write it as --set field=value, such as --set facts.staff=140.`,
    );
  }
  return { path: keys, typed: value };
}
