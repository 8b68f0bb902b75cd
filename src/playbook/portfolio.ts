import { roomFor, shareOf } from './capacity-formulas.ts';
import { daysBetween } from './calendar.ts';
import type { ClientState } from './client-state.ts';
import type { Playbook } from './playbook.ts';

/** Clients in the same phase of the same journey. */
export interface PhaseColumn {
  /** Id of the phase; cycles of a phase share a column. */
  phase: string;
  name: string;
  lasts: string;
  states: ClientState[];
}

export interface JourneyBoard {
  journey: string;
  name: string;
  columns: PhaseColumn[];
}

/** Clients by journey and phase, those who need somebody first. */
export function boards(states: readonly ClientState[], playbook: Playbook): JourneyBoard[] {
  return [...playbook.of.journey.values()].map(({ id, data }) => ({
    journey: id,
    name: data.name,
    columns: data.phases.map((phase) => ({
      phase: phase.id,
      name: phase.name,
      lasts: phase.lasts,
      states: states
        .filter((state) => isActive(state) && state.file.client.data.journey === id)
        .filter((state) => state.timeline.current?.phase.id === phase.id)
        .sort(byNeed),
    })),
  }));
}

/** Neither ended nor paused. */
export function isActive(state: ClientState): boolean {
  return state.standing !== 'ended' && state.standing !== 'paused';
}

/** Whether somebody of ours should look this week. */
export function needsSomebody(state: ClientState): boolean {
  return state.standing === 'risk' || state.standing === 'watch' || state.standing === 'opportunity';
}

const rank = { risk: 0, watch: 1, opportunity: 2, waiting: 3, ok: 4, paused: 5, ended: 6 };

/** Worst standing first, then the most alerts, then the name. */
export function byNeed(a: ClientState, b: ClientState): number {
  const [one, two] = [a.file.client.data.name, b.file.client.data.name];
  return rank[a.standing] - rank[b.standing] || b.alerts.length - a.alerts.length || (one < two ? -1 : 1);
}

/** Days ahead within which renewals are counted. */
export const RENEWAL_DAYS = 60;

export interface Totals {
  active: number;
  onTrack: number;
  revenue: number;
  revenueAtRisk: number;
  renewals: number;
  renewalRevenue: number;
  lateOurs: number;
  lateTheirs: number;
  moods: Record<ClientState['feeling']['mood'], number>;
}

/** Sums over the active clients. Revenue is the fact `mrr`, in the site's currency a month. */
export function totalsOf(states: readonly ClientState[], today: string): Totals {
  const active = states.filter(isActive);
  const revenue = (some: readonly ClientState[]) => some.reduce((sum, state) => sum + mrrOf(state), 0);
  const renewing = active.filter((state) => {
    const on = state.file.client.data.contract?.renews;
    return on !== undefined && daysBetween(today, on) <= RENEWAL_DAYS;
  });
  const late = active.flatMap((state) => state.actions).filter((action) => action.due < today);
  const moods = { good: 0, neutral: 0, poor: 0, faded: 0, none: 0 };
  for (const state of active) moods[state.feeling.mood]++;
  return {
    active: active.length,
    onTrack: active.filter((state) => !needsSomebody(state)).length,
    revenue: revenue(active),
    revenueAtRisk: revenue(active.filter((state) => state.standing === 'risk')),
    renewals: renewing.length,
    renewalRevenue: revenue(renewing),
    lateOurs: late.filter((action) => !action.atClient).length,
    lateTheirs: late.filter((action) => action.atClient).length,
    moods,
  };
}

/** Monthly recurring revenue of a client, 0 where it is not recorded. */
export function mrrOf(state: ClientState): number {
  const mrr = state.file.client.data.facts['mrr'];
  return typeof mrr === 'number' ? mrr : 0;
}

/** Accounts of a person against what the segments they serve allow. */
export interface Load {
  person: string;
  segments: string[];
  accounts: number;
  /**
   * Accounts of a full portfolio: clients per manager of the segment served, or of several as many as the mix carried
   * leaves room for. Undefined where no segment is named.
   */
  limit: number | undefined;
}

/** How many active clients each owner carries. People who serve a segment are listed even with none. */
export function loads(states: readonly ClientState[], playbook: Playbook): Load[] {
  const active = states.filter(isActive);
  return [...playbook.of.person.values()].flatMap(({ id, data }) => {
    const own = active.filter((state) => state.file.client.data.owner === id);
    const accounts = own.length;
    if (accounts === 0 && data.segments.length === 0) return [];
    return [
      {
        person: id,
        segments: data.segments,
        accounts,
        limit: limitOf(own, data.segments, playbook),
      },
    ];
  });
}

function limitOf(
  own: readonly ClientState[],
  segments: readonly string[],
  playbook: Playbook,
): number | undefined {
  const ratioOf = (segment: string) => playbook.of.segment.get(segment)?.data.clients_per_manager;
  const ratios = segments.flatMap((segment) => ratioOf(segment) ?? []);
  if (ratios.length < 2) return ratios[0];
  const share = shareOf(
    own.map(({ segmentation: { segment = '' } }) => ({
      segment,
      accounts: 1,
      clientsPerManager: ratioOf(segment),
    })),
  );
  return own.length + Math.max(...ratios.map((ratio) => roomFor(share, ratio)));
}
