import type { Outline } from '../../outlines/outline.ts';
import { journeyOutline } from '../../playbook/outlines/journey-outline.ts';
import { mapOutline } from '../../playbook/outlines/map-outline.ts';
import { questionnaireOutline } from '../../playbook/outlines/questionnaire-outline.ts';
import { scopeOutline } from '../../playbook/outlines/scope-outline.ts';
import { sopOutline } from '../../playbook/outlines/sop-outline.ts';
import { messagesFor } from '../../site/messages/messages.ts';
import type { Site } from '../../site/site.ts';
import { durationText, offsetText } from '../../site/views/texts.ts';
import { MisuseError } from '../new/answers.ts';
import { unknownId } from '../unknown-id.ts';
import { type ExportKind, exportKinds } from './choices.ts';

/**
 * The tree of a record.
 *
 * @throws MisuseError where there is no such record.
 */
export function outlineOf(kind: ExportKind, id: string, site: Site): Outline {
  const { playbook, messages: m } = site;
  const found = <T>(records: ReadonlyMap<string, T>, name: string): T => {
    const record = records.get(id);
    if (record === undefined)
      throw new MisuseError(unknownId(name, id, records) ?? `there is no ${name} "${id}".`);
    return record;
  };
  switch (kind) {
    case 'map':
      return mapOutline(found(playbook.of.map, 'map'));
    case 'questionnaire':
      return questionnaireOutline(found(playbook.of.questionnaire, 'questionnaire'), m.briefing);
    case 'sop':
      return sopOutline(found(playbook.of.sop, 'sop'), {
        optional: m.sop.optional,
        role: (role) => playbook.of.role.get(role)?.data.name ?? role,
        due: (offset) => offsetText(offset, site),
      });
    case 'journey':
      return journeyOutline(found(playbook.of.journey, 'journey'), {
        ...m.journey,
        stage: (stage) => m.stage[stage],
        duration: (duration) => durationText(duration, site),
        repeats: m.journey.repeatsAs,
        sop: (sop) => playbook.of.sop.get(sop)?.data.title ?? sop,
      });
    case 'scope': {
      const { file, scope } = found(site.states, 'client');
      if (!scope) throw new MisuseError(`${id} has no scope yet. Write clients/${id}/scope.md first.`);
      const client = file.client.data;
      const words = messagesFor(client.lang ?? playbook.site.data.locale);
      return scopeOutline(client.name, scope, {
        excluded: words.scopeState.excluded,
        phase2: words.scopeState['phase-2'],
        revisions: words.scope.revisionsCount,
      });
    }
  }
}

/** @throws MisuseError where the word names no kind that is exported. */
export function exportKindOf(word: string): ExportKind {
  const kind = exportKinds.find((each) => each === word);
  if (kind) return kind;
  const unknown = unknownId('kind to export', word, new Map(exportKinds.map((each) => [each, each])));
  throw new MisuseError(unknown ?? '');
}
