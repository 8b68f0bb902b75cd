import type { Fact } from '../../playbook/alerts/fact.ts';
import type { AlertRule, FiredAlert } from '../../playbook/alerts/fire.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { standingOfAlert } from '../../playbook/standing.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { type FactText, factTextOf } from './fact-text.ts';
import { playRun } from './play-run.ts';
import { type StatusView, standingView } from './tones.ts';

/** An alert that holds for a client: what fired it, since when, and what to do. */
export interface AlertView {
  status: StatusView;
  /** The first fact, or the alert's own title where it tells more than one fact or none. */
  title: string;
  why: string;
  /** Every fact, where there are several. */
  facts: FactText[];
  act: Link;
  /** Name of the alert with its place on the page of alerts; absent for a standard one. */
  rule: Link | undefined;
  since: string;
  plays: AlertPlay[];
}

/** A play that an alert calls, or the run of it that is under way or done. */
export interface AlertPlay extends Link {
  isRun: boolean;
}

/** The name of an alert: its own, or for a standard one the words of its id. */
export function alertTitle(id: string, { playbook, messages }: Site): string {
  const standard: Record<string, string> = messages.alert.standard;
  return playbook.of.alert.get(id)?.data.title ?? standard[id] ?? id;
}

/** Where a client is in its journey only says when the rest matters. */
const circumstances = new Set<Fact['kind']>(['age', 'in-phase']);

function newsFirst(facts: readonly Fact[]): Fact[] {
  const isNews = ({ kind }: Fact) => !circumstances.has(kind);
  return [...facts.filter(isNews), ...facts.filter((fact) => !isNews(fact))];
}

/** Facts named in one line; the client's page has them all. */
const MOST_TOLD = 3;

/** The first facts as one sentence. */
function inOneLine(told: readonly FactText[]): string {
  const titles = told.slice(0, MOST_TOLD).map(({ title }) => title);
  return titles.length > 0 ? `${titles.join('; ')}.` : '';
}

/** The plays that an alert calls. */
export function playLinks({ plays }: AlertRule, { playbook }: Site): Link[] {
  return plays.map((id) => ({ text: playbook.of.play.get(id)?.data.title ?? id, to: `/plays/${id}/` }));
}

export function alertView(alert: FiredAlert, state: ClientState, site: Site): AlertView {
  const { rule, facts, since } = alert;
  const m = site.messages.alert;
  const told = newsFirst(facts).map((fact) => factTextOf(fact, state, site));
  const [first] = told;
  const single = told.length === 1 && first;
  const standing = standingOfAlert(alert);
  return {
    // what is only good to know makes no standing, and is marked as a word
    status:
      standing === 'ok'
        ? { tone: '', icon: 'eye', word: m.severity.info }
        : standingView(standing, site.messages),
    title: single ? single.title : alertTitle(rule.id, site),
    why: single ? single.why : inOneLine(told),
    facts: single ? [] : told,
    act: first?.act ?? { text: m.open, to: `/alerts/#${rule.id}` },
    rule: rule.title === undefined ? undefined : { text: rule.title, to: `/alerts/#${rule.id}` },
    since: m.since(site.formats.shortDay(since)),
    plays: playLinks(rule, site).map((play, index) => {
      const run = playRun(rule.plays[index] ?? '', state, site);
      return run ? { text: `${play.text}: ${run.text}`, to: run.to, isRun: true } : { ...play, isRun: false };
    }),
  };
}
