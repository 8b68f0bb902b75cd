/** The kinds of record: for each its schema and the place of its files. One table, used by everything that follows. */
import type { z } from 'zod';
import { accessSchema } from './access.ts';
import { alertSchema } from './alert.ts';
import { briefingSchema } from './briefing.ts';
import { changeSchema } from './change.ts';
import { checklistSchema } from './checklist.ts';
import { clientSchema } from './client.ts';
import { handbookSchema } from './handbook.ts';
import { journeySchema } from './journey.ts';
import { type Kind, kinds } from './kind-names.ts';
import { mapSchema } from './map.ts';
import { metricsSchema } from './metrics.ts';
import { personSchema } from './person.ts';
import { planSchema } from './plan.ts';
import { playSchema } from './play.ts';
import { questionnaireSchema } from './questionnaire.ts';
import { researchSchema } from './research.ts';
import { roleSchema } from './role.ts';
import { scopeSchema } from './scope.ts';
import { segmentSchema } from './segment.ts';
import { siteSchema } from './site.ts';
import { sopSchema } from './sop.ts';
import { touchpointSchema } from './touchpoint.ts';

/** Schema of what every kind holds: of its frontmatter, or of the rows of its table. */
export const schemas = {
  site: siteSchema,
  person: personSchema,
  role: roleSchema,
  segment: segmentSchema,
  journey: journeySchema,
  sop: sopSchema,
  questionnaire: questionnaireSchema,
  alert: alertSchema,
  play: playSchema,
  map: mapSchema,
  research: researchSchema,
  handbook: handbookSchema,
  client: clientSchema,
  scope: scopeSchema,
  change: changeSchema,
  checklist: checklistSchema,
  briefing: briefingSchema,
  access: accessSchema,
  touchpoint: touchpointSchema,
  plan: planSchema,
  metrics: metricsSchema,
} satisfies Record<Kind, z.ZodType>;

/** The validated content of a kind. */
export type Data<K extends Kind> = z.infer<(typeof schemas)[K]>;

/**
 * Where the files of a kind lie under content/. `{id}` is the record's id, `{client}` the id of the client it belongs
 * to, `{date}` a day, `{number}` four digits, `{path}` any folders. Order matters: the first place that fits wins.
 */
export const places: Record<Kind, string> = {
  site: 'site.md',
  person: 'people/{id}.md',
  role: 'roles/{id}.md',
  segment: 'segments/{id}.md',
  journey: 'journeys/{id}.md',
  sop: 'sops/{id}.md',
  questionnaire: 'questionnaires/{id}.md',
  alert: 'alerts/{id}.md',
  play: 'plays/{id}.md',
  map: 'maps/{id}.md',
  research: 'research/{id}.md',
  handbook: 'handbook/{path}.md',
  client: 'clients/{client}/client.md',
  scope: 'clients/{client}/scope.md',
  change: 'clients/{client}/changes/{number}-{id}.md',
  access: 'clients/{client}/access.md',
  plan: 'clients/{client}/plan.md',
  checklist: 'clients/{client}/checklists/{id}.md',
  briefing: 'clients/{client}/briefing/{id}.md',
  touchpoint: 'clients/{client}/touchpoints/{date}-{id}.md',
  metrics: 'clients/{client}/metrics.csv',
};

/** Kinds that are Markdown with frontmatter: all but those that are a table. */
export const markdownKinds: readonly Kind[] = kinds.filter((kind) => places[kind].endsWith('.md'));

/** Kinds whose file name is the id of another record: a checklist is named after its SOP, or the play that it is a run of. */
export const namedAfter: Partial<Record<Kind, readonly [Kind, ...Kind[]]>> = {
  checklist: ['sop', 'play'],
  briefing: ['questionnaire'],
};
