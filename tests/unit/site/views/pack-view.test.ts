/** What a document for a client may hold, and what it must not. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Kind } from '../../../../schemas/kind-names.ts';
import { schemas } from '../../../../schemas/kinds.ts';
import { fieldsOf, metaOf, unwrap } from '../../../../schemas/walk.ts';
import { clientEdition } from '../../../../src/playbook/client-edition.ts';
import { packNames } from '../../../../src/site/pack-names.ts';
import { otherPacks, packsCalledFor, packsOf, packView } from '../../../../src/site/views/pack-view.ts';
import { internalNumbers, MARK, marked } from '../../../fixtures/marked-playbook.ts';
import { siteOf } from './site-of.ts';

const site = siteOf(marked);
const state = site.states.get('padaria');
if (!state) throw new Error('the marked client has a fault');
const { file } = state;

/** Texts and numbers that a client must not read, by where the schema of a kind has them: `access[].vault`. */
function internalTexts(schema: z.core.$ZodType, path: string, seen: boolean): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return internalTexts(inner.def.element, `${path}[]`, seen);
  if (inner instanceof z.ZodRecord) return internalTexts(inner.def.valueType, `${path}{}`, seen);
  const fields = fieldsOf(inner);
  if (fields)
    return Object.entries(fields).flatMap(([name, field]) =>
      internalTexts(
        field,
        path === '' ? name : `${path}.${name}`,
        seen && metaOf(field).audience === 'client',
      ),
    );
  const isText = inner instanceof z.ZodString && metaOf(schema).title === 'text';
  return isText && !seen ? [path] : [];
}

/** All that a record holds at such a place. */
function valuesAt(data: unknown, path: string): unknown[] {
  return path
    .split(/\.|(?=\[\])|(?=\{\})/)
    .reduce<unknown[]>(
      (found, step) =>
        found.flatMap((value) =>
          typeof value !== 'object' || value === null
            ? []
            : step === '[]' || step === '{}'
              ? Object.values(value)
              : [(value as Record<string, unknown>)[step]],
        ),
      [data],
    );
}

/** Places that the marked client cannot fill: there is nothing to prepare for a client that has ended. */
const unmarked = ['client: ended.reason'];

test('the marked playbook has a mark at every internal text that the schemas know', () => {
  const records: Partial<Record<Kind, { data: unknown }[]>> = {
    client: [file.client],
    scope: file.scope ? [file.scope] : [],
    change: file.changes,
    access: file.access ? [file.access] : [],
    plan: file.plan ? [file.plan] : [],
    touchpoint: file.touchpoints,
    briefing: file.briefings,
    checklist: file.checklists,
    person: [...site.playbook.of.person.values()],
    role: [...site.playbook.of.role.values()],
    journey: [...site.playbook.of.journey.values()],
    sop: [...site.playbook.of.sop.values()],
    questionnaire: [...site.playbook.of.questionnaire.values()],
  };
  const missing = Object.entries(records).flatMap(([kind, all]) =>
    internalTexts(schemas[kind as Kind], '', true)
      .filter((path) => !all.some(({ data }) => JSON.stringify(valuesAt(data, path)).includes(MARK)))
      .map((path) => `${kind}: ${path}`),
  );
  expect(missing).toEqual(unmarked);
});

describe('the edition for the client', () => {
  const forClient = packNames.filter((name) => name !== 'qbr-internal');

  test.each(forClient)('%s holds nothing internal, of this client or another', (name) => {
    const view = JSON.stringify(packView(name, state, site));
    const around = [
      ...view.matchAll(new RegExp(`.{0,60}(?:${MARK}|${internalNumbers.join('|')}).{0,20}`, 'g')),
    ];
    expect(around.map(([found]) => found)).toEqual([]);
    expect(view).not.toContain('Livraria');
  });

  test('of the records holds no mark either, and what was measured of key figures alone', () => {
    const edition = clientEdition(file);
    const records = Object.values(edition).flat();
    const texts = records.map((record) =>
      typeof record === 'object' ? JSON.stringify([record.data, record.markdown, record.body]) : '',
    );
    expect(texts.filter((text) => text.includes(MARK))).toEqual([]);
    expect(edition.metrics?.data.rows.map(({ metric }) => metric)).toEqual(['active-users']);
    expect(edition.touchpoints.map(({ data }) => data.type)).toEqual(['call']);
  });

  test('is in the language of the client, the internal one in ours', () => {
    expect(packView('qbr', state, site)).toMatchObject({ locale: 'pt-BR', edition: 'Edição para o cliente' });
    expect(packView('qbr-internal', state, site)).toMatchObject({ locale: 'en', isInternal: true });
  });
});

