/** From what somebody said of a record to the record. */
import { z } from 'zod';
import type { Kind } from '../../../schemas/kind-names.ts';
import { namedAfter, schemas } from '../../../schemas/kinds.ts';
import { type DataPath, schemaAt, valueAt } from '../../../schemas/walk.ts';
import { printPath } from '../../records/diagnostic.ts';
import { procedureOf } from '../../playbook/procedures.ts';
import { placeholders } from '../../records/placeholders.ts';
import { newBriefing, newChecklist } from '../../records/templates/named-after.ts';
import { parts } from '../../records/templates/parts.ts';
import type { Draft } from '../../records/templates/template.ts';
import { isTemplateKind, templates } from '../../records/templates/templates.ts';
import { UNKNOWN, withoutPlaceholders } from '../../records/templates/without-placeholders.ts';
import { withValue } from '../../records/write/values.ts';
import { messagesFor } from '../../site/messages/messages.ts';
import { knownOf, unknownId } from '../unknown-id.ts';
import { type Answers, MisuseError } from './answers.ts';
import type { Desk } from './desk.ts';
import { type Field, fieldsOfKind, readTyped } from './fields.ts';

/**
 * The record that the answers make, without anything that nobody said.
 *
 * @throws MisuseError where they name what is not there.
 */
export function makeDraft(kind: Kind, answers: Answers, desk: Desk): Draft {
  const begun = begin(kind, answers, desk);
  const part = parts[kind];
  const given = {
    ...withoutCounts(kind, begun.data),
    ...answers.fields,
    ...(answers.type && { type: answers.type }),
  };
  const filled = { data: given, body: answers.text === undefined ? begun.body : `${answers.text.trim()}\n` };
  const whole = part && answers.parts.length > 0 ? part.fill(filled, answers.parts) : filled;
  const cleared = withoutPlaceholders(kind, whole);
  const { data, body } = answers.content
    ? { data: { ...cleared.data, ...answers.content.data }, body: answers.content.body }
    : cleared;
  // the phases of the example do not repeat among others
  const replaced = answers.sets.some(({ path }) => path.length === 1 && path[0] === 'phases');
  if (kind === 'journey' && replaced && answers.fields['repeat'] === undefined) delete data['repeat'];
  return { data: answers.sets.reduce((made, each) => setTyped(kind, made, each), data), body };
}

/** Whom a survey asked, and how many: in the example that a form in the browser begins with, and nobody's word here. */
function withoutCounts(kind: Kind, data: Draft['data']): Draft['data'] {
  if (kind !== 'research') return data;
  const { population: _, asked: __, answered: ___, ...said } = data;
  return said;
}

export interface Missing {
  /** Fields that are not there at all. */
  fields: Field[];
  /** What is not there of a field that is: `asked.by`. */
  paths: string[];
  /** Whether there is nothing that the record is made of. */
  part: boolean;
}

/** What has to be said before the record can be written: its fields, and what it is made of. */
export function whatIsMissing(kind: Kind, { data, body }: Draft): Missing {
  const required = fieldsOfKind(kind, data).filter((field) => field.required);
  const fields = required.filter(
    ({ name, schema }) => data[name] === undefined || isEmptyList(schema, data[name]),
  );
  const part = parts[kind];
  const isPartOf = (field: Field) => field.name === part?.field?.(data);
  return {
    fields: fields.filter((field) => !isPartOf(field)),
    paths: required
      .filter((field) => !fields.includes(field))
      .flatMap(({ name, schema }) => gapsIn(schema, data[name]).map((path) => printPath([name, ...path]))),
    part: part !== undefined && !part.isMade({ data, body }),
  };
}

/** Where a value lacks what it cannot be without. */
function gapsIn(schema: z.core.$ZodType, value: unknown): DataPath[] {
  const paths = (z.safeParse(schema, value).error?.issues ?? []).map(({ path }) =>
    path.map((key) => (typeof key === 'number' ? key : String(key))),
  );
  return paths.filter((path) => path.length > 0 && valueAt(value, path) === undefined);
}

function isEmptyList(schema: z.core.$ZodType, value: unknown): boolean {
  return Array.isArray(value) && value.length === 0 && !z.safeParse(schema, value).success;
}

function begin(kind: Kind, answers: Answers, desk: Desk): Draft {
  const { playbook, today } = desk;
  const site = playbook?.site.data;
  const locale = site?.locale ?? 'en';
  const client =
    answers.client === undefined ? undefined : playbook?.clients.get(answers.client)?.client.data;
  const after = namedAfter[kind];
  if (!isTemplateKind(kind)) {
    const missing =
      after && playbook
        ? unknownId(after.join(' or '), answers.after ?? '', knownOf(playbook, after))
        : undefined;
    if (missing !== undefined) throw new MisuseError(missing);
    const procedure = playbook && procedureOf(playbook, answers.after ?? '');
    const questionnaire = playbook?.of.questionnaire.get(answers.after ?? '');
    if (kind === 'checklist' && procedure) return newChecklist(procedure, today);
    const { required } = messagesFor(client?.lang ?? locale).briefing;
    return questionnaire ? newBriefing(questionnaire, today, required) : { data: {}, body: '' };
  }
  return templates[kind]({
    words: placeholders[locale],
    personal: messagesFor(locale).client.personal,
    today,
    type: answers.type,
    owner: client?.owner ?? UNKNOWN,
    // where there is only one it is meant
    anyOf: (reference) => {
      const [first, second] = playbook?.of[reference].keys() ?? [];
      return first !== undefined && second === undefined ? first : reference === 'alert' ? '' : UNKNOWN;
    },
  });
}

function setTyped(kind: Kind, data: Record<string, unknown>, { path, typed }: Answers['sets'][number]) {
  const value = readTyped(schemaAt(schemas[kind], path, data), typed);
  // a record is a mapping, and stays one below its first field
  return withValue(data, path, value) as Record<string, unknown>;
}
