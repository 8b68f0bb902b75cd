import { hasEnded } from './activity.ts';
import type { Derive, DerivedClient } from './derive-client.ts';
import type { GateResult } from './readiness.ts';

/** The first meeting of the kick-off that is recorded. */
export interface Kickoff {
  on: string;
  /** Id of the touchpoint. */
  touchpoint: string;
  /** How the gate stood on that day, as far as the records have days. */
  gate: GateResult[];
}

/** The kick-off that was held, with the gate of its own day. */
export function kickoffHeld(derive: Derive, today: string): Kickoff | undefined {
  // contacts stand newest first
  const held = derive(today).contacts.findLast(({ data }) => data.type === 'kickoff');
  if (held?.date === undefined) return undefined;
  return { on: held.date, touchpoint: held.id, gate: derive(held.date).gate };
}

/** A client before its kick-off, with the conditions of its journey. */
export interface AtGate {
  missing: GateResult[];
  of: number;
}

/** How far a client is that waits for its kick-off; undefined where there is no gate, or it lies behind. */
export function atTheGate(
  state: Pick<DerivedClient, 'file' | 'timeline' | 'gate'> & { kickoff: Kickoff | undefined },
  today: string,
): AtGate | undefined {
  const { file, timeline, gate, kickoff } = state;
  if (gate.length === 0 || kickoff || timeline.current?.phase.stage !== 'onboarding') return undefined;
  if (hasEnded(file.client.data, today)) return undefined;
  return { missing: gate.filter(({ met }) => !met), of: gate.length };
}
