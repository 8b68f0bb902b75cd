/**
 * The day of the version that held on a day: the last one that is not after it; undefined before the first. The browser
 * asks the same of the list on the page.
 *
 * @param days of the versions, oldest first.
 */
export function versionOn(days: readonly string[], day: string): string | undefined {
  return days.findLast((from) => from <= day);
}
