import { numberOf } from './change-state.ts';

/** The first number that no change of a client has had: one more than the highest, so that no number means two things. */
export function nextChangeNumber(changes: readonly { id: string }[]): string {
  const highest = Math.max(0, ...changes.map(({ id }) => Number(numberOf({ id }))));
  return String(highest + 1).padStart(4, '0');
}
