import type { Duration } from '../../../playbook/calendar.ts';
import { plural, steps, unit, unitName } from './words.ts';

/** The part of the journey that a condition means, by its names; with neither, any. */
export interface Place {
  phase?: string | undefined;
  stage?: string | undefined;
}

const length = ({ amount, unit: name }: Duration) => unit[name](Math.abs(amount));
const every = (duration: Duration) =>
  duration.amount === 1 ? `every ${unitName[duration.unit]}` : `every ${length(duration)}`;
const inLast = (duration: Duration) =>
  `in the last ${duration.amount === 1 ? unitName[duration.unit] : length(duration)}`;
/** "in the phase Adoption", "in Onboarding" */
const at = ({ phase, stage }: Place) =>
  phase ? `in the phase ${phase}` : stage ? `in ${stage}` : 'in some phase';
/** One phase: "the phase Adoption", "a phase of Onboarding" */
const onePhase = ({ phase, stage }: Place, any: string) =>
  phase ? `the phase ${phase}` : stage ? `a phase of ${stage}` : any;

const features = {
  any: ['a feature', 'feature'],
  essential: ['an essential feature', 'essential feature'],
  differential: ['a differential feature', 'differential feature'],
} as const;

/** Conditions as clauses that begin in lower case; `not` says the opposite. */
export const conditions = {
  condition: {
    all: 'All of these hold:',
    any: 'At least one of these holds:',
    none: 'None of these holds:',
    notAll: 'At least one of these does not hold:',
    or: (parts: readonly string[]) => parts.join(' or '),
    phaseEntered: (place: Place, within: Duration, not: boolean) =>
      `the client ${not ? 'did not enter' : 'entered'} ${onePhase(place, 'a phase')} less than ${length(within)} ago`,
    phaseChanged: (within: Duration, not: boolean) =>
      `the client ${not ? 'did not move' : 'moved'} to another phase less than ${length(within)} ago`,
    phaseOverrun: (place: Place, by: Duration | undefined, not: boolean) =>
      `the client ${not ? 'is not' : 'is'} in ${onePhase(place, 'the current phase')} ${
        by ? `${length(by)} or more beyond the plan` : 'for longer than planned'
      }`,
    inPhase: (place: Place, after: Duration | undefined, not: boolean) =>
      after
        ? `the client ${not ? 'has not been' : 'has been'} ${at(place)} for ${length(after)} or more`
        : `the client ${not ? 'is not' : 'is'} ${at(place)}`,
    age: (from: Duration, to: Duration | undefined, not: boolean) =>
      `the client ${not ? 'has not been' : 'has been'} with us for ${length(from)} or more${
        to ? ` and less than ${length(to)}` : ''
      }`,
    useOf: (feature: string) => `Use of ${feature}`,
    metricUp: (metric: string, share: string, over: Duration, not: boolean) =>
      `${metric} ${not ? 'did not go' : 'went'} up by ${share} or more in ${length(over)}`,
    metricDown: (metric: string, share: string, over: Duration, not: boolean) =>
      `${metric} ${not ? 'did not go' : 'went'} down by ${share} or more in ${length(over)}`,
    featureUnused: (which: keyof typeof features, time: Duration, not: boolean) =>
      not
        ? `every ${features[which][1]} has been used ${inLast(time)}`
        : `${features[which][0]} has lain unused for ${length(time)}`,
    renewalDue: (within: Duration, not: boolean) =>
      not
        ? `the contract does not end within ${length(within)}`
        : `the contract ends within ${length(within)}, or has ended`,
    meetingDue: (meeting: string, often: Duration, ahead: Duration | undefined, not: boolean) =>
      `${meeting} ${not ? 'is not' : 'is'} due (${every(often)}${ahead ? `, told ${length(ahead)} ahead` : ''})`,
    followUpDue: (way: string, late: Duration | undefined, not: boolean) =>
      `${way ? `the next contact (${way})` : 'a contact that the segment asks for'} ${not ? 'is not' : 'is'} late${
        late ? ` by ${length(late)} or more` : ''
      }`,
    opportunity: (score: string, not: boolean) =>
      `the client ${not ? 'does not use' : 'uses'} the product well (${score} of 100 or more)`,
    potentialStale: (after: Duration, not: boolean) =>
      `the account potential ${not ? 'was' : 'was not'} looked at ${inLast(after)}`,
    mood: {
      poor: (not: boolean) => `the last feeling ${not ? 'is not' : 'is'} poor`,
      neutral: (not: boolean) => `the last feeling ${not ? 'is not' : 'is'} neutral`,
      good: (not: boolean) => `the last feeling ${not ? 'is not' : 'is'} good`,
    },
    feelingFell: (points: number, not: boolean) =>
      `trust or satisfaction ${not ? 'did not fall' : 'fell'} by ${plural(points, { one: 'point', other: 'points' })} or more (of 5)`,
    feelingDisagrees: (not: boolean): string =>
      not
        ? 'the figures are not fine, or the feeling is not poor'
        : 'the figures are fine and the feeling is poor',
    healthBelow: (score: string, not: boolean) => `the health score ${not ? 'is not' : 'is'} below ${score}`,
    healthAtLeast: (score: string, not: boolean) =>
      `the health score ${not ? 'is not' : 'is'} ${score} or more`,
    stepsLate: (count: number, sop: string, not: boolean) =>
      `${
        count === 1
          ? `${not ? 'no' : 'a'} step`
          : not
            ? `fewer than ${steps(count)}`
            : `${steps(count)} or more`
      } of ${sop ? `the checklist ${sop}` : 'the checklists'} ${count === 1 ? 'is' : 'are'} late`,
    briefingLate: (questionnaire: string, not: boolean) =>
      questionnaire
        ? `the questionnaire ${questionnaire} ${not ? 'is not' : 'is'} late`
        : `${not ? 'no' : 'a'} questionnaire is late`,
    actionsLate: (count: number, not: boolean) =>
      count === 1
        ? `${not ? 'none' : 'one'} of our actions is late`
        : `${not ? `fewer than ${count}` : `${count} or more`} of our actions are late`,
    accessAsked: (not: boolean): string =>
      not ? 'no access waits to be granted' : 'an access was asked for and is not granted',
    accessGranted: (not: boolean): string =>
      not ? 'every access that was granted has been tried' : 'an access was granted and nobody has tried it',
    segmentDiffers: (not: boolean) =>
      `the declared segment ${not ? 'is' : 'is not'} the one that the rule gives`,
    changePending: (time: Duration, not: boolean) =>
      `${not ? 'no change request has' : 'a change request has'} waited more than ${length(time)} for its decision`,
    scopeCheckIn: (ahead: Duration | undefined, not: boolean) =>
      `the scope check-in ${not ? 'is not' : 'is'} due${ahead ? ` (told ${length(ahead)} ahead)` : ''}`,
    silent: (time: Duration, not: boolean) =>
      not
        ? `somebody has spoken with the client ${inLast(time)}`
        : `nobody has spoken with the client for more than ${length(time)}`,
  },
};
