/** The beginnings of records, offered in the repository's web editor. */
import type { Kind } from '../../schemas/kind-names.ts';
import type { ResearchType } from '../../schemas/research.ts';
import { placeholders } from '../records/placeholders.ts';
import type { Procedure, RecordOf } from '../records/record.ts';
import { newBriefing, newChecklist } from '../records/templates/named-after.ts';
import type { Beginning } from '../records/templates/template.ts';
import { beginText, draftText, type TemplateKind } from '../records/templates/templates.ts';
import { newRecordLink } from './repository-links.ts';
import type { Site } from './site.ts';

/**
 * The text of a new record in the language of the site; what is to be replaced says so, and the check knows it.
 *
 * @param owner the manager of the client that the record is of.
 */
export function newText(kind: TemplateKind, site: Site, owner?: string): string {
  return beginText(kind, beginningOf(site, owner));
}

/** The text of a new piece of research of a type. */
export function newResearchText(type: ResearchType, site: Site): string {
  return beginText('research', { ...beginningOf(site), type });
}

/** The web editor with a new client begun. */
export function newClientLink(site: Site): string | undefined {
  return newRecordLink(site.playbook.site.data, 'clients/new-client/client.md', newText('client', site));
}

/** The text of a new run of a procedure. */
export function runText(sop: Procedure, today: string): string {
  return draftText('checklist', newChecklist(sop, today));
}

/**
 * The text of a new briefing, with a section for every question.
 *
 * @param who who answers at the client, where that is known.
 */
export function briefingText(questionnaire: RecordOf<'questionnaire'>, site: Site, who?: string): string {
  const { required } = site.messages.briefing;
  return draftText('briefing', newBriefing(questionnaire, site.playbook.today, required, who));
}

function beginningOf({ playbook, messages }: Site, owner?: string): Beginning {
  const anyOf = (kind: Kind): string => {
    const known: ReadonlyMap<string, unknown> = playbook.of[kind];
    return known.keys().next().value ?? (kind === 'alert' ? '' : `${kind}-id`);
  };
  return {
    words: placeholders[playbook.site.data.locale],
    personal: messages.client.personal,
    today: playbook.today,
    anyOf,
    owner: owner ?? anyOf('person'),
  };
}
