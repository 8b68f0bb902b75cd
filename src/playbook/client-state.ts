import type { RecordOf } from '../records/record.ts';
import { openActions, type DueAction } from './actions.ts';
import { alertRules, type AlertRule, fireAlerts, type FiredAlert } from './alerts/fire.ts';
import { type BriefingState, briefingState } from './briefing-state.ts';
import { type DueContact, dueContacts } from './cadence.ts';
import { addDuration, daysBetween, type WorkCalendar } from './calendar.ts';
import type { Calendars } from './calendars.ts';
import { type ChecklistState, checklistState } from './checklist-state.ts';
import { featureUse, type ProductUse } from './feature-use.ts';
import { type FeelingState, feelingState } from './feeling.ts';
import { figuresOf, type Health, healthOf } from './health.ts';
import { type KpiState, kpiStates } from './kpis.ts';
import { type MetricSeries, metricSeries } from './metrics.ts';
import { type CalledPlay, calledPlays } from './plays.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import { type GateResult, readiness } from './readiness.ts';
import { type Segmentation, segmentClient } from './segmentation.ts';
import { type Standing, standingOf } from './standing.ts';
import { drawTimeline, noTimeline, type Timeline } from './timeline.ts';

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
  /** Undefined where the segment gives no weights, or there is no record to go by. */
  health: Health | undefined;
  /** The score of health without the feeling's share. */
  figures: number | undefined;
}

/** All that follows, on one day, from what is recorded of a client. */
export interface ClientState extends DerivedClient {
  /** Why somebody should look, worst first. */
  alerts: FiredAlert[];
  plays: CalledPlay[];
  standing: Standing;
}

/** Computes the state of one client for the playbook's day, in the business days of the client's calendar. */
export function clientState(
  file: ClientFile,
  playbook: Playbook,
  calendar: WorkCalendar,
  rules: readonly AlertRule[] = alertRules(playbook),
): ClientState {
  const { today } = playbook;
  const derived = deriveClient(file, playbook, calendar);
  const replay = (day: string) => deriveClient(file, { ...playbook, today: day }, calendar);
  const alerts = fireAlerts(rules, derived, today, calendar, replay);
  const subject = { state: derived, today, calendar };
  return {
    ...derived,
    alerts,
    plays: calledPlays(playbook.of.play.values(), alerts, derived.segmentation.segment, subject),
    standing: standingOf(derived, alerts, today),
  };
}

function deriveClient(file: ClientFile, playbook: Playbook, calendar: WorkCalendar): DerivedClient {
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
  const contacts = file.touchpoints.filter(({ date }) => date !== undefined && date <= today);
  const segmentation = segmentClient(client, playbook.of.segment.values());
  const segment = playbook.of.segment.get(segmentation.segment ?? '')?.data;
  const halfLife = site.data.feeling_half_life;
  const feeling = feelingState(contacts, halfLife, today, calendar);
  const cadence = dueContacts(segment?.cadence ?? [], timeline, contacts, today, calendar);
  const metrics = metricSeries(file.metrics, today);
  const kpis = kpiStates(client, metrics, today);
  const features = featureUse(client, site.data.products, metrics, today, calendar);
  const health = healthOf(segment?.health, {
    today,
    metrics,
    essential: features.flatMap(({ features: all }) =>
      all.filter(({ importance }) => importance === 'essential').map(({ id }) => id),
    ),
    feeling,
    halfLifeDays: daysBetween(today, addDuration(today, halfLife, calendar)),
    runs,
    kpis,
    cadence,
  });
  return {
    file,
    timeline,
    segmentation,
    contacts,
    cadence,
    feeling,
    metrics,
    kpis,
    features,
    runs,
    briefings,
    gate: readiness(journey?.data.ready_for_kickoff ?? [], file, runs, briefings, today),
    actions: openActions(file, playbook, runs, today),
    health,
    figures: figuresOf(health),
  };
}

/** The state of every client, in the order of their ids. */
export function allClientStates(playbook: Playbook, calendars: Calendars): ClientState[] {
  const rules = alertRules(playbook);
  return [...playbook.clients.values()].map((file) =>
    clientState(file, playbook, calendars.of(file.client.data), rules),
  );
}
