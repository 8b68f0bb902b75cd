import type { z } from 'zod';

/** A check for `superRefine`: the entries of a list have different ids. `noun` is what an entry is called. */
export function uniqueIds<const L extends string>(list: L, noun: string) {
  return (record: Record<L, readonly { id: string }[]>, context: z.core.$RefinementCtx): void => {
    const seen = new Set<string>();
    record[list].forEach(({ id }, index) => {
      if (seen.has(id)) {
        context.addIssue({
          code: 'custom',
          path: [list, index, 'id'],
          message: `is the id of an earlier ${noun}: ${id}`,
          params: { rule: 'duplicate-id' },
        });
      }
      seen.add(id);
    });
  };
}
