/** What a set of segment rules leaves open, whatever clients there are: values and clients that two claim, or none. */
import type { Criterion, Match } from '../../schemas/segment.ts';
import { type FactValue, meet, sampleOf, uncovered, type Values, valuesOf } from './fact-ranges.ts';
import { claimedByBoth, claimedByNone, type Witnesses } from './rule-witnesses.ts';
import { criteriaOf } from './segmentation.ts';

/** The rule of a segment. */
export interface RuleOf {
  id: string;
  match: Match;
}

/** Values of a fact that pass a test of two segments: five contacts are more than four and more than three. */
export interface FactOverlap {
  fact: string;
  values: Values;
  example: FactValue | undefined;
  sides: [Side, Side];
}

interface Side {
  segment: string;
  criterion: Criterion;
}

/** Values of a fact that pass no test of any segment. */
export interface FactGap {
  fact: string;
  values: Values;
}

export interface RuleAnalysis {
  overlaps: FactOverlap[];
  gaps: FactGap[];
  /** Facts that some segments test and others do not. */
  untested: { fact: string; by: string[]; notBy: string[] }[];
  /** For each two segments that can claim the same client. */
  both: ({ segments: [string, string] } & Witnesses)[];
  neither: Witnesses;
}

/** Holds the rules against each other; facts and segments in the order in which the rules name them. */
export function analyseRules(rules: readonly RuleOf[]): RuleAnalysis {
  const sides = rules.flatMap(({ id, match }) =>
    criteriaOf(match).map((criterion) => ({ segment: id, criterion })),
  );
  const byFact = new Map<string, Side[]>();
  for (const side of sides) {
    const { fact } = side.criterion;
    byFact.set(fact, [...(byFact.get(fact) ?? []), side]);
  }
  const facts = [...byFact];
  return {
    overlaps: facts.flatMap(([fact, tests]) => overlapsOf(fact, tests)),
    gaps: facts.flatMap(([fact, tests]) => {
      const values = uncovered(tests.map(({ criterion }) => valuesOf(criterion)));
      return values ? [{ fact, values }] : [];
    }),
    untested: facts.flatMap(([fact, tests]) => {
      const by = rules.map(({ id }) => id).filter((id) => tests.some(({ segment }) => segment === id));
      const notBy = rules.map(({ id }) => id).filter((id) => !by.includes(id));
      return notBy.length === 0 ? [] : [{ fact, by, notBy }];
    }),
    both: pairs(rules).flatMap(([one, other]) => {
      const witnesses = claimedByBoth(rules, rules.indexOf(one), rules.indexOf(other));
      return witnesses.found.length === 0 && !witnesses.capped
        ? []
        : [{ segments: [one.id, other.id] as [string, string], ...witnesses }];
    }),
    neither: claimedByNone(rules),
  };
}

function overlapsOf(fact: string, tests: readonly Side[]): FactOverlap[] {
  return pairs(tests).flatMap(([one, other]) => {
    if (one.segment === other.segment) return [];
    const values = meet(valuesOf(one.criterion), valuesOf(other.criterion));
    return values ? [{ fact, values, example: sampleOf(values), sides: [one, other] as [Side, Side] }] : [];
  });
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}
