import type { Locale } from '../../../schemas/values.ts';

/** The forms of a noun behind a number: English and Portuguese have one and other, Russian one, few and many. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** "3 clients": a number with the form of the noun that it takes. */
export function makePlural(locale: Locale): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale);
  return (count, forms) => `${number.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
