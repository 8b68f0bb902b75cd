/** The action plan of a client as it stands on a day. */
import type { Client } from '../../schemas/client.ts';
import type { Deliverable, Objective, PlanAction } from '../../schemas/plan.ts';
import { daysBetween } from './calendar.ts';
import type { MetricSeries } from './metrics.ts';
import type { ClientFile } from './playbook.ts';
import { type ObjectiveResult, objectiveResult } from './scenarios.ts';

/**
 * - `done`: delivered by its day.
 * - `done-late`: delivered after it.
 * - `late`: its day has passed and it is not delivered.
 * - `running`: its first day has come.
 * - `planned`: work on it has not begun, or nobody wrote when it begins.
 */
export type DeliverableStanding = 'done' | 'done-late' | 'late' | 'running' | 'planned';

export interface DeliverableState {
  deliverable: Deliverable;
  /** A person's id, a role's id, or a name at the client; the client's owner where the plan names nobody. */
  owner: string;
  standing: DeliverableStanding;
  /** Day of delivery, where it is not after the day looked at. */
  done: string | undefined;
  /** Calendar days from the due day to the delivery, or to the day looked at; 0 where it is not late. */
  late: number;
}

export interface ObjectiveState {
  objective: Objective;
  actions: { action: PlanAction; deliverables: DeliverableState[] }[];
  /** Undefined where the objective names no figure. */
  result: ObjectiveResult | undefined;
  counts: PlanCounts;
  /** What has to be delivered next; of several late ones, the one that is late the longest. */
  next: DeliverableState | undefined;
}

/** How many deliverables stand in which way; `done` counts those delivered late too. */
export interface PlanCounts {
  total: number;
  done: number;
  late: number;
}

export interface PlanState {
  objectives: ObjectiveState[];
  counts: PlanCounts;
  next: DeliverableState | undefined;
  /** The day that it was looked at: today, or the day on which the client ended. */
  day: string;
}

/** The plan of a client on a day; undefined where none is recorded. What has ended is late no longer than to its end. */
export function planState(file: ClientFile, series: MetricSeries, today: string): PlanState | undefined {
  const { plan, client } = file;
  if (!plan) return undefined;
  const ended = client.data.ended?.on;
  const day = ended !== undefined && ended < today ? ended : today;
  const objectives = plan.data.objectives.map((objective) =>
    objectiveState(objective, client.data, series, day),
  );
  const all = objectives.flatMap(deliverablesOf);
  return { objectives, counts: countsOf(all), next: nextOf(all), day };
}

/** Every deliverable of an objective, in the order of the plan. */
export function deliverablesOf({ actions }: Pick<ObjectiveState, 'actions'>): DeliverableState[] {
  return actions.flatMap(({ deliverables }) => deliverables);
}

function objectiveState(
  objective: Objective,
  client: Client,
  series: MetricSeries,
  day: string,
): ObjectiveState {
  const actions = objective.actions.map((action) => ({
    action,
    deliverables: action.deliverables.map((deliverable) => stateOf(deliverable, client.owner, day)),
  }));
  const all = deliverablesOf({ actions });
  return {
    objective,
    actions,
    result: objectiveResult(objective, client.kpis, series, day),
    counts: countsOf(all),
    next: nextOf(all),
  };
}

function stateOf(deliverable: Deliverable, owner: string, day: string): DeliverableState {
  const { start, due } = deliverable;
  const done = deliverable.done !== undefined && deliverable.done <= day ? deliverable.done : undefined;
  const late = Math.max(0, daysBetween(due, done ?? day));
  const begun = start !== undefined && start <= day;
  const open = late > 0 ? 'late' : begun ? 'running' : 'planned';
  const standing = done === undefined ? open : late > 0 ? 'done-late' : 'done';
  return { deliverable, owner: deliverable.owner ?? owner, standing, done, late };
}

function countsOf(all: readonly DeliverableState[]): PlanCounts {
  return {
    total: all.length,
    done: all.filter(({ done }) => done !== undefined).length,
    late: all.filter(({ standing }) => standing === 'late').length,
  };
}

function nextOf(all: readonly DeliverableState[]): DeliverableState | undefined {
  const open = all.filter(({ done }) => done === undefined);
  return open.reduce<DeliverableState | undefined>(
    (first, each) => (first && first.deliverable.due <= each.deliverable.due ? first : each),
    undefined,
  );
}
