import type { NodeState } from '../../../diagrams/map/map-node.ts';
import type { ChangeStatus } from '../../../playbook/scope/change-state.ts';
import type { UncoveredWork } from '../../../playbook/scope/uncovered-work.ts';
import { plural } from './words.ts';

const changes = (count: number) => plural(count, { one: 'approved change', other: 'approved changes' });
const legend: Record<NodeState, { word: string; why: string }> = {
  included: { word: 'Included', why: 'as in the baseline' },
  added: { word: 'Added', why: 'by an approved change' },
  changed: { word: 'Changed', why: 'its limit or wording' },
  removed: { word: 'Removed', why: 'by an approved change' },
  pending: { word: 'Asked', why: 'not decided, not agreed' },
  'phase-2': { word: 'Phase 2', why: 'agreed for later, not priced' },
  excluded: { word: 'Not included', why: 'named so that nobody assumes it' },
  unapproved: { word: 'No approved change', why: 'being done, not agreed' },
};
const status: Record<ChangeStatus, string> = {
  asked: 'Waiting for our assessment',
  assessed: 'Waiting for the client',
  approved: 'Approved',
  rejected: 'Rejected',
  'in-baseline': 'Part of the baseline',
};
const uncoveredWhy: Record<UncoveredWork['reason'], (change: string) => string> = {
  unnamed: () => 'No approved change, none filed',
  unknown: () => 'No approved change, none filed',
  later: () => 'No approved change: it is phase 2',
  excluded: () => 'No approved change: it is excluded',
  removed: (change) => `No approved change: ${change} removed it`,
  pending: (change) => `No approved change (${change} open)`,
};

