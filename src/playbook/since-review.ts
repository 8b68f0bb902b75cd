/** What changed for a client between two reviews: the content of a QBR. */
import type { Kpi } from '../../schemas/client.ts';
import type { RecordOf } from '../records/record.ts';
import type { PromisedAction } from './actions.ts';
import type { DerivedClient, Derive } from './derive-client.ts';
import type { DatedFeeling } from './feeling.ts';
import { type Point, valueOn } from './metrics.ts';
import type { TimelinePhase } from './timeline.ts';

/** A phase that the client entered or left. */
export interface PhaseMove {
  phase: TimelinePhase;
  move: 'entered' | 'left';
  on: string;
}

/** Something that happened to the agreement. */
export interface ScopeEvent {
  kind: 'agreed' | 'confirmed' | 'changed' | 'rejected';
  on: string;
  /** Who confirmed it, or what was asked for. */
  what: string;
}

/** A key figure as it was known on the first day and on the last. */
export interface KpiChange {
  kpi: Kpi;
  before: Point | undefined;
  now: Point | undefined;
  /** `now − before`, or from the baseline where nothing was measured by then; undefined where nothing was measured since. */
  difference: number | undefined;
}

export interface SinceReview {
  /** Day of the last review, or of the start of the journey. What happened on it belongs to what was before. */
  from: string;
  /** Last day that counts. */
  to: string;
  /** In the order of their days. */
  phases: PhaseMove[];
  scope: ScopeEvent[];
  kpis: KpiChange[];
  feelings: {
    /** The last one recorded up to `from`. */
    before: DatedFeeling | undefined;
    /** Those recorded since, oldest first. */
    since: DatedFeeling[];
  };
  /** What was promised or planned and done in between, in the order in which it was done. */
  done: PromisedAction[];
  /** What is promised or planned and not done on the last day, earliest first. */
  open: PromisedAction[];
}

/**
 * The review before a day: the last QBR, or else the last results meeting, which stands in for it where clients get none.
 * A review held on the day itself is the one that is being prepared.
 */
export function lastReview({ contacts }: DerivedClient, day: string): RecordOf<'touchpoint'> | undefined {
  const before = contacts.filter(({ date }) => date !== undefined && date < day);
  const held = (type: string) => before.find(({ data }) => data.type === type);
  return held('qbr') ?? held('results');
}

/** What changed for a client after the day `from`, up to and with the day `to`. */
export function changesBetween(derive: Derive, from: string, to: string): SinceReview {
  const [before, after] = [derive(from), derive(to)];
  const within = (day: string | undefined): day is string => day !== undefined && day > from && day <= to;
  return {
    from,
    to,
    phases: movesOf(after, within),
    scope: scopeEvents(after, within),
    kpis: after.kpis.map(({ kpi, points }) => {
      const [before, now] = [valueOn(points, from), valueOn(points, to)];
      const isNew = now !== undefined && (before === undefined || now.date > before.date);
      const difference = isNew ? now.value - (before?.value ?? kpi.baseline) : undefined;
      return { kpi, before, now, difference };
    }),
    feelings: {
      before: before.feeling.last,
      since: after.feeling.history.filter(({ date }) => within(date)),
    },
    done: after.promised
      .filter(({ done }) => within(done))
      .sort((one, other) => compare(one.done ?? '', other.done ?? '')),
    open: after.promised
      .filter(({ promised }) => promised === undefined || promised <= to)
      .filter(({ done }) => done === undefined || done > to)
      .sort((one, other) => compare(one.due, other.due)),
  };
}

type Within = (day: string | undefined) => day is string;

function movesOf({ timeline }: DerivedClient, within: Within): PhaseMove[] {
  const moves = timeline.phases.flatMap((phase): PhaseMove[] => [
    { phase, move: 'entered', on: phase.actual?.from ?? '' },
    { phase, move: 'left', on: phase.state === 'done' ? (phase.actual?.to ?? '') : '' },
  ]);
  // on one day a phase is left before the next one is entered
  return moves
    .filter(({ on }) => within(on))
    .sort((one, other) => compare(one.on, other.on) || compare(other.move, one.move));
}

/** What happened to the agreement: the list itself, its confirmation, and the changes that were decided. */
function scopeEvents({ file }: DerivedClient, within: Within): ScopeEvent[] {
  if (!file.scope) return [];
  const { baseline, confirmed } = file.scope.data;
  const events: ScopeEvent[] = [{ kind: 'agreed', on: baseline, what: '' }];
  if (confirmed) events.push({ kind: 'confirmed', on: confirmed.on, what: confirmed.by });
  for (const { data } of file.changes) {
    if (!data.decision) continue;
    const kind = data.decision.approved ? 'changed' : 'rejected';
    events.push({ kind, on: data.decision.on, what: data.title });
  }
  return events.filter(({ on }) => within(on)).sort((one, other) => compare(one.on, other.on));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
