/** The kinds of record there are. */
export const kinds = [
  'site',
  'person',
  'role',
  'segment',
  'journey',
  'sop',
  'questionnaire',
  'alert',
  'play',
  'map',
  'handbook',
  'client',
  'scope',
  'change',
  'access',
  'plan',
  'checklist',
  'briefing',
  'touchpoint',
  'metrics',
] as const;
export type Kind = (typeof kinds)[number];
