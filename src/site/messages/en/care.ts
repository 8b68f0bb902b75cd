import type { HealthPart } from '../../../../schemas/segment.ts';
import { days, plural } from './words.ts';

const part: Record<HealthPart, string> = {
  usage: 'Use',
  feeling: 'Feeling',
  checklist: 'Checklists',
  support: 'Support',
  kpi: 'Key figures',
  contact: 'Contacts kept',
};

/** How a client is cared for: the score of health, contacts due, plays called, and a person's week. */
export const care = {
  health: {
    part,
    title: 'Health score',
    outOf: 'of 100',
    trend: { rising: 'Feeling rising', steady: 'Feeling steady', falling: 'Feeling falling' },
    unknown: (parts: string) => `Not counted, because nothing is recorded: ${parts}.`,
    weights: 'Weights',
    partHead: 'Part',
    share: 'Weight',
    score: 'Score',
    points: 'Points',
    evidence: 'Comes from',
    use: (metric: string, now: string, day: string, best: string, bestDay: string) =>
      `${metric}: ${now} on ${day}, best ${best} on ${bestDay}`,
    tickets: (count: number, users: string, day: string) =>
      `${plural(count, { one: 'open ticket', other: 'open tickets' })} for ${users} users on ${day}`,
    feeling: (day: string, share: string) => `Touchpoint ${day}, counts ${share}`,
    steps: (sop: string, done: number, due: number) => `${sop}: ${done} of ${due} due steps done`,
    contact: (way: string, due: string, late: number) =>
      late > 0 ? `${way}: due ${due}, ${days(late)} late` : `${way}: next due ${due}`,
  },
  cadence: {
    title: 'Contacts due',
    way: 'Contact',
    rhythm: 'Rhythm',
    last: 'Last',
    onDemand: 'on demand',
    automatic: 'automatic',
    whenNeeded: 'when needed',
    late: (day: string, count: number) => `${day}, ${days(count)} late`,
    none: 'not yet',
    plays: 'Plays called',
    calledBy: (alerts: string, day: string) => `Called by ${alerts} since ${day}.`,
    inSeason: (from: string, to: string) => `In season from ${from} to ${to}.`,
  },
  week: {
    title: (name: string) => `${name}: my week`,
    section: 'My week',
    lead: (late: number, week: number): [string, string] => [
      late === 0 ? 'Nothing is late.' : `${plural(late, { one: 'thing is', other: 'things are' })} late.`,
      week === 0
        ? 'Nothing more is due in the next seven days.'
        : `${plural(week, { one: 'more is', other: 'more are' })} due in the next seven days.`,
    ],
    needs: 'Clients who need me',
    needsNone: 'None of my clients needs anybody this week.',
    overdue: 'Late',
    days: 'The next seven days',
    nothing: 'Nothing is due in the next seven days.',
    later: 'Later',
    waiting: 'Waiting for clients',
    clients: 'My clients',
    noClients: 'No client has this owner.',
    contact: (way: string) => `${way}: keep in touch`,
    fromCadence: 'Cadence',
    subscribe: 'Subscribe to this calendar',
  },
};
