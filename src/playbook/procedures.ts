import type { Procedure } from '../records/record.ts';
import type { Playbook } from './playbook.ts';

/** The procedure or the play that a run is named after. No two of them share an id: a lint sees to it. */
export function procedureOf({ of }: Pick<Playbook, 'of'>, id: string): Procedure | undefined {
  return of.sop.get(id) ?? of.play.get(id);
}

/** Every procedure and every play by its id. */
export function proceduresOf({ of }: Pick<Playbook, 'of'>): ReadonlyMap<string, Procedure> {
  return new Map<string, Procedure>([...of.play, ...of.sop]);
}
