import { z } from 'zod';
import { percent, reference, text } from './values.ts';

const named = { name: text.optional().describe('The condition in your own words.') };

/** One thing that must be true before the client kick-off. */
export const gateConditionSchema = z.union([
  z.strictObject({
    contract: z.enum(['signed', 'paid']).describe('Contract signed, or first payment received.'),
    ...named,
  }),
  z.strictObject({
    briefing: reference('questionnaire').describe('Questionnaire that must be answered.'),
    at_least: percent.default('100%').describe('How much of it.'),
    ...named,
  }),
  z.strictObject({
    access: z.enum(['granted', 'verified']).describe('How far every access must be.'),
    ...named,
  }),
  z.strictObject({
    checklist: reference('sop').describe('Procedure whose run must be complete.'),
    done: z.literal(true),
    ...named,
  }),
  z.strictObject({
    kpis: z.literal('set').describe('Key figures with baseline and target are in client.md.'),
    ...named,
  }),
  z.strictObject({
    accounts: z.literal('set').describe('Account ids are in client.md.'),
    ...named,
  }),
  z.strictObject({
    scope: z.literal('confirmed').describe('The client has confirmed the scope.'),
    ...named,
  }),
  z.strictObject({
    plan: z.literal('presented').describe('The plan was presented to the client.'),
    ...named,
  }),
]);
export type GateCondition = z.infer<typeof gateConditionSchema>;
