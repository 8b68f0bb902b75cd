/** Days of each unit, on average over the years; five of seven days are business days. */
const unitDays: Record<string, number> = { d: 1, bd: 7 / 5, w: 7, m: 365.25 / 12, y: 365.25 };

/** Whether a length of time is at most as long as another, on average; of what is no length of time nothing is said. */
export function isNoLonger(length: string, other: string): boolean {
  return averageDays(length) <= averageDays(other);
}

/** A length of time in days, on average over the years; not a number where it is no length of time. */
export function averageDays(length: string): number {
  return Number.parseInt(length, 10) * (unitDays[length.replace(/^\d+/, '')] ?? Number.NaN);
}
