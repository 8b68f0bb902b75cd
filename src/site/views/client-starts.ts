import type { ClientState } from '../../playbook/client-state.ts';
import { procedureOf } from '../../playbook/procedures.ts';
import { newText, runText } from '../new-records.ts';
import type { Link } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { briefingsToBegin, newBriefingLink } from './briefings-view.ts';

/** The web editor with the records begun that a client does not have yet. */
export interface ClientStarts {
  scope: string | undefined;
  plan: string | undefined;
  access: string | undefined;
  /** Questionnaires that the journey asks for before the kick-off and that nobody has begun. */
  briefings: Link[];
  /** Procedures of the client's phase that are not running, each as a new checklist of this client. */
  checklists: Link[];
}

/** What can be begun for a client from its page; nothing for one that has ended. */
export function clientStarts(state: ClientState, site: Site): ClientStarts {
  const { file } = state;
  return {
    scope: file.scope ? undefined : newScopeLink(state, site),
    plan: file.plan ? undefined : newPlanLink(state, site),
    access: file.access ? undefined : newAccessLink(state, site),
    briefings: briefingsToBegin(state, site).flatMap((id) => {
      const to = newBriefingLink(id, state, site);
      return to === undefined ? [] : [{ text: site.playbook.of.questionnaire.get(id)?.data.title ?? id, to }];
    }),
    checklists: proceduresOfPhase(state, site).flatMap((sop) => {
      const to = newRunLink(sop.id, state, site);
      return to === undefined ? [] : [{ text: sop.data.title, to }];
    }),
  };
}

export function newScopeLink(state: ClientState, site: Site): string | undefined {
  return begin(state, site, 'scope', newText('scope', site));
}

export function newPlanLink(state: ClientState, site: Site): string | undefined {
  return begin(state, site, 'plan', newText('plan', site, state.file.client.data.owner));
}

export function newAccessLink(state: ClientState, site: Site): string | undefined {
  return begin(state, site, 'access', newText('access', site));
}

/** A run of a procedure or a play, with its steps in place. */
export function newRunLink(id: string, state: ClientState, site: Site): string | undefined {
  const sop = procedureOf(site.playbook, id);
  return sop && begin(state, site, `checklists/${id}`, runText(sop, site.playbook.today));
}

function begin({ file, standing }: ClientState, site: Site, name: string, text: string): string | undefined {
  return standing === 'ended'
    ? undefined
    : newRecordLink(site.playbook.site.data, `clients/${file.id}/${name}.md`, text);
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
