import { clients, plural, steps } from './words.ts';

const records = (count: number) => plural(count, { one: 'record', other: 'records' });

/** Which record of the organisation leans on which. */
export const connections = {
  connections: {
    title: 'Connections',
    lead: (count: number, uses: number): [string, string] => [
      `${records(count)}, ${plural(uses, { one: 'connection', other: 'connections' })}.`,
      'What leans on what, and how many clients a change touches.',
    ],
    usedBy: 'Used by',
    leansOn: 'Leans on',
    all: 'All connections',
    clients,
    clientsHow: {
      journey: 'follow it',
      sop: 'have a checklist of it',
      questionnaire: 'were sent it',
      play: 'it is called for',
      alert: 'it holds for',
      segment: 'belong to it',
    },
    reach: (count: number) =>
      count === 0
        ? 'A change of it touches no client today.'
        : `A change of it touches ${clients(count)} in all.`,
    /** What the record on the other side is to this one. The phase, and how often, where that matters. */
    how: {
      'person.role': () => 'role',
      'person.segments': () => 'segment that is served',
      'segment.journey': () => 'journey of the segment',
      'journey.phases.sops': (phase: string) => `phase ${phase}`,
      'journey.ready_for_kickoff.checklist': () => 'complete before kick-off',
      'journey.ready_for_kickoff.briefing': () => 'answered before kick-off',
      'sop.owner': () => 'owner',
      'play.owner': () => 'owner',
      'sop.steps.role': (_phase: string, count: number) => steps(count),
      'play.steps.role': (_phase: string, count: number) => steps(count),
      'sop.phase': (phase: string) => `belongs to the phase ${phase}`,
      'segment.phase': (phase: string) => `contacts in the phase ${phase}`,
      'alert.phase': (phase: string) => `condition: phase ${phase}`,
      'play.phase': (phase: string) => `condition: phase ${phase}`,
      'questionnaire.help': () => 'helps to answer',
      'alert.to': () => 'is told',
      'alert.play': () => 'play that it calls',
      'alert.when.sop': () => 'condition',
      'alert.when.questionnaire': () => 'condition',
      'play.trigger.alert': () => 'alert that calls it',
      'play.segments': () => 'only for its clients',
    },
    /** The same by the last name of the field, for what has no words of its own. */
    field: {
      owner: 'owner',
      segment: 'segment that it is about',
      segments: 'segment that it is about',
      sop: 'procedure for it',
      play: 'play for it',
      journey: 'journey that follows from it',
      experiment: 'experiment that tries it',
    },
    otherField: (field: string) => `named in ${field}`,
    mentioned: (count: number) => (count === 1 ? 'mentioned' : `mentioned ${count} times`),
    mentionedIn: 'Mentioned in',
    mentions: 'Mentions',
    shown: 'shown on the page',
    /** Headings of several records of a kind. */
    groups: {
      site: 'Home page',
      person: 'People',
      role: 'Roles',
      segment: 'Segments',
      journey: 'Journeys',
      sop: 'Procedures',
      questionnaire: 'Questionnaires',
      alert: 'Alerts',
      play: 'Plays',
      map: 'Process maps',
      handbook: 'Handbook',
      research: 'Research',
    },
    kinds: {
      site: 'Home page',
      person: 'Person',
      role: 'Role',
      segment: 'Segment',
      journey: 'Journey',
      sop: 'Procedure',
      questionnaire: 'Questionnaire',
      alert: 'Alert',
      play: 'Play',
      map: 'Process map',
      handbook: 'Handbook page',
      research: 'Research',
    },
    /** Why nothing leads to a record, where that is a fault. */
    unused: {
      sop: 'No journey, play or alert leads to it, and no client has a checklist of it: nobody is brought here by the work. Name it in a phase of a journey, or delete it.',
      questionnaire:
        'No journey asks for it before kick-off, and it was sent to no client. Name it in a journey, send it, or delete it.',
      play: 'No alert calls it, and it has no season: it never begins. Name it in an alert, or give it a trigger.',
      role: 'Nobody has it, and no procedure, play or alert names it. Give it to somebody, or delete it.',
      segment: 'No client belongs to it. See whether its rule is right.',
      journey: 'No segment takes it, and no client follows it. Name it in a segment, or delete it.',
    },
    unusedFine: 'Nothing leans on it, and nothing has to.',
    unusedPerson: 'Only records of clients name them.',
    drawn: 'The way of a client',
    drawnWhy:
      'From segment to phase, to procedure, to role. Point at a box, or reach it with the Tab key, to see its lines.',
    noSegment: 'No segment takes it.',
    takenBy: (segments: string) => `Taken by ${segments}.`,
    followedBy: (count: number) => `${clients(count)} ${count === 1 ? 'follows' : 'follow'} it.`,
    alertsDrawn: 'From alert to play',
    researchDrawn: 'From research to work',
    untold: (count: number) =>
      count === 0
        ? 'Every alert leads to something to do.'
        : `${plural(count, { one: 'alert', other: 'alerts' })} ${count === 1 ? 'tells' : 'tell'} a role and ${count === 1 ? 'leads' : 'lead'} no further; the table has ${count === 1 ? 'it' : 'them'}.`,
    idleResearch: (count: number) =>
      count === 0
        ? 'All research leads to something to do.'
        : `${plural(count, { one: 'piece', other: 'pieces' })} of research ${count === 1 ? 'leads' : 'lead'} to nothing yet.`,
    work: 'Procedures and questionnaires',
    answers: 'Plays, and what is watched',
    followUp: 'What it leads to',
    chief: 'leads to it, or is its owner',
    beside: 'does steps of it, or watches it',
    onPaper: 'Drawn on a wide screen and on paper. Here are the same facts as tables.',
    touched: 'If you change it',
    touchedWhy: 'What leans on each record, and the clients who stand behind that. The most leaned on first.',
    record: 'Record',
    kind: 'Kind',
    by: 'Used by',
    byCount: (count: number) => (count === 0 ? 'nothing' : records(count)),
    touchedClients: 'Clients touched',
    orphans: 'Nothing leads to it',
    orphansWhy: (count: number) => `${records(count)} that nobody is brought to.`,
    noOrphans: 'Something leads to every record that needs it.',
    table: 'Every connection',
    tableWhy: 'Who leans, on what, and how.',
    from: 'From',
    to: 'Leans on',
    as: 'How',
    empty: 'Nothing is connected yet.',
    emptyWhy: 'Name a procedure in a phase of a journey, or a play in an alert, and it shows here.',
    filter: 'Works with',
    anything: 'anything',
  },
};
