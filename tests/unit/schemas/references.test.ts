import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '../../../schemas/kinds.ts';
import { referenceFinder } from '../../../schemas/references.ts';
import { reference } from '../../../schemas/values.ts';

describe('references', () => {
  test('are found in fields, lists, groups and unions, with their place', () => {
    const journey = {
      phases: [{ id: 'a', sops: ['one', 'two'] }],
      ready_for_kickoff: [{ contract: 'signed' }, { checklist: 'three', done: true }, { briefing: 'four' }],
    };
    expect(referenceFinder(schemas.journey)(journey)).toEqual([
      { path: ['phases', 0, 'sops', 0], to: 'sop', id: 'one' },
      { path: ['phases', 0, 'sops', 1], to: 'sop', id: 'two' },
      { path: ['ready_for_kickoff', 1, 'checklist'], to: 'sop', id: 'three' },
      { path: ['ready_for_kickoff', 2, 'briefing'], to: 'questionnaire', id: 'four' },
    ]);
  });

  test('are found in records, which have names of their own', () => {
    const schema = z.strictObject({ team: z.record(z.string(), reference('person')) });
    expect(referenceFinder(schema)({ team: { design: 'ana', code: 'rui' } })).toEqual([
      { path: ['team', 'design'], to: 'person', id: 'ana' },
      { path: ['team', 'code'], to: 'person', id: 'rui' },
    ]);
  });

  test('are text: a value of another type is no id', () => {
    expect(referenceFinder(schemas.person)({ role: 12, segments: 'enterprise' })).toEqual([]);
    expect(referenceFinder(schemas.person)('csm')).toEqual([]);
  });

  test('are the value itself where the schema is one', () => {
    expect(referenceFinder(reference('role'))('csm')).toEqual([{ path: [], to: 'role', id: 'csm' }]);
  });

  test('are not what every object has', () => {
    const schema = z.strictObject({ constructor: reference('role').optional() });
    expect(referenceFinder(schema)({})).toEqual([]);
  });

  test('are none where nothing is written', () => {
    expect(referenceFinder(schemas.client)({})).toEqual([]);
    expect(referenceFinder(schemas.client)({ owner: undefined, journey: null })).toEqual([]);
  });

  test('are the same in what was typed and in what was read', () => {
    const find = referenceFinder(schemas.person);
    const typed = { name: 'Ana', role: 'csm', segments: ['enterprise'] };
    expect(find(schemas.person.parse(typed))).toEqual(find(typed));
  });
});
