import { addDays, daysBetween } from '../calendar.ts';
import type { ClientFile } from '../playbook.ts';

/**
 * The first day of the unbroken time for which something has held, by asking as few earlier days as will do: nothing
 * goes and comes again without a fact that is dated in between, so that only the days of facts need be asked, and the
 * stretch before the first of them on which it did not hold is halved.
 *
 * @param surely a day on which it held.
 * @param first the earliest day that counts.
 */
export function findSince(
  surely: string,
  first: string,
  file: ClientFile,
  held: (day: string) => boolean,
): string {
  let known = surely;
  let dates: string[] | undefined;
  for (;;) {
    const before = addDays(known, -1);
    if (before < first || !held(before)) return known;
    known = before;
    dates ??= datesOf(file).filter((date) => first < date && date <= before);
    while ((dates.at(-1) ?? '') > known) dates.pop();
    const fact = dates.pop() ?? first;
    if (fact !== known && !held(fact)) return halve(fact, known, held);
    known = fact;
  }
}

/** The first day on which something held between a day on which it did not and a later one on which it did. */
function halve(not: string, held: string, isHeld: (day: string) => boolean): string {
  let [failed, known] = [not, held];
  for (let days = daysBetween(failed, known); days > 1; days = daysBetween(failed, known)) {
    const middle = addDays(failed, Math.floor(days / 2));
    if (isHeld(middle)) known = middle;
    else failed = middle;
  }
  return known;
}

/** The days of all that is recorded of a client, in their order. */
export function datesOf(file: ClientFile): string[] {
  const facts = [
    file.client.data,
    file.access?.data,
    file.plan?.data,
    file.metrics?.data,
    file.checklists.map(({ data, body }) => [data, body.sections]),
    file.briefings.map(({ data }) => data),
    file.touchpoints.map(({ date, data }) => [date, data]),
  ];
  return [...new Set(JSON.stringify(facts).match(/\d{4}-\d{2}-\d{2}/g))].sort();
}
