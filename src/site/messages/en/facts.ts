import { businessDays, days } from './words.ts';

/** What fires alerts, in words, and where to act. */
export const facts = {
  fact: {
    phaseOver: (phase: string, over: number) => `${phase} is ${days(over)} over`,
    phaseOverWhy: (day: number, planned: number) => `Day ${day} of ${planned} planned.`,
    feelingPoor: 'Poor feeling at the last contact',
    feelingPoorWhy: (emotionWord: string, day: string, note: string) =>
      `${emotionWord} on ${day}.${note ? ` ${note}` : ''}`,
    feelingFell: { trust: 'Trust is falling', satisfaction: 'Satisfaction is falling' },
    feelingFellWhy: (from: number, to: number, since: string, until: string) =>
      `From ${from} to ${to} between ${since} and ${until}.`,
    briefingLate: 'The questionnaire is late',
    briefingLateWhy: (title: string, due: string, count: number) =>
      `${title} was due on ${due}, ${businessDays(count)} ago.`,
    actionsLate: (count: number) => (count === 1 ? 'One action is late' : `${count} actions are late`),
    actionsLateWhy: (first: string, count: number) =>
      `${first}: ${count === 0 ? 'late' : `${businessDays(count)} late`}.`,
    accessUnverified: (count: number) =>
      count === 1 ? 'An access was never verified' : `${count} accesses were never verified`,
    accessUnverifiedWhy: (platforms: string) => `${platforms}: granted, and nobody has logged in yet.`,
    accessWaiting: (count: number) =>
      count === 1 ? 'Waiting for an access' : `Waiting for ${count} accesses`,
    accessWaitingWhy: (platforms: string) => `${platforms}: asked for, not granted yet.`,
    stepsLate: (count: number) => (count === 1 ? 'One step is late' : `${count} steps are late`),
    stepsLateWhy: (sop: string) => `In the checklist ${sop}.`,
    renewalNear: (count: number) =>
      count < 0
        ? 'The contract has ended'
        : count === 0
          ? 'Renewal is due today'
          : `Renewal in ${days(count)}`,
    renewalNearWhy: (day: string, count: number) =>
      `The contract ${count < 0 ? 'ran' : 'runs'} until ${day}.`,
    segmentDiffers: (byRule: string, declared: string) => `Fits ${byRule}, declared ${declared}`,
    segmentDiffersFact: (fact: string, test: string) => `${fact} (${test})`,
    segmentDiffersWhy: (facts: string) => `What the rule found: ${facts}.`,
    silent: (count: number) => `Silent for ${days(count)}`,
    silentWhy: (day: string) => `The last contact was on ${day}.`,
    phaseEntered: (phase: string, on: string) => `Entered ${phase} on ${on}`,
    phaseEnteredWhy: (count: number) => (count === 0 ? 'It is the first day.' : `${days(count)} ago.`),
    inPhase: (phase: string, count: number) => `${phase}, for ${days(count)}`,
    inPhaseWhy: 'Where the client is in the journey.',
    age: (count: number) => `Client for ${days(count)}`,
    ageWhy: (start: string) => `The journey began on ${start}.`,
    wentUp: (metric: string, share: string) => `${metric} went up by ${share}`,
    wentDown: (metric: string, share: string) => `${metric} went down by ${share}`,
    changedWhy: (from: string, to: string, since: string, until: string) =>
      `From ${from} on ${since} to ${to} on ${until}.`,
    unused: (count: number) => (count === 1 ? 'One feature lies unused' : `${count} features lie unused`),
    unusedWhy: (names: string, features: number, count: number) =>
      `${names}: ${features === 1 ? 'nobody has used it' : 'the longest without use'} for ${days(count)}.`,
    meetingDue: (meeting: string, late: number) =>
      late > 0
        ? `${meeting} is ${days(late)} late`
        : late === 0
          ? `${meeting} is due today`
          : `${meeting} is due in ${days(-late)}`,
    meetingDueWhy: (due: string, last: string) =>
      last ? `Due on ${due}; the last one was on ${last}.` : `Due on ${due}; there has been none yet.`,
    contactDue: (way: string, late: number) => `${way}: ${days(late)} late`,
    contactDueWhy: (every: string, due: string, last: string) =>
      `Wanted ${every}, due on ${due}. ${last ? `The last one was on ${last}.` : 'There has been none yet.'}`,
    engaged: (score: string) => `Uses the product well: ${score} of 100`,
    engagedWhy: 'Measured against their own best half-year.',
    potentialStale: (count: number) => `Potential not looked at for ${days(count)}`,
    potentialStaleWhy: (day: string) =>
      day ? `The last estimate is of ${day}.` : 'There is no estimate yet.',
    changeWaiting: (number: string, count: number) =>
      `Change ${number} has waited ${businessDays(count)} for a decision`,
    changeWaitingWhy: (title: string, asked: string, others: number) =>
      `${title}, asked for on ${asked}.${others === 0 ? '' : ` ${others === 1 ? 'One more waits' : `${others} more wait`}.`}`,
    feelingIs: { good: 'Good feeling at the last contact', neutral: 'Neutral feeling at the last contact' },
    disagrees: (score: string) => `Figures are fine (${score} of 100), the feeling is not`,
    health: (score: string) => `Health score ${score} of 100`,
    healthWhy: 'The parts of the score are below, each with its records.',
    do: {
      health: 'See the score',
      numbers: 'See the figures',
      phase: 'See the journey',
      feeling: 'See what happened',
      briefing: 'Open the briefing',
      actions: 'See next actions',
      change: 'See the change',
      scope: 'See the scope',
      access: 'See the accesses',
      steps: 'Open the checklist',
      contract: 'See the client',
      segment: 'Review the segment',
    },
  },
};
