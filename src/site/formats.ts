import type { Locale } from '../../schemas/values.ts';

/** Days, amounts and lists as the site's language writes them. */
export interface Formats {
  locale: Locale;
  /** 24 Aug 2026, 24 ago 2026, 24 авг 2026 */
  day(day: string): string;
  /** 24 Aug, 24 ago, 24 авг, with the year where it is not this one. */
  shortDay(day: string): string;
  /** Fri 21 Aug, sex 21 ago, пт 21 авг, with the year where it is not this one. */
  weekday(day: string): string;
  /** Aug, ago, авг, with the year in January. */
  month(day: string): string;
  /** An amount in the site's currency, without cents where there are none. */
  money(amount: number): string;
  number(value: number): string;
  /** 12% of the whole (12 % in Russian), from a share between 0 and 1. */
  percent(share: number): string;
  /** a, b and c */
  list(items: readonly string[]): string;
  /** in 3 days, 6 days ago, today */
  fromToday(days: number): string;
  /** The name of a language in the site's language. */
  language(code: string): string;
}

/** English dates are written as most of the world writes them. */
const tags: Record<Locale, string> = { en: 'en-GB', 'pt-BR': 'pt-BR', ru: 'ru' };

export function makeFormats(locale: Locale, currency: string, today: string): Formats {
  const tag = tags[locale];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    // a thousand clients write the same few hundred days
    const written = new Map<string, string>();
    return (day: string) => {
      const known = written.get(day);
      if (known !== undefined) return known;
      const text = tidy(format.format(new Date(`${day}T00:00:00Z`)));
      written.set(day, text);
      return text;
    };
  };
  const long = dates({ day: 'numeric', month: 'short', year: 'numeric' });
  const short = dates({ day: 'numeric', month: 'short' });
  const weekdayName = dates({ weekday: 'short' });
  const month = dates({ month: 'short' });
  const monthAndYear = dates({ month: 'short', year: 'numeric' });
  const money = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const languages = new Intl.DisplayNames([tag], { type: 'language' });
  const thisYear = today.slice(0, 4);
  const shortDay = (day: string) => (day.startsWith(thisYear) ? short(day) : long(day));
  return {
    locale,
    day: long,
    shortDay,
    weekday: (day) => `${weekdayName(day)} ${shortDay(day)}`,
    month: (day) => (day.slice(5, 7) === '01' ? monthAndYear(day) : month(day)),
    money: (amount) => money.format(amount).replace(LETTERS_BEFORE_FIGURES, '$1\u00a0$2'),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    fromToday: (days) => relative.format(days, 'day'),
    language: (code) => languages.of(code) ?? code,
  };
}

/** A currency sign of letters runs into the figures in English: "R$6,400". A bare sign stays close: "£6,400". */
const LETTERS_BEFORE_FIGURES = /(\p{L}[^\d\s]*)(\d)/u;

/**
 * Portuguese and Russian add particles and points that a table has no room for, and that double the full stop of a
 * sentence: "24 de ago. de 2026", "24 нояб. 2026 г.". A month is three letters in each language.
 */
function tidy(date: string): string {
  return date
    .replaceAll(' de ', ' ')
    .replace(/\sг\.$/, '')
    .replaceAll('.', '')
    .replace(/\p{L}{4,}/gu, (month) => month.slice(0, 3));
}
