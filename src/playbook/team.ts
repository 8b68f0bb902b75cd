import type { Person } from '../../schemas/person.ts';

/** Whether somebody is in the team on a day. */
export function isInTeam({ since, until }: Pick<Person, 'since' | 'until'>, day: string): boolean {
  return (since === undefined || since <= day) && !hasLeft({ until }, day);
}

/** Whether the last day of somebody in the team is over; who has yet to begin has not left. */
export function hasLeft({ until }: Pick<Person, 'until'>, day: string): boolean {
  return until !== undefined && until < day;
}
