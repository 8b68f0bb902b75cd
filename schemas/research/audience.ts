import { z } from 'zod';
import { count, percent, reference, text } from '../values.ts';
import { leadsTo, researchFields } from './common.ts';

/** How a person stands to us: those who buy, those who came back, those who might, those who left. */
export const relations = ['existing', 'new', 'returning', 'potential', 'lost'] as const;
export type Relation = (typeof relations)[number];

export const devices = ['desktop', 'mobile', 'app'] as const;
export type Device = (typeof devices)[number];
export const purchases = ['online', 'phone', 'in-person'] as const;
export type Purchase = (typeof purchases)[number];
/** What tips the decision. */
export const biases = ['price', 'discount', 'benefit', 'season'] as const;
export type Bias = (typeof biases)[number];

export const audienceGroupSchema = z.strictObject({
  name: text.describe('Name of the group.'),
  relation: z.enum(relations).describe('How these people stand to us.'),
  people: count.optional().describe('How many they are.'),
  devices: z
    .partialRecord(z.enum(devices), percent)
    .optional()
    .describe('Where they meet us, and the share of each: `{ app: 71%, desktop: 29% }`.'),
  messages: z.array(text).default([]).describe('Messages and landing pages that they met.'),
  last_opened: text.optional().describe('The last mail they opened.'),
  last_clicked: text.optional().describe('The last ad they clicked.'),
  buys: z.array(z.enum(purchases)).default([]).describe('How they buy.'),
  bias: z.array(z.enum(biases)).default([]).describe('What tips their decision, strongest first.'),
  events: z.array(text).default([]).describe('Days that matter to them: birthdays, holidays, budgets.'),
  loyalty: text.optional().describe('What the important ones among them get.'),
  say: text.optional().describe('What they hear from us first.'),
  segment: reference('segment').optional().describe('The segment that they belong to.'),
  ...leadsTo,
});
export type AudienceGroup = z.infer<typeof audienceGroupSchema>;

/** What each part of the audience met, opened and bought. */
export const audienceSchema = z.strictObject({
  type: z.literal('audience').describe('The audience by groups.'),
  ...researchFields,
  groups: z.array(audienceGroupSchema).min(1).describe('The groups, those who buy first.'),
});
export type Audience = z.infer<typeof audienceSchema>;
