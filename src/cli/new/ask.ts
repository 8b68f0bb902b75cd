/** Asking a person at a terminal for what a new record still needs. */
import { z } from 'zod';
import { type Kind, kinds } from '../../../schemas/kind-names.ts';
import { namedAfter } from '../../../schemas/kinds.ts';
import { researchTypes } from '../../../schemas/research.ts';
import { touchpointTypes } from '../../../schemas/touchpoint.ts';
import { isId } from '../../../schemas/values.ts';
import { parts } from '../../records/templates/parts.ts';
import type { Answers } from './answers.ts';
import type { Desk } from './desk.ts';
import { type Field, fieldsOfKind, readTyped } from './fields.ts';
import { makeDraft, whatIsMissing } from './make-draft.ts';
import { argumentsOf, idFor } from './new-place.ts';

/** A way of asking; the answers are undefined where the person has gone. */
export interface Asker {
  text(question: {
    message: string;
    initial?: string;
    optional?: boolean;
    /** What is wrong with an answer. */
    wrong?: (answer: string) => string | undefined;
  }): Promise<string>;
  choose(question: {
    message: string;
    options: readonly { value: string; label?: string }[];
  }): Promise<string>;
}

/** The person has broken off. */
export class Cancelled extends Error {}

export async function askKind(asker: Asker): Promise<Kind> {
  const chosen = await asker.choose({
    message: 'What is it that you begin?',
    options: kinds.map((value) => ({ value })),
  });
  return kinds.find((kind) => kind === chosen) ?? 'client';
}

/** The answers with those that were missing. */
export async function askMissing(kind: Kind, given: Answers, desk: Desk, asker: Asker): Promise<Answers> {
  const answers = { ...given, fields: { ...given.fields }, parts: [...given.parts] };
  await askArguments(kind, answers, desk, asker);
  const begun = makeDraft(kind, answers, desk);
  for (const field of fieldsOfKind(kind, begun.data)) {
    const isAsked = field.required && field.isSimple && answers.fields[field.name] === undefined;
    if (
      !isAsked ||
      answers.sets.some(({ path }) => path[0] === field.name) ||
      (field.name === 'type' && answers.type)
    )
      continue;
    const value = begun.data[field.name];
    // a number that the template knows is no question: the first version is 1
    if (value !== undefined && typeof value !== 'string') continue;
    answers.fields[field.name] = await askField(field, desk, asker, value);
  }
  const part = parts[kind];
  if (part && answers.parts.length === 0 && whatIsMissing(kind, makeDraft(kind, answers, desk)).part) {
    for (;;) {
      const first = answers.parts.length === 0;
      const message = first ? `The first ${part.name}` : `Another ${part.name} (Enter to end)`;
      const text = (await asker.text({ message, optional: !first })).trim();
      if (text === '') break;
      answers.parts.push(text);
    }
  }
  const named = argumentsOf(kind).find(({ name }) => name === 'id' || name === 'path');
  if (named && answers.id === undefined && answers.path === undefined) {
    const initial = idFor(answers.fields['name'] ?? answers.fields['title'] ?? answers.type) ?? '';
    answers.id = await asker.text({
      message: 'Name of the file, as in links to it',
      initial,
      wrong: (typed) =>
        typed.split('/').every(isId)
          ? undefined
          : 'Lower-case letters without accents, digits and single hyphens.',
    });
  }
  return answers;
}

async function askArguments(kind: Kind, answers: Answers, desk: Desk, asker: Asker): Promise<void> {
  for (const { name, description } of argumentsOf(kind).filter((each) => each.required)) {
    if (answers[name] !== undefined) continue;
    const after = namedAfter[kind];
    const references: readonly Kind[] =
      name === 'client' ? ['client'] : name === 'after' ? (after ?? []) : [];
    const options =
      references.length > 0
        ? references.flatMap((each) => optionsOf(each, desk))
        : typesOf(kind).map((value) => ({ value }));
    answers[name] = await asker.choose({ message: sentence(description), options });
  }
}

/** Which forms there are of a kind that has some. */
function typesOf(kind: Kind): readonly string[] {
  return kind === 'research' ? researchTypes : touchpointTypes;
}

async function askField(field: Field, desk: Desk, asker: Asker, begun: string | undefined): Promise<unknown> {
  const message = sentence(field.description || field.name);
  const options = field.reference
    ? optionsOf(field.reference, desk)
    : field.choices?.map((value) => ({ value }));
  if (options && options.length > 0) {
    const sorted = [...options].sort((a, b) => Number(b.value === begun) - Number(a.value === begun));
    return asker.choose({ message, options: sorted });
  }
  const typed = await asker.text({
    message,
    ...(begun !== undefined && { initial: begun }),
    wrong: (answer) => {
      const { error } = z.safeParse(field.schema, readTyped(field.schema, answer));
      return error && `It ${error.issues[0]?.message ?? 'cannot be read'}.`;
    },
  });
  return readTyped(field.schema, typed);
}

function optionsOf(kind: Kind, { playbook }: Desk): { value: string; label?: string }[] {
  const records: ReadonlyMap<string, { data: object }> = playbook?.of[kind] ?? new Map();
  return [...records].map(([value, { data }]) => {
    const name = 'name' in data ? data.name : 'title' in data ? data.title : undefined;
    return typeof name === 'string' ? { value, label: name } : { value };
  });
}

function sentence(text: string): string {
  return text.replace(/\.$/, '').replace(/^\w/, (first) => first.toUpperCase());
}
