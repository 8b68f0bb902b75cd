import type { RecordOf } from '../records/record.ts';
import type { DueAction, PromisedAction } from './actions.ts';
import type { BriefingState } from './briefing-state.ts';
import type { DueContact } from './cadence.ts';
import type { WorkCalendar } from './calendar.ts';
import type { ChecklistState } from './checklist-state.ts';
import { ClientOnAnyDay } from './client-on-any-day.ts';
import { ClientOnDay } from './client-on-day.ts';
import type { ProductUse } from './feature-use.ts';
import type { FeelingState } from './feeling.ts';
import type { Health } from './health.ts';
import type { KpiState } from './kpis.ts';
import type { MetricSeries } from './metrics.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import type { GateResult } from './readiness.ts';
import type { ScopeLedger } from './scope/ledger.ts';
import type { Segmentation } from './segmentation.ts';
import { type Shared, sharedOf } from './shared.ts';
import type { Timeline } from './timeline.ts';

/** What follows, on one day, from what is recorded of a client, before anybody asks whether it is good or bad. */
export interface DerivedClient {
  file: ClientFile;
  timeline: Timeline;
  segmentation: Segmentation;
  /** Touchpoints up to the day, newest first. */
  contacts: RecordOf<'touchpoint'>[];
  /** The contacts that the segment's cadence asks for, soonest first. */
  cadence: DueContact[];
  feeling: FeelingState;
  /** What was measured, by name, up to today. */
  metrics: MetricSeries;
  /** Key figures against their targets, in the order of client.md. */
  kpis: KpiState[];
  /** The client's products with the use of their features. */
  features: ProductUse[];
  /** Runs by SOP id. */
  runs: ReadonlyMap<string, ChecklistState>;
  /** Briefings by questionnaire id. */
  briefings: ReadonlyMap<string, BriefingState>;
  gate: GateResult[];
  /** The scope with its changes; undefined where no scope is recorded. */
  scope: ScopeLedger | undefined;
  /** What was ever promised, done or not. */
  promised: readonly PromisedAction[];
  actions: DueAction[];
  /** Undefined where the segment gives no weights, or there is no record to go by. */
  health: Health | undefined;
  /** The part of health that tells how much the product is used, alone; undefined where it has no weight or no record. */
  use: number | undefined;
  /** The score of health without the feeling's share. */
  figures: number | undefined;
}

/** The state of a client on a day, from the records as they are. */
export type Derive = (day: string) => DerivedClient;

/**
 * Prepares a client for questions about any day. What is the same on every day is computed once; the rest when it is
 * first asked for, since a condition that is followed back in time needs little of it. A day is kept once it was asked.
 */
export function deriver(
  file: ClientFile,
  playbook: Playbook,
  calendar: WorkCalendar,
  shared: Shared = sharedOf(playbook),
): Derive {
  const always = new ClientOnAnyDay(file, playbook, calendar, shared);
  const days = new Map<string, DerivedClient>();
  return (day) => {
    const known = days.get(day);
    if (known) return known;
    const derived = new ClientOnDay(always, day);
    days.set(day, derived);
    return derived;
  };
}

/** All of a day at once, with more beside it. */
export function everythingOf<More extends object>(day: DerivedClient, more: More): DerivedClient & More {
  return {
    file: day.file,
    timeline: day.timeline,
    segmentation: day.segmentation,
    contacts: day.contacts,
    cadence: day.cadence,
    feeling: day.feeling,
    metrics: day.metrics,
    kpis: day.kpis,
    features: day.features,
    runs: day.runs,
    briefings: day.briefings,
    gate: day.gate,
    // drawn for those who look at it: most ask for alerts alone
    get scope() {
      return day.scope;
    },
    promised: day.promised,
    actions: day.actions,
    health: day.health,
    use: day.use,
    figures: day.figures,
    ...more,
  };
}
