/** How a record of each kind is begun: by a link of the site, and by `jornada new`. */
import { type Kind, kinds } from '../../../schemas/kind-names.ts';
import { type Data, namedAfter } from '../../../schemas/kinds.ts';
import { formatRecord } from '../write/format-record.ts';
import {
  newAccess,
  newChange,
  newClient,
  newMetrics,
  newPlan,
  newScope,
  newTouchpoint,
} from './of-client.ts';
import { newMap, newPage, newPerson, newRole, newSegment, newSite } from './organisation.ts';
import { newAlert, newJourney, newPlay, newQuestionnaire, newSop } from './practice.ts';
import { newResearch } from './research.ts';
import type { Beginning, Draft, Template } from './template.ts';

/** Kinds that are begun from nothing; the others from the record that they are named after. */
export type TemplateKind = Exclude<Kind, 'checklist' | 'briefing'>;

export const templates: Readonly<Record<TemplateKind, Template>> = {
  site: newSite,
  person: newPerson,
  role: newRole,
  segment: newSegment,
  journey: newJourney,
  sop: newSop,
  questionnaire: newQuestionnaire,
  alert: newAlert,
  play: newPlay,
  map: newMap,
  research: newResearch,
  handbook: newPage,
  client: newClient,
  scope: newScope,
  change: newChange,
  access: newAccess,
  plan: newPlan,
  touchpoint: newTouchpoint,
  metrics: newMetrics,
};

export function isTemplateKind(kind: Kind): kind is TemplateKind {
  return namedAfter[kind] === undefined && kinds.includes(kind);
}

/** The text of a draft. */
export function draftText<K extends Kind>(kind: K, { data, body }: Draft): string {
  return formatRecord(kind, data as Data<K>, body); // a draft holds what its kind does, which tests check
}

/** The text of a record that is begun with what stands for what nobody has written yet. */
export function beginText(kind: TemplateKind, beginning: Beginning): string {
  return draftText(kind, templates[kind](beginning));
}
