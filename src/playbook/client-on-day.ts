import type { RecordOf } from '../records/record.ts';
import { type DueAction, openActions, type PromisedAction } from './actions.ts';
import { type BriefingState, briefingState } from './briefing-state.ts';
import { type DueContact, dueContacts } from './cadence.ts';
import { type ChecklistState, checklistState } from './checklist-state.ts';
import type { ClientOnAnyDay } from './client-on-any-day.ts';
import type { DerivedClient } from './derive-client.ts';
import { featureUse, type ProductUse } from './feature-use.ts';
import { type FeelingState, feelingState, halfLifeInDays } from './feeling.ts';
import { figuresOf, type Health, healthOf, type HealthSource, useOf } from './health.ts';
import { type KpiState, kpiStates } from './kpis.ts';
import { type MetricSeries, seriesUntil } from './metrics.ts';
import type { ClientFile } from './playbook.ts';
import { type GateResult, readiness } from './readiness.ts';
import { scopeActions } from './scope/scope-actions.ts';
import type { Segmentation } from './segmentation.ts';
import { type ScopeLedger, scopeLedger } from './scope/ledger.ts';
import { drawTimeline, noTimeline, type Timeline } from './timeline.ts';
import { procedureOf } from './procedures.ts';

/** A client on one day. Getters of a class and not closures: a hundred thousand of them are made, most asked for one thing. */
export class ClientOnDay implements DerivedClient {
  readonly #always: ClientOnAnyDay;
  readonly #today: string;
  #timeline: Timeline | undefined;
  #contacts: RecordOf<'touchpoint'>[] | undefined;
  #cadence: DueContact[] | undefined;
  #feeling: FeelingState | undefined;
  #metrics: MetricSeries | undefined;
  #kpis: KpiState[] | undefined;
  #features: ProductUse[] | undefined;
  #runs: ReadonlyMap<string, ChecklistState> | undefined;
  #briefings: ReadonlyMap<string, BriefingState> | undefined;
  #gate: GateResult[] | undefined;
  #scope: { ledger: ScopeLedger | undefined } | undefined;
  #actions: DueAction[] | undefined;
  #health: { score: Health | undefined } | undefined;

  constructor(always: ClientOnAnyDay, today: string) {
    this.#always = always;
    this.#today = today;
  }

  get file(): ClientFile {
    return this.#always.file;
  }

  get segmentation(): Segmentation {
    return this.#always.segmentation;
  }

  get promised(): readonly PromisedAction[] {
    return this.#always.promised;
  }

  get timeline(): Timeline {
    this.#timeline ??= this.#drawTimeline();
    return this.#timeline;
  }

  get contacts(): RecordOf<'touchpoint'>[] {
    this.#contacts ??= this.file.touchpoints.filter(({ date }) => date !== undefined && date <= this.#today);
    return this.#contacts;
  }

  get cadence(): DueContact[] {
    const { segment, calendar } = this.#always;
    this.#cadence ??= dueContacts(
      segment?.cadence ?? [],
      this.timeline,
      this.contacts,
      this.#today,
      calendar,
    );
    return this.#cadence;
  }

  get feeling(): FeelingState {
    this.#feeling ??= feelingState(this.contacts, this.#halfLife, this.#today, this.#always.calendar);
    return this.#feeling;
  }

  get metrics(): MetricSeries {
    this.#metrics ??= seriesUntil(this.#always.metrics, this.#today);
    return this.#metrics;
  }

  get kpis(): KpiState[] {
    this.#kpis ??= kpiStates(this.#always.client, this.metrics, this.#today);
    return this.#kpis;
  }

  get features(): ProductUse[] {
    const { client, playbook, calendar } = this.#always;
    this.#features ??= featureUse(client, playbook.site.data.products, this.metrics, this.#today, calendar);
    return this.#features;
  }

  get runs(): ReadonlyMap<string, ChecklistState> {
    this.#runs ??= this.#followRuns();
    return this.#runs;
  }

  get briefings(): ReadonlyMap<string, BriefingState> {
    this.#briefings ??= this.#readBriefings();
    return this.#briefings;
  }

  get gate(): GateResult[] {
    const asked = this.#always.journey?.ready_for_kickoff ?? [];
    this.#gate ??= readiness(asked, this.file, this.runs, this.briefings, this.#today);
    return this.#gate;
  }

  get scope(): ScopeLedger | undefined {
    const { scope, changes } = this.file;
    this.#scope ??= { ledger: scope && scopeLedger(scope, changes, this.#today) };
    return this.#scope.ledger;
  }

  get actions(): DueAction[] {
    this.#actions ??= openActions(
      this.promised,
      this.runs,
      this.#today,
      scopeActions(this.file, this.#today, this.#always.calendar),
    );
    return this.#actions;
  }

  get health(): Health | undefined {
    this.#health ??= { score: healthOf(this.#always.segment?.health, this.#healthSource()) };
    return this.#health.score;
  }

  get use(): number | undefined {
    const { segment, essential } = this.#always;
    return useOf(segment?.health, { today: this.#today, metrics: this.metrics, essential });
  }

  get figures(): number | undefined {
    return figuresOf(this.health);
  }

  get #halfLife(): string {
    return this.#always.playbook.site.data.feeling_half_life;
  }

  #drawTimeline(): Timeline {
    const { client, journey, calendar, shared } = this.#always;
    if (!journey) return noTimeline;
    return drawTimeline(client, journey, this.#today, calendar, shared.roundsOf(journey));
  }

  #followRuns(): ReadonlyMap<string, ChecklistState> {
    const { playbook, calendar, shared } = this.#always;
    const runs = new Map<string, ChecklistState>();
    for (const run of this.file.checklists) {
      const sop = procedureOf(playbook, run.id);
      runs.set(run.id, checklistState(run, sop, this.#today, calendar, shared.stepsOf(sop)));
    }
    return runs;
  }

  #readBriefings(): ReadonlyMap<string, BriefingState> {
    const { playbook, calendar } = this.#always;
    const briefings = new Map<string, BriefingState>();
    for (const briefing of this.file.briefings) {
      const questionnaire = playbook.of.questionnaire.get(briefing.id);
      if (questionnaire)
        briefings.set(briefing.id, briefingState(briefing, questionnaire, this.#today, calendar));
    }
    return briefings;
  }

  #healthSource(): HealthSource {
    return {
      today: this.#today,
      metrics: this.metrics,
      essential: this.#always.essential,
      feeling: this.feeling,
      halfLifeDays: halfLifeInDays(this.#halfLife),
      runs: this.runs,
      kpis: this.kpis,
      cadence: this.cadence,
    };
  }
}
