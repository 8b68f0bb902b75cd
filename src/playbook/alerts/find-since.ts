import { addDays, daysBetween, latest } from '../calendar.ts';
import type { ClientFile } from '../playbook.ts';

/**
 * The first day of the unbroken time for which something has held, by asking as few earlier days as will do: nothing
 * goes and comes again without a fact that is dated in between, so that only the days of facts need be asked, and the
 * stretch before the first of them on which it did not hold is halved.
 *
 * @param surely a day on which it held.
 * @param first the earliest day that counts.
 * @param datesOfFacts the days of facts, in their order; asked for only where the day before is not enough.
 */
export function findSince(
  surely: string,
  first: string,
  datesOfFacts: () => readonly string[],
  held: (day: string) => boolean,
): string {
  let known = surely;
  let facts: readonly string[] | undefined;
  let next = 0;
  for (;;) {
    const before = addDays(known, -1);
    if (before < first || !held(before)) return known;
    known = before;
    if (!facts) {
      facts = datesOfFacts();
      next = facts.length - 1;
    }
    while ((facts[next] ?? '') > known) next--;
    const fact = latest(first, facts[next--] ?? first);
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
    file.scope?.data,
    file.changes.map(({ data }) => data),
    file.checklists.map(({ data, body }) => [data, body.sections]),
    file.briefings.map(({ data }) => data),
    file.touchpoints.map(({ date, data }) => [date, data]),
  ];
  const days = new Set<string>();
  collectDays(facts, days);
  // hundreds of rows, which need no search
  for (const { date } of file.metrics?.data.rows ?? []) days.add(date);
  return [...days].sort();
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DASH = 45;

/** The days in a record, wherever they stand; a day in the middle of a text is no fact. */
function collectDays(value: unknown, days: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length === 10 && value.charCodeAt(4) === DASH && !days.has(value) && DAY.test(value))
      days.add(value);
  } else if (Array.isArray(value)) {
    for (const inner of value) collectDays(inner, days);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) collectDays((value as Record<string, unknown>)[key], days); // `in` gives its own keys
  }
}
