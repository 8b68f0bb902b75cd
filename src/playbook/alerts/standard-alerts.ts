import type { Severity } from '../../../schemas/alert.ts';
import type { Condition } from '../../../schemas/condition.ts';

/** An alert of a playbook that has written none of its own; its title is that of the fact that fires it. */
export interface StandardAlert {
  id: string;
  severity: Severity;
  when: Condition;
  /** It calls none. */
  plays: readonly string[];
}

const alerts: readonly Omit<StandardAlert, 'plays'>[] = [
  { id: 'phase-far-over', severity: 'high', when: { kind: 'phase-overrun', by: '10d' } },
  {
    id: 'phase-over',
    severity: 'low',
    when: { all: [{ kind: 'phase-overrun' }, { not: { kind: 'phase-overrun', by: '10d' } }] },
  },
  { id: 'feeling-poor', severity: 'high', when: { kind: 'feeling', mood: 'poor' } },
  { id: 'feeling-fell', severity: 'low', when: { kind: 'feeling', fell_by: 2 } },
  { id: 'renewal-now', severity: 'high', when: { kind: 'renewal-due', within: '30d' } },
  {
    id: 'renewal-near',
    severity: 'low',
    when: {
      all: [{ kind: 'renewal-due', within: '60d' }, { not: { kind: 'renewal-due', within: '30d' } }],
    },
  },
  { id: 'follow-up-due', severity: 'low', when: { kind: 'follow-up-due' } },
  { id: 'silent', severity: 'low', when: { kind: 'silent', for: '45d' } },
  { id: 'briefing-late', severity: 'low', when: { kind: 'briefing-late' } },
  { id: 'actions-late', severity: 'low', when: { kind: 'actions-late', count: 1 } },
  { id: 'steps-late', severity: 'low', when: { kind: 'checklist-late', steps: 1 } },
  { id: 'access-untried', severity: 'low', when: { kind: 'access-open', state: 'granted' } },
  { id: 'access-waiting', severity: 'info', when: { kind: 'access-open', state: 'asked' } },
  { id: 'change-pending', severity: 'low', when: { kind: 'change-pending', for: '5bd' } },
  { id: 'scope-check-in', severity: 'low', when: { kind: 'scope-check-in' } },
  { id: 'segment-differs', severity: 'info', when: { kind: 'segment-differs' } },
];

/** What anybody would want to know of a client, until the playbook says it better in alerts/. */
export const standardAlerts: readonly StandardAlert[] = alerts.map((alert) => ({ ...alert, plays: [] }));
