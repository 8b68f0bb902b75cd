import type { ClientState } from '../../playbook/client-state.ts';
import { standingOfAlert } from '../../playbook/standing.ts';
import type { Site } from '../site.ts';
import { type AlertView, alertView } from './alert-view.ts';
import { type ClientLine, clientLine } from './client-line.ts';

/** A client that needs somebody, with the alert that says so first. */
export interface AttentionView extends ClientLine {
  alert: AlertView;
  more: string | undefined;
}

/** What is said of a client among those who need somebody; nothing where no alert asks for anything. */
export function attentionView(state: ClientState, site: Site): AttentionView[] {
  const [first, ...others] = state.alerts.filter((alert) => standingOfAlert(alert) !== 'ok');
  if (!first) return [];
  return [
    {
      ...clientLine(state, site),
      alert: alertView(first, state, site),
      more: others.length > 0 ? site.messages.portfolio.more(others.length) : undefined,
    },
  ];
}
