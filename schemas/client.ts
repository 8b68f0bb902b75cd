import { z } from 'zod';
import { country } from './country.ts';
import { inOrder } from './date-order.ts';
import { metricName } from './metrics.ts';
import { idFromName } from './names.ts';
import { factName } from './segment.ts';
import {
  accountId,
  clientSees,
  day,
  email,
  id,
  locale,
  money,
  reference,
  text,
  webAddress,
} from './values.ts';

/** A person at the client. */
export const contactSchema = z.strictObject({
  name: clientSees(text).describe('Full name.'),
  title: clientSees(text).optional().describe('What they do at the client.'),
  email: clientSees(email).optional().describe('Address.'),
  phone: clientSees(text).optional().describe('Telephone.'),
  whatsapp: clientSees(text).optional().describe('WhatsApp number.'),
  /** What the address may be used for: drive, billing, documents, new accounts. */
  purposes: clientSees(z.array(text)).default([]).describe('What to use this contact for.'),
  decides: clientSees(z.boolean()).default(false).describe('Whether they approve scope and changes.'),
});
export type Contact = z.infer<typeof contactSchema>;

/** Where a key figure stands and where it must go. */
export const kpiSchema = z
  .strictObject({
    metric: clientSees(text).describe('Name of the figure.'),
    /** The name in metrics.csv; "Leads a month" is recorded as `leads-a-month` unless this says otherwise. */
    recorded_as: metricName
      .optional()
      .describe('Name of its rows in metrics.csv, where it is not the id made from the name.'),
    baseline: clientSees(z.number()).describe('Value at the start.'),
    target: clientSees(z.number()).describe('Value wanted.'),
    by: clientSees(day).describe('Day by which it is wanted.'),
    source: clientSees(text).optional().describe('Where it is read.'),
    unit: clientSees(text).optional().describe('What is counted.'),
  })
  .transform((kpi) => ({ ...kpi, recorded_as: kpi.recorded_as ?? idFromName(kpi.metric) }));
export type Kpi = z.infer<typeof kpiSchema>;

export const phaseDatesSchema = z
  .strictObject({
    entered: clientSees(day).describe('Day the client entered the phase.'),
    left: clientSees(day).optional().describe('Day the client left it.'),
    note: text.optional().describe('Why it took longer or ended early.'),
  })
  .superRefine(inOrder('entered', 'left'));
export type PhaseDates = z.infer<typeof phaseDatesSchema>;

/** A hold that is over: from `since` up to, but not with, `until`, on which work went on. */
export const pauseSchema = z
  .strictObject({
    since: day.describe('First day on hold.'),
    until: day.describe('Day on which work went on.'),
    reason: text.describe('Why the client was on hold.'),
  })
  .superRefine(inOrder('since', 'until'));
export type Pause = z.infer<typeof pauseSchema>;

/** content/clients/C/client.md: a client. The body is the overview; its section "Personal view" stays internal. */
export const clientSchema = z.strictObject({
  name: clientSees(text).describe('Name of the client.'),
  /** The manager who answers for the client. */
  owner: clientSees(reference('person')).describe('Manager of the client.'),
  journey: clientSees(reference('journey')).describe('Journey the client follows.'),
  /** First day of the journey. */
  start: clientSees(day).describe('First day of the journey.'),
  /** Language of the texts about this client. */
  lang: clientSees(locale).optional().describe("Language of the client's texts."),
  /** Country whose public holidays the deadlines skip; the site's where none is named. */
  country: clientSees(country).optional().describe("Country of the client, if not the site's."),
  legal_name: clientSees(text).optional().describe('Name in the contract.'),
  /** What the segment rules read. */
  facts: z
    .record(factName, z.union([z.number(), z.boolean(), z.string()]))
    .default({})
    .describe('Facts that the segment rules read.'),
  segment: reference('segment').optional().describe('Segment declared by the team.'),
  segment_reason: text
    .optional()
    .describe('Why the declared segment holds although the rule says otherwise.'),
  /** What the client could grow to, by the manager's estimate. */
  potential: z
    .strictObject({
      updated: day.describe('Day of the estimate.'),
      mrr: money.optional().describe('What the client could pay a month.'),
      note: text.optional().describe('What it would take.'),
    })
    .optional()
    .describe('What the client could grow to.'),
  /** What of site.md's products the client has bought. */
  products: clientSees(z.array(id)).default([]).describe('Ids of the products, from site.md.'),
  /** Who answers for the override, so that there is somebody to ask. */
  segment_by: reference('person').optional().describe('Person who decided on the declared segment.'),
  contract: clientSees(
    z
      .strictObject({
        signed: clientSees(day).optional().describe('Day of signature.'),
        starts: clientSees(day).optional().describe('First day of service.'),
        renews: clientSees(day).optional().describe('Day of renewal.'),
        deposit: clientSees(day).optional().describe('Day the first payment arrived.'),
        payment: clientSees(text).optional().describe('How the client pays.'),
        monthly: clientSees(money).optional().describe('Price a month.'),
        link: clientSees(webAddress).optional().describe('The signed document.'),
      })
      .superRefine(inOrder('starts', 'renews')),
  )
    .optional()
    .describe('Contract and payment.'),
  /** Recorded transitions, by phase id; a repeated phase is `adoption-2`. */
  phases: clientSees(z.record(id, phaseDatesSchema)).default({}).describe('Recorded phase transitions.'),
  /** The client is on hold since this day, up to but not with `until`. */
  paused: z
    .strictObject({ since: day, reason: text, until: day.optional() })
    .superRefine(inOrder('since', 'until'))
    .optional()
    .describe('On hold, and why.'),
  /** Holds of the past; their days count against no phase. */
  pauses: z.array(pauseSchema).default([]).describe('Holds of the past, and why.'),
  ended: z
    .strictObject({ on: day, as: z.enum(['churned', 'finished']), reason: text })
    .optional()
    .describe('No longer a client, and why.'),
  contacts: clientSees(z.array(contactSchema)).default([]).describe('People at the client.'),
  team: clientSees(
    z.array(z.strictObject({ person: clientSees(reference('person')), for: clientSees(text) })),
  )
    .default([])
    .describe('People of ours who work for the client.'),
  communication: clientSees(
    z.strictObject({
      hours: clientSees(text).optional().describe('Service hours.'),
      channel: clientSees(text).optional().describe('Daily channel.'),
      meetings: clientSees(text).optional().describe('Days and times that suit the client.'),
    }),
  )
    .optional()
    .describe('How we talk to each other.'),
  accounts: z
    .array(z.strictObject({ platform: text, id: accountId, note: text.optional() }))
    .default([])
    .describe('Account ids on platforms; never a password.'),
  links: clientSees(z.array(z.strictObject({ title: clientSees(text), url: clientSees(webAddress) })))
    .default([])
    .describe('Relevant links.'),
  kpis: clientSees(z.array(kpiSchema)).default([]).describe('Key figures with baseline and target.'),
});
export type Client = z.infer<typeof clientSchema>;