test('the internal edition of the QBR has feelings, and the one for the client has none', () => {
  const parts = (name: 'qbr' | 'qbr-internal') => packView(name, state, site).parts.map(({ id }) => id);
  expect(parts('qbr-internal').filter((id) => !parts('qbr').includes(id))).toEqual(['feelings']);
  expect(JSON.stringify(packView('qbr-internal', state, site))).toContain(`${MARK} feeling`);
});

describe('documents there are', () => {
  const packs = (changes: Parameters<typeof siteOf>[0], id = 'padaria') => {
    const other = siteOf({ ...marked, ...changes });
    const found = other.states.get(id);
    return found && packsOf(found, other);
  };
  const client = String(marked['clients/padaria/client.md']);

  test('no sign-off without a scope, and no kick-off without scope and plan', () => {
    const none = { 'clients/padaria/scope.md': null, 'clients/padaria/changes/0001-weekly-call.md': null };
    expect(packs(none)).toEqual(['kickoff', 'qbr', 'qbr-internal', 'onboarding']);
    expect(packs({ ...none, 'clients/padaria/plan.md': null })).toEqual([
      'qbr',
      'qbr-internal',
      'onboarding',
    ]);
  });

  test('no review before the start, nothing after the end', () => {
    const later = client
      .replace('start: 2026-05-04', 'start: 2026-11-20')
      .replace(/^(?:phases|pauses?d?):.*\n/gm, '');
    expect(packs({ 'clients/padaria/client.md': later })).toEqual(['kickoff', 'scope', 'onboarding']);
    const ended = client.replace(/^paused:.*$/m, 'ended: { on: 2026-11-10, as: churned, reason: Sold. }');
    expect(packs({ 'clients/padaria/client.md': ended })).toEqual([]);
  });

  test('the site holds those that the phase calls for', () => {
    const calledFor = (changes: Parameters<typeof siteOf>[0]) => {
      const other = siteOf({ ...marked, ...changes });
      const found = other.states.get('padaria');
      return found && packsCalledFor(found, other);
    };
    const scope = String(marked['clients/padaria/scope.md']);
    const onboarding = client.replace(/^(?:phases|pauses?d?):.*\n/gm, '').replace('2026-05-04', '2026-11-19');
    expect(calledFor({})).toEqual(['scope', 'qbr', 'qbr-internal']);
    expect(calledFor({ 'clients/padaria/client.md': onboarding })).toEqual([
      'kickoff',
      'scope',
      'onboarding',
    ]);
    const signed = scope.replace(/^confirmed:.*$/m, 'confirmed: { by: Marta, on: 2026-11-19 }');
    expect(
      calledFor({ 'clients/padaria/scope.md': signed, 'clients/padaria/changes/0001-weekly-call.md': null }),
    ).toEqual(['qbr', 'qbr-internal']);
  });

  test('and says how to have the others', () => {
    expect(otherPacks(state, site)).toEqual({
      names: 'Kick-off pack and Blank onboarding set',
      command: 'npx jornada pdf padaria --pack kickoff',
    });
    const ended = client.replace(/^paused:.*$/m, 'ended: { on: 2026-11-10, as: churned, reason: Sold. }');
    const other = siteOf({ ...marked, 'clients/padaria/client.md': ended });
    const gone = other.states.get('padaria');
    expect(gone && otherPacks(gone, other)).toBeUndefined();
  });
});
