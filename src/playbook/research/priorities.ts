/** Which findings of a SWOT come first. */
import {
  type Finding,
  type Priority,
  type Quadrant,
  quadrants,
  type Swot,
} from '../../../schemas/research/swot.ts';

export interface RankedFinding {
  finding: Finding;
  quadrant: Quadrant;
  /** Its place among all four fields, from 1; undefined for one without a priority. */
  rank: number | undefined;
  /** From 1 to 25; undefined for one without a priority. */
  score: number | undefined;
}

/**
 * From 1 to 25: impact × (6 − effort), so that what changes much and costs little comes first. A single figure counts
 * five times, so that both ways of writing end at 25.
 */
export function scoreOf(priority: Priority): number {
  return typeof priority === 'number' ? priority * 5 : priority.impact * (6 - priority.effort);
}

/** What hurts is mended before what is well is used, where both matter as much. */
const sooner: Record<Quadrant, number> = { weaknesses: 0, threats: 1, opportunities: 2, strengths: 3 };

/** All findings, the most urgent first; those without a priority come last, in the order of the record. */
export function rankFindings(swot: Swot): RankedFinding[] {
  const all = quadrants.flatMap((quadrant) =>
    swot[quadrant].map((finding) => ({
      finding,
      quadrant,
      score: finding.priority === undefined ? undefined : scoreOf(finding.priority),
    })),
  );
  const rated = all.filter(({ score }) => score !== undefined);
  const unrated = all.filter(({ score }) => score === undefined);
  rated.sort(
    (a, b) =>
      (b.score ?? 0) - (a.score ?? 0) ||
      impactOf(b.finding) - impactOf(a.finding) ||
      sooner[a.quadrant] - sooner[b.quadrant],
  );
  return [
    ...rated.map((each, at) => ({ ...each, rank: at + 1 })),
    ...unrated.map((each) => ({ ...each, rank: undefined })),
  ];
}

function impactOf({ priority }: Finding): number {
  return typeof priority === 'object' ? priority.impact : (priority ?? 0);
}

/** How many are begun with: a team that does everything at once does nothing. */
const FIRST = 3;

/** What to do first: the most urgent findings of which the record says what is done. */
export function firstActions(ranked: readonly RankedFinding[]): RankedFinding[] {
  return ranked.filter(({ rank, finding }) => rank !== undefined && isActedOn(finding)).slice(0, FIRST);
}

/** Urgent findings that nobody has said what to do about. */
export function withoutAction(ranked: readonly RankedFinding[]): RankedFinding[] {
  return ranked.filter(({ rank, finding }) => rank !== undefined && rank <= FIRST && !isActedOn(finding));
}

export function isActedOn({ do: action, sop, play, experiment }: Finding): boolean {
  return [action, sop, play, experiment].some((each) => each !== undefined);
}
