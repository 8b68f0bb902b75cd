import { openActions, type DueAction } from './actions.ts';
import { type BriefingState, briefingState } from './briefing-state.ts';
import type { WorkCalendar } from './calendar.ts';
import { type ChecklistState, checklistState } from './checklist-state.ts';
import { featureUse, type ProductUse } from './feature-use.ts';
import { type FeelingState, feelingState } from './feeling.ts';
import { type KpiState, kpiStates } from './kpis.ts';
import { type MetricSeries, metricSeries } from './metrics.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import { type GateResult, readiness } from './readiness.ts';
import { findReasons, type Reason, standingOf, type Standing } from './reasons.ts';
import { type Segmentation, segmentClient } from './segmentation.ts';
import { drawTimeline, type Timeline } from './timeline.ts';

/** All that follows, on one day, from what is recorded of a client. */
export interface ClientState {
  file: ClientFile;
  timeline: Timeline;
  segmentation: Segmentation;
  feeling: FeelingState;
  /** Runs by SOP id. */
  runs: ReadonlyMap<string, ChecklistState>;
  /** Briefings by questionnaire id. */
  briefings: ReadonlyMap<string, BriefingState>;
  gate: GateResult[];
  /** What was measured, by name, up to today. */
  metrics: MetricSeries;
  /** Key figures against their targets, in the order of client.md. */
  kpis: KpiState[];
  /** The client's products with the use of their features. */
  features: ProductUse[];
  actions: DueAction[];
  /** Why somebody should look, worst first. */
  reasons: Reason[];
  standing: Standing;
}

/** Computes the state of one client for the playbook's day. */
export function clientState(file: ClientFile, playbook: Playbook, calendar: WorkCalendar): ClientState {
  const { today, site } = playbook;
  const client = file.client.data;
  const journey = playbook.of.journey.get(client.journey);
  const timeline: Timeline = journey
    ? drawTimeline(client, journey.data, today, calendar)
    : { phases: [], current: undefined, behind: 0 };
  const runs = new Map(
    file.checklists.map((run) => [run.id, checklistState(run, playbook.of.sop.get(run.id), today, calendar)]),
  );
  const briefings = new Map<string, BriefingState>();
  for (const briefing of file.briefings) {
    const questionnaire = playbook.of.questionnaire.get(briefing.id);
    if (questionnaire) briefings.set(briefing.id, briefingState(briefing, questionnaire, today, calendar));
  }
  const metrics = metricSeries(file.metrics, today);
  const derived = {
    file,
    timeline,
    segmentation: segmentClient(client, playbook.of.segment.values()),
    feeling: feelingState(file.touchpoints, site.data.feeling_half_life, today, calendar),
    runs,
    briefings,
    gate: readiness(journey?.data.ready_for_kickoff ?? [], file, runs, briefings),
    metrics,
    kpis: kpiStates(client, metrics, today),
    features: featureUse(client, site.data.products, metrics, today, calendar),
    actions: openActions(file, playbook, runs),
  };
  const reasons = findReasons(derived, today, calendar);
  return { ...derived, reasons, standing: standingOf(client, reasons, today) };
}

/** The state of every client, in the order of their ids. */
export function allClientStates(playbook: Playbook, calendar: WorkCalendar): ClientState[] {
  return [...playbook.clients.values()].map((file) => clientState(file, playbook, calendar));
}
