import type { Objective } from '../../../../schemas/plan.ts';
import type { Cadence, Criterion } from '../../../../schemas/segment.ts';
import type { Feeling, Touchpoint } from '../../../../schemas/touchpoint.ts';
import type { AccessState } from '../../../playbook/access-state.ts';
import type { BriefingState } from '../../../playbook/briefing-state.ts';
import type { Duration } from '../../../playbook/calendar.ts';
import type { StepState } from '../../../playbook/checklist-state.ts';
import type { Mood } from '../../../playbook/feeling.ts';
import type { Standing } from '../../../playbook/standing.ts';
import { makePlural } from '../plural.ts';

export const plural = makePlural('en');
export const days = (count: number) => plural(count, { one: 'day', other: 'days' });
export const businessDays = (count: number) => plural(count, { one: 'business day', other: 'business days' });
export const clients = (count: number) => plural(count, { one: 'client', other: 'clients' });
export const steps = (count: number) => plural(count, { one: 'step', other: 'steps' });
export const questions = (count: number) => plural(count, { one: 'question', other: 'questions' });

const standing: Record<Standing, string> = {
  ok: 'On track',
  watch: 'Watch',
  risk: 'At risk',
  opportunity: 'Opportunity',
  waiting: 'Waiting',
  paused: 'Paused',
  ended: 'Ended',
};
const mood: Record<Mood, string> = {
  good: 'Good',
  neutral: 'Neutral',
  poor: 'Poor',
  faded: 'Faded',
  none: 'Not recorded',
};
const emotion: Record<Feeling['emotion'], string> = {
  enthusiastic: 'Enthusiastic',
  confident: 'Confident',
  hopeful: 'Hopeful',
  curious: 'Curious',
  calm: 'Calm',
  neutral: 'Neutral',
  impatient: 'Impatient',
  worried: 'Worried',
  frustrated: 'Frustrated',
  tense: 'Tense',
  angry: 'Angry',
};
const touchpointType: Record<Touchpoint['type'], string> = {
  welcome: 'Welcome call',
  kickoff: 'Client kick-off',
  'follow-up': 'Follow-up',
  meeting: 'Meeting',
  results: 'Results meeting',
  qbr: 'Quarterly review (QBR)',
  visit: 'Visit in person',
  training: 'Training',
  survey: 'Survey',
  call: 'Phone call',
  mail: 'E-mail',
  message: 'Message',
  bulletin: 'Bulletin',
  'scope-check-in': 'Scope check-in',
  internal: 'Internal meeting',
};
const access: Record<AccessState, (day: string) => string> = {
  verified: (day) => `Verified ${day}`,
  granted: (day) => `Granted ${day}, not verified`,
  asked: (day) => `Asked for ${day}`,
  revoked: (day) => `Revoked ${day}`,
  'not-asked': () => 'Not asked yet',
};
const stepState: Record<StepState, string> = { done: 'Done', skipped: 'Skipped', late: 'Late', open: 'Open' };
const briefingState: Record<BriefingState['state'], string> = {
  'not-sent': 'Not sent',
  waiting: 'Waiting for the client',
  late: 'Late',
  returned: 'Returned',
};
const objectiveKind: Record<Objective['kind'], string> = {
  branding: 'Branding',
  visibility: 'Visibility',
  audience: 'Audience',
  sales: 'Sales',
  adoption: 'Adoption',
};
const scopeState: Record<'excluded' | 'phase-2', string> = {
  excluded: 'Not included',
  'phase-2': 'Phase 2',
};
const contactBy: Record<Cadence['by'], string> = {
  meeting: 'Meeting',
  call: 'Call',
  mail: 'E-mail',
  visit: 'Visit in person',
  bulletin: 'Bulletin',
  training: 'Training',
};
const stage = { onboarding: 'Onboarding', ongoing: 'Ongoing' };
export const unit: Record<Duration['unit'], (count: number) => string> = {
  d: days,
  bd: businessDays,
  w: (count) => plural(count, { one: 'week', other: 'weeks' }),
  m: (count) => plural(count, { one: 'month', other: 'months' }),
  y: (count) => plural(count, { one: 'year', other: 'years' }),
};
export const unitName: Record<Duration['unit'], string> = {
  d: 'day',
  bd: 'business day',
  w: 'week',
  m: 'month',
  y: 'year',
};
const comparison = {
  above: (value: string) => `more than ${value}`,
  at_least: (value: string) => `${value} or more`,
  below: (value: string) => `less than ${value}`,
  at_most: (value: string) => `up to ${value}`,
  is: (value: string) => value,
  in: (value: string) => `one of ${value}`,
} satisfies Record<Exclude<keyof Criterion, 'fact'>, (value: string) => string>;

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words that pages share: states, kinds, counts, lengths of time. */
export const words = {
  standing,
  mood,
  emotion,
  touchpointType,
  access,
  stepState,
  briefingState,
  objectiveKind,
  scopeState,
  contactBy,
  stage,
  comparison,
  counts: { days, clients, steps, questions },
  duration: ({ amount, unit: name }: Duration) => unit[name](Math.abs(amount)),
  due: {
    offset: (text: string, sign: 'before' | 'after' | 'same') =>
      sign === 'same' ? 'same day' : sign === 'before' ? `${text} before` : `${text} after`,
    takes: (amount: number, of: 'min' | 'h') => (of === 'min' ? `${amount} min` : `${amount} h`),
    late: (day: string, count: number) => `${day}, ${count === 0 ? 'late' : `${businessDays(count)} late`}`,
  },
  feeling: 'Feeling',
  outOfFive: (value: number) => `${value} of 5`,
  outOf: (part: string, whole: string) => `${part} of ${whole}`,
};
