import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Kind, kinds } from '../../../schemas/kind-names.ts';
import { namedAfter, schemas } from '../../../schemas/kinds.ts';
import { fieldsOf, literalsOf, metaOf, unwrap } from '../../../schemas/walk.ts';
import { embedsOf } from '../../../src/playbook/embeds.ts';
import { referencesOf } from '../../../src/playbook/references.ts';
import type { BrokenRecord } from '../../../src/records/record.ts';
import { type Files, fileOf, playbookOf } from '../../fixtures/linked.ts';
import { smallPlaybook } from '../../fixtures/small-playbook.ts';

/** What uses a record: "sop.owner of sops/kickoff.md". */
function usesOf(key: string, files: Files = {}): string[] {
  const used = playbookOf(files).uses.get(key) ?? [];
  return used.map(
    ({ from, as, part, times }) =>
      `${from.file} ${as}${part ? ` ${part}` : ''}${times > 1 ? ` ×${times}` : ''}`,
  );
}

interface ReferenceField {
  path: (string | number)[];
  to: Kind;
  /** The least data that has an id there, with what its unions are told apart by. */
  data: unknown;
}

const ID = 'the-other-one';

/** Every place in a schema that holds the id of another record. Schemas within themselves are gone into once. */
function referenceFields(schema: z.core.$ZodType, seen: readonly unknown[] = []): ReferenceField[] {
  const to = metaOf(schema).reference;
  if (to) return [{ path: [], to, data: ID }];
  const inner = unwrap(schema);
  if (seen.filter((each) => each === inner).length > 1) return [];
  const within = (each: z.core.$ZodType) => referenceFields(each, [...seen, inner]);
  if (inner instanceof z.ZodUnion) return [...inner.def.options].flatMap(within);
  if (inner instanceof z.ZodArray)
    return within(inner.def.element).map(({ path, ...field }) => ({
      ...field,
      path: [0, ...path],
      data: [field.data],
    }));
  if (inner instanceof z.ZodRecord)
    return within(inner.def.valueType).map(({ path, ...field }) => ({
      ...field,
      path: ['any', ...path],
      data: { any: field.data },
    }));
  const fields = Object.entries(fieldsOf(inner) ?? {});
  const told = Object.fromEntries(
    fields.flatMap(([key, field]) => literalsOf(field).map((value) => [key, value] as const)),
  );
  return fields.flatMap(([key, field]) =>
    within(field).map(({ path, ...found }) => ({
      ...found,
      path: [key, ...path],
      data: { ...told, [key]: found.data },
    })),
  );
}

const fields = kinds.flatMap((kind) =>
  referenceFields(schemas[kind]).map((field) => ({ kind, at: field.path.join('.'), ...field })),
);

describe('every reference of every schema is a use', () => {
  test('and there are many', () => {
    const found = new Set(fields.map(({ kind, at }) => `${kind} ${at}`));
    expect(found).toContain('journey phases.0.sops.0');
    expect(found).toContain('alert when.not.sop');
    expect(found).toContain('client team.0.person');
    expect(found.size).toBeGreaterThan(25);
  });

  test.each(fields)('$kind $at', ({ kind, to, data, path }) => {
    const names = path.filter((key) => typeof key === 'string');
    const as = [kind, names[0], ...(names.length > 1 ? [names.at(-1)] : [])].join('.');
    const found = referencesOf(read(kind, data)).filter(({ id }) => id === ID);
    expect(found.map((reference) => [reference.to, reference.as])).toEqual([[to, as]]);
  });

  test('and so is the name of a file', () => {
    for (const [kind, [to]] of Object.entries(namedAfter) as [Kind, readonly [Kind]][]) {
      const [found] = referencesOf({ ...read(kind, {}), id: ID });
      expect([found?.to, found?.id, found?.as]).toEqual([to, ID, `${kind}.file`]);
    }
  });

  test('that the linker keeps', () => {
    const playbook = playbookOf(files);
    const records = Object.values(playbook.of).flatMap((ofKind) => [...ofKind.values()]);
    for (const record of records) {
      for (const { to, id, as } of referencesOf(record)) {
        const used = playbook.uses.get(`${to}:${id}`) ?? [];
        expect(used.map((use) => `${use.from.file} ${use.as}`)).toContain(`${record.file} ${as}`);
      }
    }
  });
});

