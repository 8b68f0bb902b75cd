import type { Journey } from '../../schemas/journey.ts';
import type { Procedure } from '../records/record.ts';
import { type AlertRule, alertRules } from './alerts/fire.ts';
import { type PlannedSteps, plannedSteps } from './checklist-state.ts';
import type { Playbook } from './playbook.ts';
import { type RoundMaker, roundMaker } from './rounds.ts';

/** What is the same for every client of a playbook, each part made when the first client asks for it. */
export interface Shared {
  rules: readonly AlertRule[];
  /** The rounds of a journey. */
  roundsOf(journey: Journey): RoundMaker;
  /** The steps of a procedure. */
  stepsOf(sop: Procedure | undefined): PlannedSteps;
}

export function sharedOf(playbook: Playbook): Shared {
  return {
    rules: alertRules(playbook),
    roundsOf: keepEach(roundMaker),
    stepsOf: keepEach(plannedSteps),
  };
}

/** Makes something of a record once, however often it is asked for. */
function keepEach<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const all = new Map<Key, Made>();
  return (key) => {
    const made = all.get(key) ?? make(key);
    all.set(key, made);
    return made;
  };
}
