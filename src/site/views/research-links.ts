import { addressOf } from '../../playbook/addresses.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { titleOf } from '../titles.ts';

/** Ids of the records that something leads to. */
export interface LeadsTo {
  sop?: string | undefined;
  play?: string | undefined;
  experiment?: string | undefined;
}

/** The procedure, the play and the experiment that something leads to. */
export function leadsToLinks({ sop, play, experiment }: LeadsTo, { playbook }: Site): Link[] {
  const records = [
    sop === undefined ? undefined : playbook.of.sop.get(sop),
    play === undefined ? undefined : playbook.of.play.get(play),
    experiment === undefined ? undefined : playbook.of.research.get(experiment),
  ];
  return records
    .filter((record) => record !== undefined)
    .map((record) => ({ text: titleOf(record, playbook), to: addressOf(record) }));
}
