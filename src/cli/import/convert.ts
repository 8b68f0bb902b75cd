import { messagesFor } from '../../site/messages/messages.ts';
import { Losses } from '../../outlines/losses.ts';
import type { Outline } from '../../outlines/outline.ts';
import { addressOf, overviewAddresses } from '../../playbook/addresses.ts';
import type { Conversion } from '../../records/import/conversion.ts';
import { prepareOutline } from '../../records/import/prepare.ts';
import { outlineToBriefing } from '../../records/import/to-briefing.ts';
import { outlineToMap } from '../../records/import/to-map.ts';
import { outlineToQuestionnaire } from '../../records/import/to-questionnaire.ts';
import { outlineToScope } from '../../records/import/to-scope.ts';
import { outlineToSop } from '../../records/import/to-sop.ts';
import { MisuseError } from '../new/answers.ts';
import type { Desk } from '../new/desk.ts';
import { unknownId } from '../unknown-id.ts';
import type { ImportKind } from './kinds.ts';

/** What a tree is made into, and for whom. */
export interface Target {
  kind: ImportKind;
  client?: string | undefined;
  questionnaire?: string | undefined;
}

/**
 * The record that a tree makes in a playbook.
 *
 * @throws MisuseError where a client or a questionnaire that it needs is not named, or not there.
 */
export function convertOutline(given: Outline, target: Target, desk: Desk): Conversion {
  const log = new Losses();
  const outline = prepareOutline(given, pageFinder(desk), log);
  const made = convertPrepared(outline, target, desk);
  return { ...made, lost: [...log.list(), ...made.lost] };
}

function convertPrepared(outline: Outline, target: Target, desk: Desk): Conversion {
  switch (target.kind) {
    case 'map':
      return outlineToMap(outline);
    case 'sop':
      return outlineToSop(outline);
    case 'questionnaire':
      return outlineToQuestionnaire(outline);
    case 'scope':
      return outlineToScope(outline);
    case 'briefing': {
      const questionnaire = desk.playbook?.of.questionnaire.get(target.questionnaire ?? '');
      const client = desk.playbook?.clients.get(target.client ?? '')?.client.data;
      if (!questionnaire) throw new MisuseError('the questionnaire is not there.');
      const locale = client?.lang ?? desk.playbook?.site.data.locale ?? 'en';
      return outlineToBriefing(outline, questionnaire, messagesFor(locale).briefing.required, desk.today);
    }
  }
}

/** @throws MisuseError where something that the kind needs is not named, or not there. */
export function checkTarget({ kind, client, questionnaire }: Target, { playbook }: Desk): void {
  const isOfClient = kind === 'scope' || kind === 'briefing';
  if (isOfClient && client === undefined) {
    throw new MisuseError(`--as ${kind} needs the client whose it is: --client ID.`);
  }
  if (!isOfClient && client !== undefined) {
    throw new MisuseError(
      `a ${kind} belongs to no client. Leave out --client, or import --as scope or --as briefing.`,
    );
  }
  if (kind === 'briefing' && questionnaire === undefined) {
    throw new MisuseError('--as briefing needs the questionnaire that it answers: --questionnaire ID.');
  }
  if (kind !== 'briefing' && questionnaire !== undefined) {
    throw new MisuseError(`--questionnaire goes with --as briefing only; this is --as ${kind}.`);
  }
  if (!playbook) return;
  const unknown =
    unknownId('client', client, playbook.clients) ??
    unknownId('questionnaire', questionnaire, playbook.of.questionnaire);
  if (unknown !== undefined) throw new MisuseError(unknown);
}

/** Whether the site has a page at an address. */
function pageFinder({ loaded }: Desk): (address: string) => boolean {
  const pages = new Set([
    ...overviewAddresses,
    ...loaded.places.map(({ kind, id, client }) => addressOf({ kind, id, client })),
  ]);
  return (address) =>
    address.startsWith('/') && (pages.has(address) || pages.has(address.replace(/#.*$/, '')));
}
