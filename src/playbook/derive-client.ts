import type { RecordOf } from '../records/record.ts';
import { type DueAction, openActions, type PromisedAction, promisedActions } from './actions.ts';
import { type BriefingState, briefingState } from './briefing-state.ts';
import { type DueContact, dueContacts } from './cadence.ts';
import type { WorkCalendar } from './calendar.ts';
import { type ChecklistState, checklistState } from './checklist-state.ts';
import { featureUse, type ProductUse } from './feature-use.ts';
import { type FeelingState, feelingState, halfLifeInDays } from './feeling.ts';
import { figuresOf, type Health, healthOf } from './health.ts';
import { type KpiState, kpiStates } from './kpis.ts';
import { type MetricSeries, metricSeries } from './metrics.ts';
import type { ClientFile, Playbook } from './playbook.ts';
import { type GateResult, readiness } from './readiness.ts';
import { type Segmentation, segmentClient } from './segmentation.ts';
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
  /** What was ever promised, done or not. */
  promised: readonly PromisedAction[];
  actions: DueAction[];
  /** Undefined where the segment gives no weights, or there is no record to go by. */
  health: Health | undefined;
  /** The score of health without the feeling's share. */
  figures: number | undefined;
}

/** The state of a client on a day, from the records as they are. */
export type Derive = (day: string) => DerivedClient;

/**
 * Prepares a client for questions about any day. What is the same on every day is computed once; the rest when it is
 * first asked for, since a condition that is followed back in time needs little of it. A day is kept once it was asked.
 */
export function deriver(file: ClientFile, playbook: Playbook, calendar: WorkCalendar): Derive {
  const client = file.client.data;
  const journey = playbook.of.journey.get(client.journey)?.data;
  const segmentation = once(() => segmentClient(client, playbook.of.segment.values()));
  const promised = once(() => promisedActions(file, playbook));
  const site = playbook.site.data;
  const halfLife = site.feeling_half_life;

  const derive = (today: string): DerivedClient => {
    const contacts = file.touchpoints.filter(({ date }) => date !== undefined && date <= today);
    const segment = once(() => playbook.of.segment.get(segmentation().segment ?? '')?.data);
    const timeline = once(() => (journey ? drawTimeline(client, journey, today, calendar) : noTimeline));
    const cadence = once(() => dueContacts(segment()?.cadence ?? [], timeline(), contacts, today, calendar));
    const feeling = once(() => feelingState(contacts, halfLife, today, calendar));
    const metrics = once(() => metricSeries(file.metrics, today));
    const kpis = once(() => kpiStates(client, metrics(), today));
    const features = once(() => featureUse(client, site.products, metrics(), today, calendar));
    const runs = once(() => runsOn(file, playbook, today, calendar));
    const briefings = once(() => briefingsOn(file, playbook, today, calendar));
    const gate = once(() => readiness(journey?.ready_for_kickoff ?? [], file, runs(), briefings(), today));
    const actions = once(() => openActions(promised(), runs(), today));
    const health = once(() =>
      healthOf(segment()?.health, {
        today,
        metrics: metrics(),
        essential: features().flatMap(({ features: all }) =>
          all.filter(({ importance }) => importance === 'essential').map(({ id }) => id),
        ),
        feeling: feeling(),
        halfLifeDays: halfLifeInDays(halfLife),
        runs: runs(),
        kpis: kpis(),
        cadence: cadence(),
      }),
    );
    const figures = once(() => figuresOf(health()));
    return {
      file,
      contacts,
      get timeline() {
        return timeline();
      },
      get segmentation() {
        return segmentation();
      },
      get cadence() {
        return cadence();
      },
      get feeling() {
        return feeling();
      },
      get metrics() {
        return metrics();
      },
      get kpis() {
        return kpis();
      },
      get features() {
        return features();
      },
      get runs() {
        return runs();
      },
      get briefings() {
        return briefings();
      },
      get gate() {
        return gate();
      },
      get promised() {
        return promised();
      },
      get actions() {
        return actions();
      },
      get health() {
        return health();
      },
      get figures() {
        return figures();
      },
    };
  };

  const days = new Map<string, DerivedClient>();
  return (day) => {
    const known = days.get(day);
    if (known) return known;
    const derived = derive(day);
    days.set(day, derived);
    return derived;
  };
}

function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

function runsOn(file: ClientFile, { of }: Playbook, today: string, calendar: WorkCalendar) {
  return new Map(
    file.checklists.map((run) => [run.id, checklistState(run, of.sop.get(run.id), today, calendar)]),
  );
}

function briefingsOn(file: ClientFile, { of }: Playbook, today: string, calendar: WorkCalendar) {
  const briefings = new Map<string, BriefingState>();
  for (const briefing of file.briefings) {
    const questionnaire = of.questionnaire.get(briefing.id);
    if (questionnaire) briefings.set(briefing.id, briefingState(briefing, questionnaire, today, calendar));
  }
  return briefings;
}
