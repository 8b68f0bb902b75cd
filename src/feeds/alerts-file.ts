import type { Severity } from '../../schemas/alert.ts';
import type { Fact } from '../playbook/alerts/fact.ts';
import { alertRules, type FiredAlert } from '../playbook/alerts/fire.ts';
import type { ClientState } from '../playbook/client-state.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { byNeed } from '../playbook/portfolio.ts';
import type { Standing } from '../playbook/standing.ts';
import { alertText, type AlertWords, tellsFeeling } from './alert-text.ts';

/** /alerts.json: the alerts that hold, by client and by alert. For the team. */
export interface AlertsFile {
  /** Name of the organisation. */
  site: string;
  /** The day that it was made for. */
  as_of: string;
  /** Clients that have an alert, in the order of the portfolio: those who need somebody first. */
  clients: AlertedClient[];
  /** Every alert that is asked about, in the order of their ids, with the clients that it holds for. */
  alerts: AskedAlert[];
}

export interface AlertedClient {
  client: string;
  name: string;
  owner: string;
  standing: Standing;
  /** Address of the client's page, from the root of the site. */
  page: string;
  /** Worst first. */
  alerts: HeldAlert[];
}

export interface HeldAlert {
  alert: string;
  severity: Severity;
  title: string;
  /** The first day of the unbroken time for which it has held. */
  since: string;
  /** The day on which it was last told. */
  told: string;
  /** The role that is told. */
  to: string | undefined;
  /** Ids of the plays that it calls. */
  plays: readonly string[];
  /** What fired it, with figures and in words. */
  facts: (ToldFact & { text: string })[];
}

/** A fact; one about a feeling says that it is so and not what was felt. */
export type ToldFact = Exclude<Fact, { kind: `feeling-${string}` }> | { kind: string };

export interface AskedAlert {
  alert: string;
  severity: Severity;
  /** Absent for a standard alert. */
  title: string | undefined;
  to: string | undefined;
  /** Ids of the plays that it calls. */
  plays: readonly string[];
  /** In the order of the portfolio. */
  clients: { client: string; since: string; told: string }[];
}

export function alertsFile(states: Iterable<ClientState>, playbook: Playbook, words: AlertWords): AlertsFile {
  const ordered = [...states].filter(({ alerts }) => alerts.length > 0).sort(byNeed);
  return {
    site: playbook.site.data.name,
    as_of: playbook.today,
    clients: ordered.map((state) => ({
      client: state.file.id,
      name: state.file.client.data.name,
      owner: state.file.client.data.owner,
      standing: state.standing,
      page: `/clients/${state.file.id}/`,
      alerts: state.alerts.map((alert) => heldAlert(alert, state, words)),
    })),
    alerts: alertRules(playbook).map((rule) => ({
      alert: rule.id,
      severity: rule.severity,
      title: rule.title,
      to: rule.to,
      plays: rule.plays,
      clients: ordered.flatMap(({ file, alerts }) =>
        alerts
          .filter((alert) => alert.rule.id === rule.id)
          .map(({ since, told }) => ({ client: file.id, since, told })),
      ),
    })),
  };
}

function heldAlert(alert: FiredAlert, state: ClientState, words: AlertWords): HeldAlert {
  const { rule, since, told, facts } = alert;
  const { title, facts: texts } = alertText(alert, state, words);
  return {
    alert: rule.id,
    severity: rule.severity,
    title,
    since,
    told,
    to: rule.to,
    plays: rule.plays,
    facts: facts.map((fact, index) => ({ ...withoutFeeling(fact), text: texts[index] ?? '' })),
  };
}

function withoutFeeling(fact: Fact): ToldFact {
  return tellsFeeling(fact) ? { kind: fact.kind } : fact;
}
