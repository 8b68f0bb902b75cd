import { z } from 'zod';
import { inOrder } from './date-order.ts';
import { accountId, clientSees, day, text } from './values.ts';

export const accessEntrySchema = z
  .strictObject({
    platform: clientSees(text).describe('Site, tool or platform.'),
    account: clientSees(accountId).optional().describe('Account or property.'),
    level: clientSees(text).describe('Level of access asked for.'),
    asked: clientSees(day).optional().describe('Day we asked.'),
    granted: clientSees(day).optional().describe('Day it was granted.'),
    /** An access that was never tried counts as missing. */
    verified: clientSees(day).optional().describe('Day somebody logged in and saw that it works.'),
    revoked: clientSees(day).optional().describe('Day it was taken back.'),
    vault: text.optional().describe('Where the secret is kept; never the secret.'),
    ask: text
      .optional()
      .describe('Who at the client can give it; otherwise the contact for accounts is named.'),
    note: text.optional().describe('A word on it.'),
  })
  .superRefine(inOrder('asked', 'granted', 'verified', 'revoked'));
export type AccessEntry = z.infer<typeof accessEntrySchema>;

/** content/clients/C/access.md: the register of accesses. What was asked for and given is no secret to the client who gives it. */
export const accessSchema = z.strictObject({
  access: clientSees(z.array(accessEntrySchema)).default([]).describe('One entry per platform.'),
});
export type Access = z.infer<typeof accessSchema>;
