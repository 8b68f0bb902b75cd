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

/** Holds the facts of a client against every segment's rule. */
export function segmentClient(client: Client, segments: Iterable<RecordOf<'segment'>>): Segmentation {
  const fits = [...segments].map((record) => fitOf(client, record.id, record.data));
  const byRule = fits.filter((fit) => fit.fits).map((fit) => fit.segment);
  return { segment: client.segment ?? byRule[0], declared: client.segment, byRule, fits };
}

function fitOf(client: Client, segment: string, { match }: Segment): SegmentFit {
  const all = criteriaOf(match);
  const met = all.filter((criterion) => holds(criterion, factOf(client, criterion.fact)));
  const needed = 'all' in match ? all.length : 'any' in match ? 1 : match.at_least;
  return { segment, fits: met.length >= needed, met, all, needed };
}

/** Facts are named by people, and `constructor` is the name of something that every object has. */
function factOf({ facts }: Client, name: string): string | number | boolean | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** The tests of a rule, however they are combined. */
export function criteriaOf(match: Match): Criterion[] {
  return 'all' in match ? match.all : 'any' in match ? match.any : match.of;
}

/** Whether a fact passes a test; an unknown fact passes none. */
function holds(criterion: Criterion, fact: string | number | boolean | undefined): boolean {
  if (fact === undefined) return false;
  if (criterion.is !== undefined) return fact === criterion.is;
  if (criterion.in !== undefined) return criterion.in.some((option) => option === fact);
  if (typeof fact !== 'number') return false;
  if (criterion.above !== undefined) return fact > criterion.above;
  if (criterion.at_least !== undefined) return fact >= criterion.at_least;
  if (criterion.below !== undefined) return fact < criterion.below;
  return criterion.at_most !== undefined && fact <= criterion.at_most;
}
