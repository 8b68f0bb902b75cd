import type { GateCondition } from '../../schemas/journey.ts';
import { accessState, missingAccesses } from './access-state.ts';
import type { BriefingState } from './briefing-state.ts';
import type { ChecklistState } from './checklist-state.ts';
import type { ClientFile } from './playbook.ts';

export interface GateResult {
  condition: GateCondition;
  met: boolean;
  /** Day on which it was met, where one is recorded. */
  on: string | undefined;
}

/** Holds a client against the conditions that its journey sets for the kick-off. */
export function readiness(
  conditions: readonly GateCondition[],
  file: ClientFile,
  runs: ReadonlyMap<string, ChecklistState>,
  briefings: ReadonlyMap<string, BriefingState>,
  today: string,
): GateResult[] {
  const known = (condition: GateCondition, on: string | undefined): GateResult =>
    on !== undefined && on <= today ? { condition, met: true, on } : { condition, met: false, on: undefined };
  return conditions.map((condition) => {
    if ('contract' in condition) {
      const on =
        condition.contract === 'signed'
          ? file.client.data.contract?.signed
          : file.client.data.contract?.deposit;
      return known(condition, on);
    }
    if ('briefing' in condition) {
      const percent = briefings.get(condition.briefing)?.percent ?? 0;
      const { sent, returned } = file.briefings.find(({ id }) => id === condition.briefing)?.data ?? {};
      // answers have no day of their own; before the questions were sent there was none
      const isSent = sent === undefined || sent <= today;
      const met = isSent && percent >= Number.parseInt(condition.at_least, 10);
      return { condition, met, on: returned !== undefined && returned <= today ? returned : undefined };
    }
    if ('access' in condition) {
      const held = (file.access?.data.access ?? []).filter(
        (entry) => accessState(entry, today).state !== 'revoked',
      );
      const missing = missingAccesses(held, today).filter(
        (entry) => condition.access === 'verified' || accessState(entry, today).state !== 'granted',
      );
      return { condition, met: held.length > 0 && missing.length === 0, on: undefined };
    }
    const run = runs.get(condition.checklist);
    return { condition, met: run?.complete ?? false, on: run?.complete ? run.finished : undefined };
  });
}
