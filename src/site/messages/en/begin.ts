/** What helps somebody who begins: the order of the first records, and links to new ones. */
export const begin = {
  begin: {
    setup: 'Set up the playbook',
    setupWhy: 'In this order: each record names the one before it.',
    setupLead: 'Four records make the first page.',
    state: { done: 'There', next: 'Next', later: 'Later' },
    steps: {
      role: { what: 'A role', why: 'What somebody on the team answers for.' },
      person: { what: 'A person', why: 'Who has the role, and looks after clients.' },
      journey: { what: 'A journey', why: 'The phases that a client goes through, with their lengths.' },
      client: { what: 'A client', why: 'Who they are, who looks after them, and when they started.' },
    },
    fileHere: (file: string) => `Write the file ${file}.`,
    addPerson: 'Add a person',
    addScope: 'Write the scope',
    addPlan: 'Write the plan',
    addAccess: 'Begin the register',
    addContacts: 'Add them to client.md',
    writeOverview: 'Write it in client.md',
    startRun: 'Start',
    otherRun: 'Another procedure',
    detail: 'In detail',
    noResults:
      'Try fewer letters, the beginning of the word, or another filter. Words are searched in the language they were written in.',
    sourcesOf: (sources: string) =>
      `Clients, as counted by ${sources}: each place counts for itself, and none is evened out.`,
  },
};
