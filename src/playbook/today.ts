/** The day it is in a time zone, as `YYYY-MM-DD`. */
export function dayIn(timezone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(now);
}
