import { z } from 'zod';
import { idFromName } from './names.ts';
import { clientSees, count, day, id, text, webAddress } from './values.ts';

const itemFields = {
  id: clientSees(id).optional().describe('Id of the item; made from its name when absent.'),
  name: clientSees(text).describe('What is delivered.'),
  limit: clientSees(text).optional().describe('How much of it: 2 campaigns/month.'),
  revisions: clientSees(count).optional().describe('Rounds of corrections included.'),
  counts: clientSees(text).optional().describe('What counts as one.'),
  note: clientSees(text).optional().describe('A word on it.'),
};

const withId = <T extends { id?: string | undefined; name: string }>(item: T): T & { id: string } => ({
  ...item,
  id: item.id ?? idFromName(item.name),
});

const fromName = text.transform((name) => withId({ name }));

/** Something named in the scope: a name alone, or a name with its limit. */
export const scopeItemSchema = z.union([fromName, z.strictObject(itemFields).transform(withId)]);

/** A branch of the scope: a name and its items. */
export const scopeGroupSchema = z.union([
  fromName,
  z
    .strictObject({ ...itemFields, items: clientSees(z.array(scopeItemSchema)).default([]) })
    .transform(withId),
]);

/** content/clients/C/scope.md: what the price buys. The body holds notes. */
export const scopeSchema = z.strictObject({
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
  included: clientSees(z.array(scopeGroupSchema)).describe('What is included.'),
  excluded: clientSees(z.array(scopeItemSchema)).default([]).describe('What is not included, named.'),
  phase_2: clientSees(z.array(scopeItemSchema)).default([]).describe('Agreed for later, not priced.'),
});
export type Scope = z.infer<typeof scopeSchema>;
export type ScopeGroup = z.infer<typeof scopeGroupSchema>;
export type ScopeItem = z.infer<typeof scopeItemSchema>;
