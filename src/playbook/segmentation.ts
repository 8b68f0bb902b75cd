import type { Client } from '../../schemas/client.ts';
import type { Criterion, Match, Segment } from '../../schemas/segment.ts';
import type { RecordOf } from '../records/record.ts';

/** How a client stands against the rule of one segment. */
export interface SegmentFit {
  segment: string;
  fits: boolean;
  /** Tests that hold, of all. */
  met: Criterion[];
  all: Criterion[];
  needed: number;
}

export interface Segmentation {
  /** The segment declared in client.md, or else the first that fits by rule. */
  segment: string | undefined;
  declared: string | undefined;
  /** Segments whose rule the facts satisfy. */
  byRule: string[];
  fits: SegmentFit[];
}

/** What a test asked of a client and what it found. */
export interface TestedFact {
  criterion: Criterion;
  /** Undefined where the fact is not recorded. */
  value: string | number | boolean | undefined;
  holds: boolean;
}

/** Every test of a rule with the fact that it was held against, in the rule's order. */
export function testFacts(client: Pick<Client, 'facts'>, match: Match): TestedFact[] {
  return criteriaOf(match).map((criterion) => {
    const value = factOf(client, criterion.fact);
    return { criterion, value, holds: holds(criterion, value) };
  });
}

/** Whether the declared segment is one that its rule does not give. */
export function isOverride({ declared, byRule }: Pick<Segmentation, 'declared' | 'byRule'>): boolean {
  return declared !== undefined && !byRule.includes(declared);
}

/** Holds the facts of a client against every segment's rule. */
export function segmentClient(client: Client, segments: Iterable<RecordOf<'segment'>>): Segmentation {
  const fits = [...segments].map((record) => fitOf(client, record.id, record.data));
  const byRule = fits.filter((fit) => fit.fits).map((fit) => fit.segment);
  return { segment: client.segment ?? byRule[0], declared: client.segment, byRule, fits };
}

function fitOf(client: Client, segment: string, { match }: Segment): SegmentFit {
  const all = criteriaOf(match);
  const met = all.filter((criterion) => holds(criterion, factOf(client, criterion.fact)));
  const needed = neededOf(match);
  return { segment, fits: met.length >= needed, met, all, needed };
}

/** How many tests of a rule must hold. */
export function neededOf(match: Match): number {
  return 'all' in match ? match.all.length : 'any' in match ? 1 : match.at_least;
}

/** Facts are named by people, and `constructor` is the name of something that every object has. */
function factOf({ facts }: Pick<Client, 'facts'>, name: string): string | number | boolean | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** The tests of a rule, however they are combined. */
export function criteriaOf(match: Match): Criterion[] {
  return 'all' in match ? match.all : 'any' in match ? match.any : match.of;
}

/** Whether a fact passes a test; an unknown fact passes none. */
export function holds(criterion: Criterion, fact: string | number | boolean | undefined): boolean {
  if (fact === undefined) return false;
  if (criterion.is !== undefined) return fact === criterion.is;
  if (criterion.in !== undefined) return criterion.in.some((option) => option === fact);
  if (typeof fact !== 'number') return false;
  if (criterion.above !== undefined) return fact > criterion.above;
  if (criterion.at_least !== undefined) return fact >= criterion.at_least;
  if (criterion.below !== undefined) return fact < criterion.below;
  return criterion.at_most !== undefined && fact <= criterion.at_most;
}
