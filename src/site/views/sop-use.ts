import type { ChecklistState } from '../../playbook/checklist-state.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { isActive } from '../../playbook/portfolio.ts';
import type { Procedure } from '../../records/record.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { type Capped, type ClientRef, capped, clientRef } from './client-refs.ts';
import { stepsOf } from './sop-steps.ts';

/** A run that is under way, as a line. */
export interface RunLine extends ClientRef {
  count: string;
  /** The version it was copied from, where that is not the current one. */
  copied: string | undefined;
}

/** Who uses a procedure. */
export interface SopUse {
  running: number;
  finished: number;
  runs: Capped<RunLine>;
  /** How many runs are at which version, newest first. */
  versions: { version: string; runs: string; older: boolean }[];
  skippedMost: Link | undefined;
}

interface Run {
  state: ClientState;
  reached: ChecklistState;
  version: number;
}

/** Runs listed on the page of a procedure. */
const MOST_RUNS = 6;

export function sopUse(sop: Procedure, site: Site): SopUse {
  const runs = runsOf(sop.id, site);
  const running = runs.filter(isRunning);
  const { messages, formats: f } = site;
  return {
    running: running.length,
    finished: runs.filter(({ reached }) => reached.complete).length,
    runs: capped(
      running.map(({ state, reached, version }) => ({
        ...clientRef(state, site),
        to: `/clients/${state.file.id}/checklists/${sop.id}/`,
        count: messages.outOf(f.number(reached.done), f.number(reached.total)),
        copied: reached.outdated ? messages.sop.copied(version) : undefined,
      })),
      MOST_RUNS,
      `/clients/?uses=${sop.kind}:${sop.id}`,
    ),
    versions: versionsOf(sop, runs, site),
    skippedMost: skippedMost(sop, runs, site),
  };
}

function versionsOf(sop: Procedure, runs: readonly Run[], site: Site): SopUse['versions'] {
  const m = site.messages.sopHistory;
  const versions = [...new Set(runs.map(({ version }) => version))].sort((a, b) => b - a);
  return versions.map((version) => {
    const own = runs.filter((run) => run.version === version);
    const running = own.filter(isRunning).length;
    const older = version < sop.data.version;
    return {
      version: older ? site.messages.sop.changeOf(version) : m.current(version),
      runs: m.runs(running, own.length - running),
      older,
    };
  });
}

/** A run that is not done, of a client that has left, is over all the same. */
function isRunning({ reached, state }: Run): boolean {
  return !reached.complete && isActive(state);
}

function runsOf(sop: string, site: Site): Run[] {
  return [...site.states.values()].flatMap((state) => {
    const reached = state.runs.get(sop);
    const run = state.file.checklists.find(({ id }) => id === sop);
    return reached && run ? [{ state, reached, version: run.data.version }] : [];
  });
}

/** The step left out most often: a hint that the procedure asks for something nobody needs. */
function skippedMost(sop: Procedure, runs: readonly Run[], site: Site): Link | undefined {
  const times = new Map<string, number>();
  for (const { step, state } of runs.flatMap(({ reached }) =>
    reached.sections.flatMap(({ steps }) => steps),
  )) {
    if (state === 'skipped') times.set(step.id, (times.get(step.id) ?? 0) + 1);
  }
  const steps = stepsOf(sop);
  const [most] = steps
    .map(({ id }, index) => ({ id, number: index + 1, count: times.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (!most || most.count === 0) return undefined;
  return { text: site.messages.sop.skippedStep(most.number), to: `#step-${most.id}` };
}
