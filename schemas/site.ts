import { z } from 'zod';
import { country } from './country.ts';
import { productSchema, uniqueProducts } from './product.ts';
import { clientSees, day, daySpan, duration, locale, percent, text, webAddress } from './values.ts';

/** The two market formulas of capacity; a third, accounts per manager, is a figure of each segment. */
export const capacitySettingsSchema = z.strictObject({
  /** One manager for so much monthly revenue, in the site's currency. */
  mrr_per_manager: z
    .number()
    .positive()
    .meta({ title: 'an amount of money', examples: [100_000] })
    .default(100_000)
    .describe('Monthly revenue that one manager carries.'),
  /** A manager may cost this much of the revenue of the portfolio served. */
  cost_share: percent
    .default('10%')
    .describe('Share of the revenue of a portfolio that its managers may cost.'),
});

/** content/site.md: the organisation and the settings of its site. The body is the text of the home page. */
export const siteSchema = z
  .strictObject({
    /** Name of the organisation, shown on every page and sheet. */
    name: clientSees(text).describe('Name of the organisation, shown on every page and sheet.'),
    /** Language of the interface. */
    locale: clientSees(locale).describe('Language of the interface: en, pt-BR or ru.'),
    /** IANA time zone that decides what day it is. */
    timezone: z
      .string()
      .refine(isTimeZone, { error: 'is not a time zone' })
      .meta({ title: 'a time zone', examples: ['America/Sao_Paulo'] })
      .describe('Time zone that decides what day it is.'),
    /** ISO 4217 code of the currency of every amount. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'is not a currency code' })
      .meta({ title: 'a currency code of three capital letters', examples: ['BRL'] })
      .describe('Currency of every amount.'),
    /** Country of the team and, where they name none, of its clients. */
    country: country.describe('Country whose public holidays are not business days.'),
    /** Days on which the whole team rests, besides public holidays. */
    days_off: z.array(daySpan).default([]).describe('Days on which the whole team is away.'),
    /** Where the content lives on the web: makes "edit" and "new record" links. */
    repository: webAddress.optional().describe('Repository on the web; makes edit and new-record links.'),
    /** Branch that edit links open. */
    branch: text.default('main').describe('Branch that edit links open.'),
    /** Folder of the content inside the repository. */
    content_folder: text.default('content').describe('Folder of the content inside the repository.'),
    /** The fixed day of a demo; without it the site lives in the present. */
    as_of: day.optional().describe('A fixed today, for a demo; delete it to live in the present.'),
    /** After this long a recorded feeling counts half. */
    feeling_half_life: duration.default('45d').describe('After this long a recorded feeling counts half.'),
    capacity: capacitySettingsSchema
      .prefault({})
      .describe('How many clients a manager can carry, by revenue and by cost.'),
    /** Public address of the built site, for short links on paper. */
    address: webAddress.optional().describe('Public address of the site, printed on paper.'),
    /** What clients buy and use; rows `feature:ID` of metrics.csv count the use of their features. */
    products: clientSees(z.array(productSchema))
      .default([])
      .describe('Products and the features whose use is watched.'),
  })
  .superRefine(uniqueProducts);
export type Site = z.infer<typeof siteSchema>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