function read(kind: Kind, data: unknown): BrokenRecord {
  return {
    kind,
    id: 'one',
    client: undefined,
    file: 'x.md',
    data,
    markdown: '',
    markdownLine: 1,
    body: null,
  };
}

const files: Files = {
  'plays/call.md': fileOf(
    'title: Call\nkind: profile\nstrategy: recovery\nowner: csm\nversion: 1\nsegments: [enterprise]\nexit: { not: { kind: in-phase, phase: adoption } }',
    '## Do\n- [ ] Call {role=csm}\n- [ ] Write {role=csm}\n- [ ] Wait\n',
  ),
  'alerts/late.md': fileOf(
    'title: Late\nseverity: low\nto: csm\nplay: call\nwhen: { any: [{ kind: checklist-late, sop: kickoff }, { kind: in-phase, phase: welcome }] }',
  ),
  'handbook/welcome.md': null,
  'handbook/start.mdx': fileOf(
    'title: Start',
    '[one](/sops/kickoff/), [two](/sops/kickoff/#agenda) <Record kind="sop" id="kickoff" />\n\n<MindMap id="process" levels={1} />\n\n`<Record kind="role" id="csm" />`\n\n<Record kind="play" id="no-such-play" />\n',
  ),
  'maps/process.md': fileOf('title: How', '- Begin\n  - [Kick-off](/sops/kickoff/)\n'),
};

describe('a use', () => {
  test('tells how, and the phase that it stands in', () => {
    expect(usesOf('sop:kickoff', files)).toEqual([
      'alerts/late.md alert.when.sop',
      'clients/padaria/checklists/kickoff.md checklist.file',
      'handbook/start.mdx handbook.link ×3',
      'journeys/adoption.md journey.phases.sops welcome',
      'maps/process.md map.link',
    ]);
  });

  test('is counted where it is made more than once: the steps of a role', () => {
    expect(usesOf('role:csm', files)).toEqual([
      'alerts/late.md alert.to',
      'people/ana-prado.md person.role',
      'plays/call.md play.owner',
      'plays/call.md play.steps.role ×2',
      'sops/kickoff.md sop.owner',
    ]);
  });

  test('is also the id of a phase in a procedure, a condition, a cadence', () => {
    const cadence = 'cadence: [{ phase: adoption, every: 1w, by: call }]\n---';
    const segment = (smallPlaybook['segments/enterprise.md'] ?? '').replace(/---\n$/, `${cadence}\n`);
    const used = usesOf('journey:adoption', { ...files, 'segments/enterprise.md': segment });
    expect(used.filter((use) => use.includes('.phase'))).toEqual([
      'alerts/late.md alert.phase welcome',
      'plays/call.md play.phase adoption',
      'segments/enterprise.md segment.phase adoption',
      'sops/kickoff.md sop.phase welcome',
    ]);
  });

  test('is what a handbook page shows by a component; what only stands as code is none', () => {
    const page = playbookOf(files).of.handbook.get('start');
    expect(page && embedsOf(page)).toEqual([
      { to: 'sop', id: 'kickoff', shown: false },
      { to: 'map', id: 'process', shown: true },
      { to: 'play', id: 'no-such-play', shown: false },
    ]);
    expect(usesOf('map:process', files)).toEqual(['handbook/start.mdx handbook.shown']);
    expect(playbookOf(files).uses.has('play:no-such-play')).toBe(false);
  });

  test('is none of a record by itself', () => {
    const map = fileOf('title: How', '- [Here](/maps/process/)\n');
    expect(usesOf('map:process', { 'maps/process.md': map })).toEqual([]);
  });
});
