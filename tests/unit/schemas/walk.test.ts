import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '../../../schemas/kinds.ts';
import { clientSees, id, reference } from '../../../schemas/values.ts';
import { fieldsOf, metaOf, optionFor, schemaAt, unwrap, valueAt } from '../../../schemas/walk.ts';

const words = z.string().transform((text) => text.split(' '));

describe('what a schema says of itself', () => {
  test('is found below optional, default and transform', () => {
    const inner = z.string().meta({ title: 'a word' });
    for (const schema of [inner.optional(), inner.default('x'), inner.nullable(), inner.transform(Number)]) {
      expect(metaOf(schema).title).toBe('a word');
    }
  });

  test('is joined, and the outer has the last word', () => {
    expect(metaOf(clientSees(reference('role')).optional().describe('Role of the person.'))).toMatchObject({
      title: 'the id of a role',
      reference: 'role',
      audience: 'client',
      description: 'Role of the person.',
    });
  });

  test('is nothing where nothing was said', () => {
    expect(metaOf(z.boolean())).toEqual({});
  });
});

describe('unwrapping', () => {
  test('ends at the schema of the value that is typed', () => {
    expect(unwrap(words.optional())).toBeInstanceOf(z.ZodString);
    expect(unwrap(z.array(id).default([]))).toBeInstanceOf(z.ZodArray);
  });

  test('finds the fields of objects alone', () => {
    expect(Object.keys(fieldsOf(z.strictObject({ a: id }).optional()) ?? {})).toEqual(['a']);
    expect(fieldsOf(z.array(id))).toBeUndefined();
  });
});

describe('the option of a union that is meant', () => {
  const [text, one, two] = [z.string(), z.strictObject({ a: id, b: id }), z.strictObject({ b: id, c: id })];
  const union = z.union([text, one, two]);

  test.each([
    ['x', text],
    [3, text],
    [null, text],
    [{ a: 1 }, one],
    [{ c: 1 }, two],
    [{ b: 1, c: 2 }, two],
    [{ b: 1 }, one],
    [{}, one],
    [{ constructor: 1, c: 1 }, two],
  ])('for %j', (value, option) => {
    expect(optionFor(union, value)).toBe(option);
  });

  test('is none for a group where there is none', () => {
    expect(optionFor(z.union([z.string(), z.number()]), {})).toBeUndefined();
  });
});

describe('the value at a path', () => {
  const data = { phases: [{ id: 'a' }], 'a.b': 1 };

  test('is found in groups and lists', () => {
    expect(valueAt(data, ['phases', 0, 'id'])).toBe('a');
    expect(valueAt(data, ['a.b'])).toBe(1);
    expect(valueAt(data, [])).toBe(data);
  });

  test('is undefined where there is none, or what every object has', () => {
    for (const path of [
      ['phases', 1, 'id'],
      ['x', 'y'],
      ['phases', 0, 'id', 'z'],
      ['constructor'],
      ['__proto__'],
    ]) {
      expect(valueAt(data, path)).toBeUndefined();
    }
  });
});

describe('the schema at a path', () => {
  const client = { phases: { welcome: { entered: '2026-05-04' } }, contacts: [{ name: 'Marta' }] };

  test.each([
    [['start'], 'a date'],
    [['phases', 'welcome', 'entered'], 'a date'],
    [['contacts', 0, 'email'], 'an e-mail address'],
    [['contract', 'monthly'], 'an amount of money'],
  ])('%j is that of %s', (path, title) => {
    const found = schemaAt(schemas.client, path, client);
    expect(found && metaOf(found).title).toBe(title);
  });

  test('follows the option of a union that the data takes', () => {
    const journey = { ready_for_kickoff: [{ contract: 'signed' }, { briefing: 'x', at_least: '80%' }] };
    const found = schemaAt(schemas.journey, ['ready_for_kickoff', 1, 'at_least'], journey);
    expect(found && metaOf(found).title).toBe('a percentage');
    expect(schemaAt(schemas.journey, ['ready_for_kickoff', 0, 'at_least'], journey)).toBeUndefined();
  });

  test('is undefined where there is none', () => {
    for (const path of [['colour'], ['start', 'year'], ['constructor'], ['colour', 'of', 'it']]) {
      expect(schemaAt(schemas.client, path, client)).toBeUndefined();
    }
  });
});
