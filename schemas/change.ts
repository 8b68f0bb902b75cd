import { z } from 'zod';
import { idFromName } from './names.ts';
import { type ScopeItem, scopeItemFields } from './scope.ts';
import { clientSees, day, id, money, reference, text, webAddress } from './values.ts';

/** Takes the place of a branch's id in `under`: the item is agreed for later, or named as not included. */
export const scopeLists = ['phase-2', 'excluded'] as const;
export type ScopeList = (typeof scopeLists)[number];

/** An item that a change puts into the scope, and where. */
export interface AddedItem extends ScopeItem {
  /** Id of a branch, or `phase-2` or `excluded`; undefined where the item is a branch of its own. */
  under?: string | undefined;
}

const addedItemSchema = z.union([
  text.transform((name): AddedItem => ({ name, id: idFromName(name) })),
  z
    .strictObject({
      under: clientSees(id).optional().describe('Id of the branch it joins; without it a branch of its own.'),
      ...scopeItemFields,
    })
    .transform((item): AddedItem => ({ ...item, id: item.id ?? idFromName(item.name) })),
]);

const { id: _, name, ...details } = scopeItemFields;
const alteredItemSchema = z
  .strictObject({
    id: clientSees(id).describe('Id of the item that is altered.'),
    name: name.optional(),
    ...details,
  })
  .refine((item) => Object.keys(item).length > 1, {
    error: 'alters nothing: it has an id alone',
    params: { rule: 'change-without-effect' },
  });
export type AlteredItem = z.infer<typeof alteredItemSchema>;

/** What a change costs. Negative where it saves. */
const impactSchema = z.strictObject({
  hours: clientSees(z.number()).default(0).describe('Hours of work.'),
  cost: clientSees(money).default(0).describe("Price, in the site's currency."),
  days: clientSees(z.int()).default(0).describe('Days by which the deadline moves.'),
  /** A change of what is done every month costs so every month. */
  per: clientSees(z.literal('month')).optional().describe('`month` where hours and price come every month.'),
  by: reference('person').optional().describe('Who assessed it.'),
  on: clientSees(day).optional().describe('When it was assessed.'),
  note: clientSees(text).optional().describe('What the figures rest on.'),
});
export type ChangeImpact = z.infer<typeof impactSchema>;

const decisionSchema = z.strictObject({
  approved: clientSees(z.boolean()).describe(
    'true: it is part of the scope from that day on. false: it was rejected.',
  ),
  by: clientSees(text).describe('Who decided.'),
  on: clientSees(day).describe('When.'),
  why: clientSees(text).optional().describe('The reason.'),
  evidence: clientSees(webAddress).optional().describe('Where it can be seen.'),
});

/** content/clients/C/changes/NNNN-slug.md: a change request. The body holds what was asked, in the client's words. */
export const changeSchema = z
  .strictObject({
    title: clientSees(text).describe('What was asked for, in a few words.'),
    asked: clientSees(
      z.strictObject({
        by: clientSees(text).describe('Who asked.'),
        on: clientSees(day).describe('When.'),
      }),
    ).describe('Who asked, and when.'),
    impact: clientSees(impactSchema).optional().describe('What it would cost; absent until it is assessed.'),
    decision: clientSees(decisionSchema).optional().describe('Absent until it is decided.'),
    add: clientSees(z.array(addedItemSchema)).default([]).describe('Items that it adds to the scope.'),
    remove: clientSees(z.array(clientSees(id)))
      .default([])
      .describe('Ids of the items that it takes out.'),
    alter: clientSees(z.array(alteredItemSchema))
      .default([])
      .describe('Items whose limit or wording it alters.'),
  })
  .superRefine(({ asked, impact, decision }, context) => {
    const order = (path: string[], on: string, than: string, before: string) =>
      context.addIssue({
        code: 'custom',
        path,
        message: `(${on}) is before \`${than}\` (${before})`,
        params: { rule: 'date-order' },
      });
    if (impact?.on !== undefined && impact.on < asked.on)
      order(['impact', 'on'], impact.on, 'asked.on', asked.on);
    if (!decision) return;
    if (decision.on < asked.on) order(['decision', 'on'], decision.on, 'asked.on', asked.on);
    else if (impact?.on !== undefined && decision.on < impact.on)
      order(['decision', 'on'], decision.on, 'impact.on', impact.on);
  });
export type Change = z.infer<typeof changeSchema>;
