import type { ClientState } from '../../playbook/client-state.ts';
import { newText, runText } from '../new-records.ts';
import type { Link } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';

/** The web editor with the records begun that a client does not have yet. */
export interface ClientStarts {
  scope: string | undefined;
  plan: string | undefined;
  access: string | undefined;
  /** Procedures of the client's phase that are not running, each as a new checklist of this client. */
  checklists: Link[];
}

/** What can be begun for a client from its page; nothing for one that has ended. */
export function clientStarts(state: ClientState, site: Site): ClientStarts {
  const { file } = state;
  const { owner } = file.client.data;
  const begin = (name: string, text: string) =>
    state.standing === 'ended'
      ? undefined
      : newRecordLink(site.playbook.site.data, `clients/${file.id}/${name}.md`, text);
  return {
    scope: file.scope ? undefined : begin('scope', newText('scope', site)),
    plan: file.plan ? undefined : begin('plan', newText('plan', site, owner)),
    access: file.access ? undefined : begin('access', newText('access', site)),
    checklists: proceduresOfPhase(state, site).flatMap((sop) => {
      const to = begin(`checklists/${sop.id}`, runText(sop, site.playbook.today));
      return to === undefined ? [] : [{ text: sop.data.title, to }];
    }),
  };
}

/** The procedures that the journey or they themselves name for the client's phase, without those that have a run. */
function proceduresOfPhase({ file, timeline, runs }: ClientState, { playbook }: Site) {
  const phase = timeline.current?.phase;
  if (!phase) return [];
  const journey = playbook.of.journey.get(file.client.data.journey);
  const named = new Set(journey?.data.phases.flatMap(({ sops }) => sops));
  const own = [...playbook.of.sop.values()].filter(
    ({ id, data }) => data.phase === phase.id && !named.has(id),
  );
  return [...phase.sops.flatMap((id) => playbook.of.sop.get(id) ?? []), ...own].filter(
    ({ id }) => !runs.has(id),
  );
}
