import type { Drift } from '../../playbook/drift.ts';
import { driftOf } from '../../playbook/drift.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { isActive } from '../../playbook/portfolio.ts';
import type { Site } from '../site.ts';
import { procedureOf } from '../../playbook/procedures.ts';

/** A run under way whose procedure has changed since. */
export interface DriftedRun {
  sop: string;
  title: string;
  drift: Drift;
}

/** The runs of a client that could be brought up to date; those that are done, or of a client that left, are history. */
export function driftedRuns(state: ClientState, site: Site): DriftedRun[] {
  if (!isActive(state)) return [];
  return state.file.checklists.flatMap((run) => {
    const sop = procedureOf(site.playbook, run.id);
    const drift = state.runs.get(run.id)?.complete === false ? driftOf(run, sop) : undefined;
    return drift && sop ? [{ sop: run.id, title: sop.data.title, drift }] : [];
  });
}
