import { plural } from './words.ts';

/** Which rule put a client where they are, and what the rules leave open. */
export const segmentation = {
  segmentation: {
    title: 'Why this segment',
    agrees: (segment: string) => `Declared as ${segment}, and the rules say the same.`,
    ruleAlone: (segment: string) => `${segment} by the rules; nobody declared anything else.`,
    firstOf: (segment: string, all: string) =>
      `${all} by the rules, and nobody has declared one; so ${segment}, the first.`,
    oneOf: (segment: string, others: string) => `Declared as ${segment}; the rules also give ${others}.`,
    differs: (segment: string, others: string) => `Declared as ${segment}; by the rules ${others}.`,
    fitsNone: (segment: string) => `Declared as ${segment}; no rule fits.`,
    nowhere: 'In no segment: no rule fits and none is declared.',
    fact: 'Fact',
    value: 'This client',
    unrecorded: 'not recorded',
    met: 'holds',
    unmet: 'does not hold',
    noTest: 'no test',
    decidedBy: (name: string) => `Decided by ${name}`,
    noAuthor: 'By whom is not written.',
    such: (values: string, example: string) => `${values} (${example}, for instance)`,
    allBut: (values: string) => `anything but ${values}`,
    butNot: (values: string, others: string) => `${values}, but not ${others}`,
    other: 'something else',
    overlapFact: (fact: string, values: string, one: string, other: string) =>
      `${fact}: ${values} meets both ${one} and ${other}.`,
    gapFact: (fact: string, values: string) => `${fact} (${values}): no test holds.`,
    untested: (fact: string, segments: string) => `${fact}: no test in ${segments}.`,
    byFact: 'Fact by fact',
    together: 'Smallest clients whom both claim, whatever else is known',
    neither: 'Clients of whom all is known and whom nobody claims',
    known: 'What is known',
    moreCases: (count: number) => `and ${plural(count, { one: 'case', other: 'cases' })} more`,
    capped: 'There are too many combinations to look at them all.',
    neverBoth: 'No client can fit two of these rules.',
    neverNone: 'Every client of whom all is known fits a rule.',
    concerned: 'Clients concerned',
  },
};
