import { countryCodes } from '../../schemas/country.ts';
import { nearest } from './suggest.ts';

/** What people write for a country that has another code, and codes of three letters that begin like another country's. */
const habits: Readonly<Record<string, string>> = {
  ...{ UK: 'GB', EN: 'GB', ENG: 'GB', EL: 'GR', SP: 'ES', JA: 'JP' },
  ...{ AGO: 'AO', AUT: 'AT', CHL: 'CL', CHN: 'CN', DNK: 'DK', IRL: 'IE', MEX: 'MX', POL: 'PL' },
  ...{ PRT: 'PT', PRY: 'PY', SWE: 'SE', TUR: 'TR', UKR: 'UA', URY: 'UY' },
};

/** A country with its English name. */
export interface NamedCountry {
  code: string;
  name: string;
}

/**
 * The country that a wrong code most likely means: by habit (`UK`), by a code of three letters or in small letters
 * (`BRA`, `br`), by a name in one of the site's languages (`Brasil`), or by the code that is one letter away.
 */
export function nearestCountry(written: string): NamedCountry | undefined {
  const word = written.trim();
  const upper = word.toUpperCase();
  const code = habits[upper] ?? byCode(upper) ?? byName(word) ?? nearest(upper, fromLetter(upper));
  return code === undefined ? undefined : { code, name: namesIn('en').of(code) ?? code };
}

/** The codes with those of the same first letter first, since of two that are as near the first is taken. */
function fromLetter(upper: string): string[] {
  const begins = (code: string) => code.startsWith(upper.charAt(0));
  return [...countryCodes.filter(begins), ...countryCodes.filter((code) => !begins(code))];
}

function byCode(upper: string): string | undefined {
  const first = /^[A-Z]{2,3}$/.test(upper) ? upper.slice(0, 2) : undefined;
  return countryCodes.find((code) => code === first);
}

function byName(word: string): string | undefined {
  if (word.length < 4) return undefined;
  const codes = new Map<string, string>();
  for (const locale of ['en', 'pt-BR', 'ru']) {
    const names = namesIn(locale);
    for (const code of countryCodes) codes.set(names.of(code) ?? code, code);
  }
  const meant = nearest(word, codes.keys());
  return meant === undefined ? undefined : codes.get(meant);
}

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: 'region' });
}
