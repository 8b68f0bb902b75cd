import { openActions, type DueAction } from './actions.ts';
import { type BriefingState, briefingState } from './briefing-state.ts';
import type { WorkCalendar } from './calendar.ts';
import type { Calendars } from './calendars.ts';
import { type ChecklistState, checklistState } from './checklist-state.ts';
import { type FeelingState, feelingState } from './feeling.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import { type GateResult, readiness } from './readiness.ts';
import { findReasons, type Reason, standingOf, type Standing } from './reasons.ts';
import { type Segmentation, segmentClient } from './segmentation.ts';
import { drawTimeline, noTimeline, type Timeline } from './timeline.ts';

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
  actions: DueAction[];
  /** Why somebody should look, worst first. */
  reasons: Reason[];
  standing: Standing;
}

/** Computes the state of one client for the playbook's day, in the business days of the client's calendar. */
export function clientState(file: ClientFile, playbook: Playbook, calendar: WorkCalendar): ClientState {
  const { today, site } = playbook;
  const client = file.client.data;
  const journey = playbook.of.journey.get(client.journey);
  const timeline: Timeline = journey ? drawTimeline(client, journey.data, today, calendar) : noTimeline;
  const runs = new Map(
    file.checklists.map((run) => [run.id, checklistState(run, playbook.of.sop.get(run.id), today, calendar)]),
  );
  const briefings = new Map<string, BriefingState>();
  for (const briefing of file.briefings) {
    const questionnaire = playbook.of.questionnaire.get(briefing.id);
    if (questionnaire) briefings.set(briefing.id, briefingState(briefing, questionnaire, today, calendar));
  }
  const derived = {
    file,
    timeline,
    segmentation: segmentClient(client, playbook.of.segment.values()),
    feeling: feelingState(file.touchpoints, site.data.feeling_half_life, today, calendar),
    runs,
    briefings,
    gate: readiness(journey?.data.ready_for_kickoff ?? [], file, runs, briefings),
    actions: openActions(file, playbook, runs),
  };
  const reasons = findReasons(derived, today, calendar);
  return { ...derived, reasons, standing: standingOf(client, reasons, today) };
}

/** The state of every client, in the order of their ids. */
export function allClientStates(playbook: Playbook, calendars: Calendars): ClientState[] {
  return [...playbook.clients.values()].map((file) =>
    clientState(file, playbook, calendars.of(file.client.data)),
  );
}
