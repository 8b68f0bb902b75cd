import type { GateCondition } from '../../schemas/gate.ts';
import { accessState } from './access-state.ts';
import type { BriefingState } from './briefing-state.ts';
import type { ChecklistState } from './checklist-state.ts';
import type { ClientFile } from './playbook.ts';

export interface GateResult {
  condition: GateCondition;
  met: boolean;
  /** Day on which it was met, where one is recorded. */
  on: string | undefined;
  /** How much of it there is: answers, accesses, steps, figures; undefined where it is yes or no. */
  count: { done: number; of: number } | undefined;
  /** What is missing, by name: platforms of accesses, questions that the work cannot begin without. */
  missing: string[];
}

/** What a condition is held against. */
interface Records {
  file: ClientFile;
  runs: ReadonlyMap<string, ChecklistState>;
  briefings: ReadonlyMap<string, BriefingState>;
  today: string;
}

type Met = Omit<GateResult, 'condition'>;
type Of<K extends string> = Extract<GateCondition, Record<K, unknown>>;

/** Holds a client against the conditions that its journey sets for the kick-off. */
export function readiness(
  conditions: readonly GateCondition[],
  file: ClientFile,
  runs: ReadonlyMap<string, ChecklistState>,
  briefings: ReadonlyMap<string, BriefingState>,
  today: string,
): GateResult[] {
  const records: Records = { file, runs, briefings, today };
  return conditions.map((condition) => ({ condition, ...meet(condition, records) }));
}

function meet(condition: GateCondition, records: Records): Met {
  const { file, today } = records;
  if ('contract' in condition) {
    const { signed, deposit } = file.client.data.contract ?? {};
    return since(condition.contract === 'signed' ? signed : deposit, today);
  }
  if ('briefing' in condition) return briefingMet(condition, records);
  if ('access' in condition) return accessMet(condition, records);
  if ('checklist' in condition) return checklistMet(condition, records);
  // figures and accounts have no day of their own
  if ('kpis' in condition) return some(file.client.data.kpis.length);
  if ('accounts' in condition) return some(file.client.data.accounts.length);
  if ('scope' in condition) return since(file.scope?.data.confirmed?.on, today);
  return since(file.plan?.data.presented, today);
}

/** Met from a day on. */
function since(on: string | undefined, today: string): Met {
  const met = on !== undefined && on <= today;
  return { met, on: met ? on : undefined, count: undefined, missing: [] };
}

/** Met by one or more. */
function some(done: number): Met {
  return { met: done > 0, on: undefined, count: { done, of: done }, missing: [] };
}

/** Answers have no day of their own: none was there before the questions went out or, where it is known, before they came back. */
function briefingMet({ briefing, at_least }: Of<'briefing'>, { file, briefings, today }: Records): Met {
  const state = briefings.get(briefing);
  const { sent, returned } = file.briefings.find(({ id }) => id === briefing)?.data ?? {};
  const isThere = (sent === undefined || sent <= today) && (returned === undefined || returned <= today);
  const met = state !== undefined && isThere && state.percent >= Number.parseInt(at_least, 10);
  return {
    met,
    on: returned !== undefined && returned <= today ? returned : undefined,
    count: state && { done: isThere ? state.answered : 0, of: state.total },
    missing: met ? [] : (state?.requiredOpen.map(({ question }) => question.ask) ?? []),
  };
}

/** Every access of the register that was not taken back, and at least one; what is only asked for later is not in it yet. */
function accessMet({ access }: Of<'access'>, { file, today }: Records): Met {
  const wanted = access === 'verified' ? ['verified'] : ['verified', 'granted'];
  const held = (file.access?.data.access ?? [])
    .filter(({ asked }) => asked === undefined || asked <= today)
    .map((entry) => ({ platform: entry.platform, ...accessState(entry, today) }))
    .filter(({ state }) => state !== 'revoked');
  const missing = held.filter(({ state }) => !wanted.includes(state));
  return {
    met: held.length > 0 && missing.length === 0,
    on: undefined,
    count: { done: held.length - missing.length, of: held.length },
    missing: missing.map(({ platform }) => platform),
  };
}

function checklistMet({ checklist }: Of<'checklist'>, { runs }: Records): Met {
  const run = runs.get(checklist);
  return {
    met: run?.complete ?? false,
    on: run?.complete ? run.finished : undefined,
    count: run && { done: run.done, of: run.total },
    missing: [],
  };
}
