import { days } from './words.ts';

/** What the scope asks of a client's manager. */
export const dueWork = {
  dueWork: {
    asked: (age: number) => (age === 0 ? 'asked today' : `asked ${days(age)} ago`),
    assess: (number: string, title: string, age: string) => `Assess change ${number}, “${title}” (${age})`,
    decide: (number: string, title: string, age: string) =>
      `Get change ${number} decided, “${title}” (${age})`,
    checkIn: 'Scope check-in with the client',
    fromChange: (number: string) => `Change ${number}`,
    fromScope: 'Scope',
    nextCheckIn: 'Next check-in',
    checkInAfter: (due: string, last: string) => `${due} (last on ${last})`,
  },
};