/** The scope with its changes: map, register, versions and the form. */
export const scope = {
  ledger: {
    version: (version: number, baseline: string) =>
      version === 1
        ? `Version 1: the baseline of ${baseline}, unchanged.`
        : `Version ${version}: the baseline of ${baseline} with ${changes(version - 1)}.`,
    mapTag: (version: number, day: string) => `version ${version}, ${day}`,
    confirmedEarlier: (version: number) => `Version ${version} is confirmed, this one is not yet`,
    changedSince: (version: number, day: string) => `Version ${version} since ${day}.`,
    waiting: (number: string, title: string, state: string, day: string) =>
      `${number} ${title}. ${state}, asked on ${day}.`,
    waitingTitle: 'Changes not decided',
    legend,
    status,
    uncovered: 'No approved change',
    uncoveredWhy,
    uncoveredNote: (count: number, names: string): [string, string] => [
      count === 1
        ? 'One piece of work is outside this scope:'
        : `${count} pieces of work are outside this scope:`,
      `${names}. File a change request or stop.`,
    ],
    addedBy: (number: string, day: string) => `Added by ${number}, ${day}`,
    movedBy: {
      'phase-2': (number: string, day: string) => `Added from phase 2 by ${number}, ${day}`,
      excluded: (number: string, day: string) => `Added by ${number}, ${day}; it was not included`,
    },
    changedBy: (number: string, was: string) => `Changed by ${number}, was ${was}`,
    removedBy: (number: string, day: string) => `Removed by ${number}, ${day}`,
    namedBy: (number: string, day: string) => `Named by ${number}, ${day}`,
    asked: (number: string, day: string) => `Asked in ${number} on ${day}, not decided`,
    askedInstead: (number: string, day: string, now: string) =>
      `Asked in ${number} on ${day} instead of ${now}, not decided`,
    askedToRemove: (number: string, day: string) => `${number} of ${day} asks to take it out, not decided`,
    was: (was: string, number: string) => `was ${was} until ${number}`,
    newBy: (number: string) => `new with ${number}`,
    withoutLimit: 'no limit',
    withoutRounds: 'no revisions written',
    named: (name: string) => `called “${name}”`,
    wordedOtherwise: { counts: 'counted otherwise', note: 'worded otherwise' },
    did: { add: 'Added', alter: 'Changed', remove: 'Removed' },
    would: { add: 'Would add', alter: 'Would change', remove: 'Would remove' },
    into: { 'phase-2': 'for phase 2', excluded: 'as not included' },
    outOf: { 'phase-2': 'from phase 2', excluded: 'which was not included' },
    instead: (name: string, now: string, was: string) => `${name}, ${now} (was ${was})`,
    changes: 'Change requests',
    changesWhy: (approved: number, rejected: number, open: number) => {
      const parts = [
        approved > 0 ? `${approved} approved` : '',
        rejected > 0 ? `${rejected} rejected` : '',
        open > 0 ? `${open} not decided` : '',
      ].filter((part) => part !== '');
      return `${parts.join(', ')}.`;
    },
    noChangesAnswer: 'None so far.',
    noChanges: 'Nobody has asked for a change.',
    noChangesWhy:
      'Whoever wants more, less or something else says so in one sentence. It gets a number, an assessment in hours, price and days, and a decision in writing. Nothing starts before that.',
    request: 'Request a change',
    formToPrint: 'Form to print',
    number: 'No.',
    whatAsked: 'What was asked',
    hours: 'Hours',
    price: 'Price',
    days: 'Days',
    decision: 'Decision',
    effect: 'Effect on the scope',
    none: 'None.',
    notAssessed: 'not assessed',
    assessedOn: (day: string) => `assessed ${day}`,
    because: (why: string) => `Reason: ${why}`,
    words: 'In the words of the client',
    once: (text: string) => `${text} once`,
    approvedSum: 'Approved',
    sinceBaseline: 'since the baseline',
    pendingSum: 'Not decided',
    ifApproved: 'what it would come to',
    unassessed: (count: number) =>
      count === 1 ? 'one change has no assessment yet' : `${count} changes have no assessment yet`,
    versions: 'Versions',
    versionsWhy: 'The scope as it was, with its map and its limits.',
    versionName: (version: number) => `Version ${version}`,
    baselineName: 'the baseline',
    heldSince: (day: string) => `Holds since ${day}.`,
    heldUntil: (from: string, until: string) => `Held from ${from} until ${until}.`,
    current: 'current',
    onDay: 'The scope on',
    showDay: 'Show',
    beforeBaseline: (day: string) => `Before ${day} nothing was agreed.`,
    versionTitle: (client: string, day: string) => `Scope of ${client} on ${day}`,
    versionOf: (version: number, all: number) =>
      all === 1 ? `Version ${version}, the only one.` : `Version ${version}.`,
    notCurrent: 'This is not the scope of today.',
    toCurrent: 'The scope of today',
    difference: 'What changed',
    comparedWith: (version: number, day: string) => `Against version ${version} of ${day}`,
    isBaseline: 'This is the baseline: nothing was before it.',
    sinceThen: 'Since then',
    upTo: (day: string) => `Up to the scope of today, ${day}`,
    nothingSince: 'Nothing has changed since.',
    asItWas: 'The map of that day, with what was asked and not decided then.',
    openPoints: 'Open at the time of printing, not part of this confirmation:',
  },
  changeForm: {
    title: (client: string) => `Change request: ${client}`,
    lead: 'One page for one wish.',
    leadWhy: 'Fill it in together, assess it, decide it. Nothing starts before both have signed.',
    heading: 'Change request',
    number: 'Number',
    askedBy: 'Asked by, on',
    against: 'Against scope',
    what: 'What is asked for, in the words of the client',
    why: 'Why, and by when',
    touches: 'Which items does it touch?',
    touchesWhy: 'Tick what changes and write the new limit behind it.',
    newItem: 'New item and its limit',
    impact: 'What it takes',
    impactWhy: '+ for more, − for less',
    perMonth: 'every month',
    hours: 'Hours',
    price: 'Price',
    days: 'Days the deadline moves',
    decision: 'Decision',
    choices: ['Approved', 'Rejected', 'Instead of another item', 'Into phase 2'],
    reason: 'Reason',
    evidence: 'Proof',
    print: 'Print the form',
    back: 'Back to the scope',
  },
};
