import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inOrder } from '../../../schemas/date-order.ts';
import { uniqueIds } from '../../../schemas/unique-ids.ts';
import { day } from '../../../schemas/values.ts';

/** The issues of a value, as path and message. */
const issuesOf = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);

describe('days in order', () => {
  const schema = z
    .strictObject({ asked: day.optional(), granted: day.optional(), verified: day.optional() })
    .superRefine(inOrder('asked', 'granted', 'verified'));

  test.each([
    {},
    { granted: '2026-05-04' },
    { asked: '2026-05-04', granted: '2026-05-04', verified: '2026-05-05' },
  ])('%j', (value) => {
    expect(issuesOf(schema, value)).toEqual([]);
  });

  test('each is compared with the last one given', () => {
    expect(issuesOf(schema, { asked: '2026-05-04', verified: '2026-05-03' })).toEqual([
      'verified (2026-05-03) is before `asked` (2026-05-04)',
    ]);
    expect(issuesOf(schema, { asked: '2026-05-03', granted: '2026-05-02', verified: '2026-05-01' })).toEqual([
      'granted (2026-05-02) is before `asked` (2026-05-03)',
      'verified (2026-05-01) is before `granted` (2026-05-02)',
    ]);
  });
});

describe('unique ids', () => {
  const schema = z
    .strictObject({ phases: z.array(z.strictObject({ id: z.string() })) })
    .superRefine(uniqueIds('phases', 'phase'));

  test('are all different, also from what every object has', () => {
    expect(issuesOf(schema, { phases: [{ id: 'a' }, { id: 'b' }, { id: 'constructor' }] })).toEqual([]);
  });

  test('each that comes again is told', () => {
    expect(issuesOf(schema, { phases: [{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' }] })).toEqual([
      'phases.2.id is the id of an earlier phase: a',
      'phases.3.id is the id of an earlier phase: a',
    ]);
  });
});
