import type { Severity } from '../../schemas/alert.ts';
import type { Fact } from '../playbook/alerts/fact.ts';
import type { FiredAlert } from '../playbook/alerts/fire.ts';
import type { ClientState } from '../playbook/client-state.ts';

/** The words of alerts, in the language of the site. */
export interface AlertWords {
  /** Name of the feed. */
  title: string;
  fact(fact: Fact, state: ClientState): { title: string; why: string };
  /** Name of the role that is told; of the organisation for a standard alert. */
  author(role: string | undefined): string;
  /** "Since 3 Nov" */
  since(day: string): string;
  /** "Play: Recovery" */
  /** A play that is called, and how far its run is where it was begun. */
  play(play: string, state: ClientState): string;
  severity: Record<Severity, string>;
}

/** An alert in words: what it is called and what fired it. */
export interface AlertText {
  title: string;
  facts: string[];
}

const feelings = new Set<Fact['kind']>(['feeling-is', 'feeling-fell', 'feeling-disagrees']);

/** Whether a fact tells what somebody felt. Feeds say that it is so and leave the words to the client's page. */
export function tellsFeeling(fact: Fact): boolean {
  return feelings.has(fact.kind);
}

export function alertText({ rule, facts }: FiredAlert, state: ClientState, words: AlertWords): AlertText {
  const told = facts.map((fact) => {
    const { title, why } = words.fact(fact, state);
    return { title, text: tellsFeeling(fact) || why === '' ? title : `${title}: ${why}` };
  });
  const only = told.length === 1 ? told[0]?.title : undefined;
  return { title: only ?? rule.title ?? told[0]?.title ?? rule.id, facts: told.map(({ text }) => text) };
}
