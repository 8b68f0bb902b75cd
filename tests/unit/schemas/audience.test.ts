import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { clientPart } from '../../../schemas/audience.ts';
import { clientSees } from '../../../schemas/values.ts';

const schema = z.strictObject({
  name: clientSees(z.string()),
  secret: z.string(),
  hidden: z.array(z.string()).default([]),
  closed: z.strictObject({ name: clientSees(z.string()) }).optional(),
  open: clientSees(z.array(z.strictObject({ name: clientSees(z.string()), note: z.string() }))),
  byId: clientSees(z.record(z.string(), z.strictObject({ on: clientSees(z.string()), note: z.string() }))),
  either: clientSees(z.union([z.string(), z.strictObject({ a: clientSees(z.string()), b: z.string() })])),
});

describe('the part of a value that the client may see', () => {
  test('is what is marked, at every depth, and the defaults of the rest', () => {
    const value = {
      name: 'Aurora',
      secret: 'x',
      hidden: ['x'],
      closed: { name: 'x' },
      open: [{ name: 'one', note: 'x' }],
      byId: { first: { on: '2026-01-01', note: 'x' } },
      either: { a: 'yes', b: 'x' },
    };
    expect(clientPart(schema, value)).toEqual({
      name: 'Aurora',
      hidden: [],
      open: [{ name: 'one' }],
      byId: { first: { on: '2026-01-01' } },
      either: { a: 'yes' },
    });
  });

  test('leaves the value itself as it is', () => {
    const value = Object.freeze({ name: 'Aurora', secret: 'x', hidden: [], open: [], byId: {}, either: 'x' });
    expect(clientPart(schema, value)).toMatchObject({ either: 'x' });
    expect(value.secret).toBe('x');
  });
});
