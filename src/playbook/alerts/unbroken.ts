/** From one day up to, but not with, another; without an end it goes on. */
export interface OpenSpan {
  from: string;
  to: string | undefined;
}

/**
 * The first day of the unbroken time, up to today, on whose every day at least `count` of the spans lay; undefined if
 * fewer do today.
 */
export function unbrokenSince(spans: readonly OpenSpan[], count: number, today: string): string | undefined {
  const begun = spans.filter(({ from, to }) => from <= today && (to === undefined || from < to));
  const openOn = (day: string) =>
    begun.filter(({ from, to }) => from <= day && (to === undefined || day < to)).length;
  if (openOn(today) < count) return undefined;
  const changes = begun.flatMap(({ from, to }) => (to === undefined || to > today ? [from] : [from, to]));
  let since: string | undefined;
  for (const day of changes.sort()) {
    if (openOn(day) < count) since = undefined;
    else since ??= day;
  }
  return since;
}
