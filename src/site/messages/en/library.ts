import { clients, plural, questions, steps } from './words.ts';

/** The pages of questionnaires, maps, the team and the handbook. */
export const library = {
  questionnaire: {
    listTitle: 'Questionnaires',
    listLead: (lists: number, count: number): [string, string] => [
      lists === 0
        ? 'No questionnaire yet.'
        : `${questions(count)} in ${plural(lists, { one: 'list', other: 'lists' })}.`,
      'Clients answer 15 to 20 at most; the rest is asked live.',
    ],
    emptyWhy: 'A questionnaire is a file in questionnaires/ with its questions in order.',
    add: 'Add a questionnaire',
    name: 'Questionnaire',
    questions: 'Questions',
    tooMany: 'more than 20',
    lead: (count: number, needed: number): [string, string] => [
      `${questions(count)}.`,
      needed === 0
        ? 'None of them holds up the work.'
        : `The work cannot begin without ${needed === 1 ? 'one' : needed} of them.`,
    ],
    due: 'Time to answer',
    help: 'Help',
    needed: 'needed to begin',
    neededCount: 'Needed to begin',
    print: 'Print the form',
    form: 'Form to fill in',
    usedBy: 'Sent to',
    returned: (returned: number, sent: number) => `${returned} of ${sent} returned`,
    nobody: 'Sent to nobody yet.',
    nobodyWhy: 'It shows here once a client has a briefing of this name.',
    moreClients: (count: number) => `and ${clients(count)} more`,
    client: 'Client',
    state: 'State',
    answers: 'Answered',
    question: 'Question',
    otherBlock: 'Questions',
    clientName: 'Company',
    filledBy: 'Filled in by',
    date: 'Date',
    returnBy: 'Please return by',
  },
  map: {
    listTitle: 'Process maps',
    listLead: (count: number): [string, string] => [
      count === 0 ? 'No map yet.' : `${plural(count, { one: 'map', other: 'maps' })}.`,
      'A process on one page.',
    ],
    emptyWhy: 'A map is a file in maps/ with a nested list; the drawing is made from it.',
    add: 'Add a map',
    name: 'Map',
    branches: 'Branches',
    size: (branches: number, nodes: number) =>
      `${plural(branches, { one: 'branch', other: 'branches' })}, ${plural(nodes, { one: 'node', other: 'nodes' })}.`,
    print: 'Print the map',
    asList: 'The same as a list',
    asListWhy: 'The map is drawn from it.',
    whole: (nodes: number) => `The whole map, ${plural(nodes, { one: 'node', other: 'nodes' })}`,
  },
  team: {
    title: 'People and roles',
    lead: (people: number, roles: number, vacant: number): [string, string] => [
      people + roles === 0
        ? 'Nobody yet.'
        : `${plural(people, { one: 'person', other: 'people' })} in ${plural(roles, { one: 'role', other: 'roles' })}.`,
      people + roles === 0
        ? ''
        : vacant === 0
          ? 'Every role has the people it asks for.'
          : `${plural(vacant, { one: 'place is', other: 'places are' })} open.`,
    ],
    emptyWhy: 'Roles are files in roles/, people are files in people/.',
    add: 'Add a role',
    roles: 'Roles',
    rolesWhy: 'What each answers for, and who does it.',
    people: 'People',
    peopleWhy: 'Who carries how many accounts, and who is away.',
    person: 'Person',
    role: 'Role',
    strength: (have: number, wanted: number) => `${have} of ${wanted}`,
    have: (have: number) => plural(have, { one: 'person', other: 'people' }),
    open: (count: number) => `${plural(count, { one: 'place', other: 'places' })} open`,
    above: (count: number) => `${count} more than planned`,
    profile: 'Profile',
    duties: 'Answers for',
    tools: 'Tools',
    languages: 'Languages',
    segments: 'Segments',
    accounts: 'Accounts',
    accountsOf: (accounts: string, limit: string) => `${accounts} of ${limit}`,
    away: 'Away',
    teamAway: 'The whole team is away',
    awayFrom: (from: string, to: string) => `${from} to ${to}`,
    awayNow: (to: string) => `until ${to}`,
    owns: 'Procedures',
    nobody: 'Nobody has this role.',
  },
  handbook: {
    title: 'Handbook',
    lead: (count: number): [string, string] => [
      count === 0 ? 'No page yet.' : `${plural(count, { one: 'page', other: 'pages' })}.`,
      'How we work, and why.',
    ],
    emptyWhy: 'A page is a file in handbook/, as Markdown or MDX.',
    add: 'Add a page',
    next: 'Next page',
    previous: 'Page before',
    about: 'About this page',
    note: { info: 'Note', watch: 'Careful', risk: 'Important' },
    procedure: (count: number, version: number) => `${steps(count)}, version ${version}`,
  },
};
