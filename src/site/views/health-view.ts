import type { ClientState } from '../../playbook/client-state.ts';
import type { Evidence, PartScore } from '../../playbook/health.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { metricText } from './fact-text.ts';
import { factText } from './texts.ts';
import { procedureOf } from '../../playbook/procedures.ts';

/** The score of health with every point led back to a record. */
export interface HealthView {
  score: string;
  /** "Feeling rising", beside the score. */
  trend: string | undefined;
  parts: HealthPartView[];
  /** Parts that nothing is recorded for. */
  unknown: string | undefined;
  /** The file with the weights. */
  weights: Link;
}

export interface HealthPartView {
  name: string;
  /** "40% of the score" */
  share: string;
  score: string;
  points: string;
  /** Hundredths of the bar that are filled. */
  filled: number;
  evidence: { text: string; score: string; to: string }[];
}

export function healthView(state: ClientState, site: Site): HealthView | undefined {
  const { health, feeling, segmentation } = state;
  if (!health) return undefined;
  const { messages, formats: f } = site;
  const m = messages.health;
  return {
    score: f.number(health.score),
    trend: feeling.trend && m.trend[feeling.trend],
    parts: health.parts.map((part) => partView(part, state, site)),
    unknown:
      health.unknown.length > 0 ? m.unknown(f.list(health.unknown.map((part) => m.part[part]))) : undefined,
    weights: { text: m.weights, to: `/segments/${segmentation.segment}/` },
  };
}

/** Pieces of evidence listed for a part, the weightiest first; the rest would add little. */
const MOST_EVIDENCE = 6;

function partView(part: PartScore, state: ClientState, site: Site): HealthPartView {
  const { messages, formats: f } = site;
  const m = messages.health;
  return {
    name: m.part[part.part],
    share: f.percent(Math.round(part.share * 100) / 100),
    score: f.number(Math.round(part.score)),
    points: f.number(part.points),
    filled: Math.round(part.score),
    evidence: newestFirst(part.evidence)
      .slice(0, MOST_EVIDENCE)
      .map((evidence) => ({
        ...evidenceText(evidence, state, site),
        score: f.number(Math.round(evidence.score)),
      })),
  };
}

function newestFirst(evidence: readonly Evidence[]): Evidence[] {
  return evidence[0]?.kind === 'feeling' ? evidence.toReversed() : [...evidence];
}

function evidenceText(evidence: Evidence, state: ClientState, site: Site): { text: string; to: string } {
  const { messages, formats: f, playbook } = site;
  const m = messages.health;
  const page = `/clients/${state.file.id}/`;
  switch (evidence.kind) {
    case 'use': {
      const { metric, row, best } = evidence;
      const name = metricText(metric, site);
      return {
        text: m.use(
          name,
          f.number(row.value),
          f.shortDay(row.date),
          f.number(best.value),
          f.shortDay(best.date),
        ),
        to: `${page}#numbers`,
      };
    }
    case 'tickets':
      return {
        text: m.tickets(evidence.row.value, f.number(evidence.users), f.shortDay(evidence.row.date)),
        to: `${page}#numbers`,
      };
    case 'feeling':
      return {
        text: m.feeling(f.shortDay(evidence.date), f.percent(Math.round(evidence.share * 100) / 100)),
        to: `${page}#t-${evidence.touchpoint}`,
      };
    case 'steps': {
      const title = procedureOf(playbook, evidence.sop)?.data.title ?? evidence.sop;
      return {
        text: m.steps(title, evidence.done, evidence.due),
        to: `${page}checklists/${evidence.sop}/`,
      };
    }
    case 'kpi':
      return { text: factText(evidence.metric), to: `${page}#numbers` };
    case 'contact':
      return {
        text: m.contact(messages.contactBy[evidence.by], f.shortDay(evidence.due), evidence.late),
        to: `${page}#next`,
      };
  }
}
