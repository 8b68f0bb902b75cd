import { z } from 'zod';
import { idFromName } from './names.ts';
import type { DataPath } from './walk.ts';
import { clientSees, count, day, duration, id, text, webAddress } from './values.ts';

/** The fields of an item as they are typed. */
export const scopeItemFields = {
  id: clientSees(id).optional().describe('Id of the item; made from its name when absent.'),
  name: clientSees(text).describe('What is delivered.'),
  limit: clientSees(text).optional().describe('How much of it: 2 campaigns/month.'),
  revisions: clientSees(count).optional().describe('Rounds of corrections included.'),
  counts: clientSees(text).optional().describe('What counts as one.'),
  note: clientSees(text).optional().describe('A word on it.'),
};

/** An item of the scope, whichever way it was typed. */
export interface ScopeItem {
  id: string;
  name: string;
  limit?: string | undefined;
  revisions?: number | undefined;
  counts?: string | undefined;
  note?: string | undefined;
}

/** A branch of the scope; without items it is one itself. */
export interface ScopeGroup extends ScopeItem {
  items: ScopeItem[];
}

const withId = <T extends { id?: string | undefined; name: string }>(item: T) => ({
  ...item,
  id: item.id ?? idFromName(item.name),
});

/** Something named in the scope: a name alone, or a name with its limit. */
export const scopeItemSchema = z.union([
  text.transform((name): ScopeItem => withId({ name })),
  z.strictObject(scopeItemFields).transform((item): ScopeItem => withId(item)),
]);

/** A branch of the scope: a name and its items. */
export const scopeGroupSchema = z.union([
  text.transform((name): ScopeGroup => ({ ...withId({ name }), items: [] })),
  z
    .strictObject({ ...scopeItemFields, items: clientSees(z.array(scopeItemSchema)).default([]) })
    .transform((group): ScopeGroup => withId(group)),
]);

/** What a scope names. */
interface ScopeTree {
  included: readonly ScopeGroup[];
  excluded: readonly ScopeItem[];
  phase_2: readonly ScopeItem[];
}

/** An item of the scope with its place in the record. */
export interface PlacedItem {
  item: ScopeItem;
  path: DataPath;
}

/** Everything that the scope names: branches, their items, what is excluded and what is for later. */
export function itemsOf(scope: ScopeTree): PlacedItem[] {
  const list = (items: readonly ScopeItem[], ...path: DataPath) =>
    items.map((item, index) => ({ item, path: [...path, index] }));
  const branches = scope.included.flatMap((group, index) => [
    { item: group, path: ['included', index] },
    ...list(group.items, 'included', index, 'items'),
  ]);
  return [...branches, ...list(scope.excluded, 'excluded'), ...list(scope.phase_2, 'phase_2')];
}

/** content/clients/C/scope.md: what the price buys. The body holds notes. */
export const scopeSchema = z
  .strictObject({
    /** Day on which this list was agreed; changes count from here. */
    baseline: clientSees(day).describe('Day on which this list was agreed.'),
    confirmed: clientSees(
      z.strictObject({
        by: clientSees(text).describe('Who confirmed.'),
        on: clientSees(day).describe('When.'),
        how: clientSees(text).optional().describe('In what way.'),
        evidence: clientSees(webAddress).optional().describe('Where it can be seen.'),
      }),
    )
      .optional()
      .describe("The client's confirmation."),
    /** Touchpoints of the type `scope-check-in` are counted. */
    check_in: clientSees(duration).optional().describe('How often the work is laid over the scope together.'),
    included: clientSees(z.array(scopeGroupSchema)).describe('What is included.'),
    excluded: clientSees(z.array(scopeItemSchema)).default([]).describe('What is not included, named.'),
    phase_2: clientSees(z.array(scopeItemSchema)).default([]).describe('Agreed for later, not priced.'),
  })
  .superRefine((scope, context) => {
    const seen = new Map<string, DataPath>();
    for (const { item, path } of itemsOf(scope)) {
      // a name without a letter or digit that an id could be made of: no change can name it
      if (item.id === '') continue;
      const earlier = seen.get(item.id);
      if (earlier) {
        context.addIssue({
          code: 'custom',
          path: [...path],
          message: 'has the id of another item',
          params: { rule: 'scope-id-collision', id: item.id, earlier },
        });
      } else seen.set(item.id, path);
    }
  });
export type Scope = z.infer<typeof scopeSchema>;
