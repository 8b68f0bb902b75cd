import type { Strategy } from '../../../../schemas/play.ts';
import type { Duration } from '../../../playbook/calendar.ts';
import { clients, plural, unit, unitName } from './words.ts';

const alertsOf = (count: number) => plural(count, { one: 'alert', other: 'alerts' });
const playsOf = (count: number) => plural(count, { one: 'play', other: 'plays' });
const strategy: Record<Strategy, string> = {
  engagement: 'Engagement',
  advocate: 'Brand advocate',
  recovery: 'Recovery',
  survey: 'Satisfaction survey',
  renewal: 'Renewal',
  'up-sell': 'Up-sell',
};

/** The pages of alerts, plays and the season calendar. */
export const plays = {
  alerts: {
    title: 'Alerts',
    lead: (held: number, all: number, count: number, today: number): [string, string] => [
      held === 0
        ? `None of ${alertsOf(all)} holds for any client today.`
        : `${held} of ${alertsOf(all)} ${held === 1 ? 'holds' : 'hold'} today, for ${clients(count)}.`,
      today === 0 ? '' : `${clients(today)} ${today === 1 ? 'asks' : 'ask'} for action today.`,
    ],
    standard: 'These are the standard alerts.',
    standardWhy:
      'They apply until there is a file in alerts/. Your own replace them all, with your words, your limits and the play that each one calls.',
    add: 'Write your own alert',
    addAnother: 'New alert',
    group: {
      critical: 'Critical',
      high: 'High',
      low: 'Low',
      info: 'Good to know',
    },
    groupWhy: {
      critical: 'Drop the rest.',
      high: 'Act today.',
      low: 'Act this week.',
      info: 'Nothing is wrong. Some are an opportunity.',
    },
    when: 'Holds when',
    what: 'What to do',
    who: 'Who is told',
    to: 'Told to',
    nobodyNamed: 'the manager of the client',
    again: 'Told again',
    againEvery: ({ amount, unit: name }: Duration) =>
      amount === 1 ? `every ${unitName[name]}` : `every ${unit[name](amount)}`,
    once: 'once',
    calls: 'Play',
    holdsFor: (count: number) => `${clients(count)} today`,
    nobody: 'Nobody today',
    client: 'Client',
    since: 'Since',
    facts: 'What fired it',
    act: 'Where to act',
    noFact: 'It is something that has not happened.',
    more: (count: number) => `and ${clients(count)} more`,
  },
  play: {
    listTitle: 'Plays',
    listLead: (count: number, called: number, people: number): [string, string] => [
      count === 0
        ? 'No play yet.'
        : called === 0
          ? `None of ${playsOf(count)} is called today.`
          : `${called} of ${playsOf(count)} ${called === 1 ? 'is' : 'are'} called today, for ${clients(people)}.`,
      'What we do when something is so, written down before it is.',
    ],
    emptyWhy: 'A play is a file in plays/: what sets it off, when it is over, and steps as in a procedure.',
    add: 'Write the first one',
    addAnother: 'New play',
    kind: { profile: 'By profile', seasonal: 'By season' },
    kindWhy: {
      profile: 'Called by an alert, for a client in a certain state.',
      seasonal: 'Called by the date, for everybody whom it concerns.',
    },
    strategy,
    name: 'Play',
    forWhat: 'For',
    calledBy: 'Called by',
    today: 'Today',
    version: 'Version',
    calledFor: 'Called for today',
    calledForNobody: 'Nobody today.',
    about: 'About this play',
    goal: 'Goal',
    over: 'Over when',
    noExit: 'The steps are done.',
    lasts: 'Lasts at most',
    season: 'Season',
    span: (from: string, to: string) => `${from} to ${to}`,
    seasonNow: (until: string) => `now, until ${until}`,
    whom: 'For whom',
    everybody: 'All clients at work.',
    inSegment: (name: string) => `Only in the segment ${name}.`,
    nothingCalls: 'Nothing calls it by itself.',
    sinceAlert: (alert: string, day: string) => `${alert}, since ${day}`,
    sheet: (version: number) => `Play, version ${version}`,
    ownerOf: 'Owner',
  },
  calendar: {
    title: 'Calendar',
    lead: (now: number, due: number): [string, string] => [
      now === 0
        ? 'No campaign is on today.'
        : `${plural(now, { one: 'campaign is', other: 'campaigns are' })} on today.`,
      due === 0
        ? 'Nothing falls due in the next twelve months.'
        : `${plural(due, { one: 'date falls', other: 'dates fall' })} due in the next twelve months.`,
    ],
    seasons: (year: string) => `The seasons of ${year}`,
    seasonsWhy: 'The same days every year.',
    always: 'all year, by each client’s own date',
    noSeasons: 'No play has a season.',
    noSeasonsWhy: 'A play that names the days of a season shows here.',
    today: (day: string) => `Today, ${day}`,
    days: 'Days',
    months: 'What falls due',
    monthsWhy: 'Twelve months from today, as far as the records and the plans tell.',
    month: 'Month',
    campaigns: 'Campaigns',
    renewals: 'Renewals',
    reviews: 'Reviews (QBR)',
    visits: 'Visits',
    late: 'late',
    none: 'none',
    more: (count: number) => `and ${count} more`,
    subscribe: 'Subscribe',
    subscribeWhy:
      'Copy an address into "add calendar by URL" of your calendar, or the feed into a reader: it then keeps itself up to date.',
    everything: 'Everything, as a calendar',
    alertsFeed: 'Alerts, as a feed',
    alertsJson: 'Alerts, as JSON',
    all: 'For all',
    byPerson: 'By person',
    byClient: 'By client',
  },
};
