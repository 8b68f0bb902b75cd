import type { AccessWait } from '../../../playbook/access-register.ts';
import { businessDays, plural } from './words.ts';

const waits: Record<Exclude<AccessWait, 'revoke'>, string> = {
  ask: 'To ask for',
  grant: 'Waiting for the client',
  try: 'Granted, to be tried',
};
const next: Record<AccessWait, string> = {
  ask: 'Ask for it',
  grant: 'Remind the client',
  try: 'Log in and see that it works',
  revoke: 'Have it taken back',
};

/** The register of accesses, and the sheet of what to ask a client for. */
export const accesses = {
  accesses: {
    title: (client: string) => `${client}: accesses`,
    crumb: 'Accesses',
    kind: 'Access',
    internal: 'internal',
    none: 'No access is recorded yet.',
    verified: (works: number, all: number) =>
      `${works} of ${plural(all, { one: 'access', other: 'accesses' })} verified.`,
    allThere: 'Nothing is missing.',
    missing: 'An access that nobody has tried counts as missing, and the kick-off waits for it.',
    closed: (closed: number, all: number) =>
      `${closed} of ${plural(all, { one: 'access', other: 'accesses' })} taken back.`,
    toRevoke: (count: number, day: string) =>
      `${plural(count, { one: 'access is', other: 'accesses are' })} still open, and the client left on ${day}`,
    waits,
    works: 'Verified',
    toRegister: 'Open the register',
    register: 'Register',
    registerWhy:
      'What needs somebody comes first. A password never stands here, only its place in the vault.',
    next,
    nextHead: 'Next',
    nothing: 'Nothing to do',
    waited: (count: number) => (count === 0 ? 'since today' : `for ${businessDays(count)}`),
    ask: 'Who to ask',
    noVault: 'not written',
    notes: 'Notes',
    askTitle: 'Accesses we ask for',
    printAsk: 'Print for the meeting',
    howTo:
      'Please invite our work address with the level named here. Never send us a password: whoever has an invitation needs none.',
    platform: 'Platform',
    invitedBy: 'Who invites us',
    byWhen: 'By when',
  },
};
