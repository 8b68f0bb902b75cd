import type { ClientState } from '../../playbook/client-state.ts';
import { atTheGate } from '../../playbook/kickoff.ts';
import type { Site } from '../site.ts';
import type { StatusView } from './tones.ts';

/** How far a client is that waits for its kick-off, in a few words; nothing for the others. */
export function gateStatus(state: ClientState, { messages, playbook }: Site): StatusView | undefined {
  const gate = atTheGate(state, playbook.today);
  if (!gate) return undefined;
  const { ready, card } = messages.gate;
  return gate.missing.length === 0
    ? { tone: 'ok', icon: 'ok', word: ready }
    : { tone: '', icon: 'wait', word: card(gate.missing.length) };
}
