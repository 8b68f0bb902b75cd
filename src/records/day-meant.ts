import { isDay } from '../../schemas/values.ts';

const YEAR_FIRST = /^(\d{4})([-/._ ]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/. _])(\d{1,2})\2(\d{4})(?!\d)/;

/** A day at the beginning of a text, however it is written, and what follows it. */
export interface MeantDay {
  day: string;
  rest: string;
}

/**
 * The day that a text begins with: `04/05/2026`, `4.5.2026`, `2026/5/4`, `20260504`. The day comes before the month, as in
 * Brazil and Russia, unless only the other order is one. Undefined where there is no such day.
 */
export function dayMeant(text: string): MeantDay | undefined {
  const first = YEAR_FIRST.exec(text);
  const last = YEAR_LAST.exec(text);
  const found = first ?? last;
  if (!found) return undefined;
  const [a = '', b = '', year = ''] = first
    ? [first[4], first[3], first[1]]
    : [last?.[1], last?.[3], last?.[4]];
  const day = [`${year}-${pad(b)}-${pad(a)}`, ...(last ? [`${year}-${pad(a)}-${pad(b)}`] : [])].find(isDay);
  return day === undefined ? undefined : { day, rest: text.slice(found[0].length) };
}

function pad(figures: string): string {
  return figures.padStart(2, '0');
}
