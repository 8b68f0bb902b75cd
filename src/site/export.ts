import type { ClientState } from '../playbook/client-state.ts';
import { keyOf, type Playbook } from '../playbook/playbook.ts';
import type { AnyRecord } from '../records/record.ts';
import type { Site } from './site.ts';

/** A record as other tools read it: what was typed, without positions in files. */
function plainRecord(record: AnyRecord) {
  return {
    id: record.id,
    file: record.file,
    ...(record.date && { date: record.date }),
    ...record.data,
    body: record.markdown.trim(),
  };
}

/** All that is recorded of a client and what follows from it. Internal: it holds feelings and the personal view. */
export function exportClient(state: ClientState, site: Site) {
  const { file, timeline, segmentation, feeling, standing } = state;
  return {
    ...plainRecord(file.client),
    as_of: site.playbook.today,
    standing,
    segment_by_rule: segmentation.byRule,
    phase: timeline.current && {
      id: timeline.current.id,
      name: timeline.current.phase.name,
      day: timeline.current.days,
      planned_days: timeline.current.plannedDays,
      over: timeline.current.over,
    },
    timeline: timeline.phases.map(({ id, state: reached, planned, actual, forecast, due, ending }) => ({
      id,
      state: reached,
      planned,
      actual,
      forecast,
      due,
      ending,
    })),
    holds: timeline.holds,
    onboarding: timeline.onboarding,
    feeling: feeling.mood,
    alerts: state.alerts.map(({ rule, facts, since, told }) => ({
      alert: rule.id,
      severity: rule.severity,
      since,
      told,
      plays: rule.plays,
      facts,
    })),
    plays: state.plays.map(({ play, alerts, since, until }) => ({ play, alerts, since, until })),
    health: state.health && {
      score: state.health.score,
      parts: state.health.parts,
      unknown: state.health.unknown,
    },
    actions: state.actions.map(({ what, who, due, source }) => ({ what, who, due, from: source })),
    metrics: file.metrics?.data.rows.map(({ date, metric, value }) => ({ date, metric, value })) ?? [],
    kpi_states: state.kpis.map(({ kpi, latest, reached, expected, standing: kpiStanding }) => ({
      metric: kpi.metric,
      latest,
      reached,
      expected,
      standing: kpiStanding,
    })),
    feature_use: state.features.flatMap(({ features }) =>
      features.map(({ id, product, importance, latest, change, unusedSince }) => ({
        id,
        product,
        importance,
        latest,
        change: change?.ratio,
        unused_since: unusedSince,
      })),
    ),
    scope: file.scope && plainRecord(file.scope),
    scope_version: state.scope?.version,
    changes: state.scope?.changes.map(({ record, number, status, since }) => ({
      number,
      status,
      since,
      ...plainRecord(record),
    })),
    access: file.access?.data.access ?? [],
    plan: file.plan && plainRecord(file.plan),
    checklists: file.checklists.map((run) => {
      const reached = state.runs.get(run.id);
      const steps = run.body.sections.flatMap((section) => section.steps);
      return {
        id: run.id,
        ...run.data,
        done: reached?.done,
        total: reached?.total,
        steps: steps.map(({ id, text, ticked, done, by, skipped }) => ({
          id,
          text,
          ticked,
          done,
          by,
          skipped,
        })),
      };
    }),
    briefings: file.briefings.map((briefing) => ({
      id: briefing.id,
      sent: briefing.data.sent,
      returned: briefing.data.returned,
      answers: {
        ...briefing.data.answers,
        ...Object.fromEntries(briefing.body.answers.map(({ question, answer }) => [question, answer])),
      },
    })),
    touchpoints: file.touchpoints.map(plainRecord),
  };
}

const organisation = [
  'person',
  'role',
  'segment',
  'journey',
  'sop',
  'questionnaire',
  'alert',
  'play',
  'map',
  'research',
  'handbook',
] as const;

/** The organisation's records whole, and each client in a line with the address of its own file. */
export function exportPlaybook(site: Site) {
  const { playbook } = site;
  return {
    site: plainRecord(playbook.site),
    as_of: playbook.today,
    ...Object.fromEntries(
      organisation.map((kind) => [kind, [...recordsOf(playbook, kind)].map(plainRecord)]),
    ),
    uses: exportUses(site),
    clients: [...site.states.values()].map((state) => ({
      id: state.file.id,
      name: state.file.client.data.name,
      owner: state.file.client.data.owner,
      journey: state.file.client.data.journey,
      segment: state.segmentation.segment,
      phase: state.timeline.current?.id,
      standing: state.standing,
      feeling: state.feeling.mood,
      file: `clients/${state.file.id}.json`,
    })),
  };
}

/** One record of the organisation uses another; both are named as `sop:qbr`. */
export interface ExportedUse {
  from: string;
  to: string;
  /** The kind, the field at the top and the field that names it, as `journey.phases.sops`. */
  as: string;
  /** Id of the phase that it stands in or is about. */
  phase?: string;
  times: number;
}

function exportUses({ graph }: Site): ExportedUse[] {
  return graph.edges.map(({ from, to, as, part, times }) => ({
    from: keyOf(from),
    to,
    as,
    ...(part !== undefined && { phase: part }),
    times,
  }));
}

function recordsOf(playbook: Playbook, kind: (typeof organisation)[number]): Iterable<AnyRecord> {
  return playbook.of[kind].values();
}

/** JSON that reads well and ends with a line. */
export function toJson(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
