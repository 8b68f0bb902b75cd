import type { ClientState } from '../../playbook/client-state.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';

/** The run of a play for a client. */
export interface PlayRun extends Link {
  /** The text with a capital, to stand alone. */
  sentence: string;
}

/** "running since 9 Nov, 5 of 13 steps", with the address of the run; undefined where nobody has begun the play. */
export function playRun(play: string, { file, runs }: ClientState, site: Site): PlayRun | undefined {
  const run = file.checklists.find(({ id }) => id === play);
  const reached = runs.get(play);
  if (!run || !reached) return undefined;
  const { messages, formats: f } = site;
  const m = messages.playRun;
  const { started } = run.data;
  const count = messages.outOf(f.number(reached.done), f.number(reached.total));
  const text = reached.complete
    ? m.finished(reached.finished === undefined ? '' : f.shortDay(reached.finished))
    : m.running(started === undefined ? '' : f.shortDay(started), count);
  return {
    text,
    sentence: text.charAt(0).toUpperCase() + text.slice(1),
    to: `/clients/${file.id}/checklists/${play}/`,
  };
}
