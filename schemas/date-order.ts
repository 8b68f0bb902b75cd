import type { z } from 'zod';

/** A check for `superRefine`: the days that are given follow each other in the order of these fields. */
export function inOrder<const F extends string>(...fields: readonly F[]) {
  return (dates: Partial<Record<F, string | undefined>>, context: z.core.$RefinementCtx): void => {
    let before: { field: F; day: string } | undefined;
    for (const field of fields) {
      const day = dates[field];
      if (day === undefined) continue;
      if (before && day < before.day) {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `(${day}) is before \`${before.field}\` (${before.day})`,
          params: { rule: 'date-order' },
        });
      }
      before = { field, day };
    }
  };
}
