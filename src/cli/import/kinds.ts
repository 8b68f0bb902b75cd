import type { Kind } from '../../../schemas/kind-names.ts';

/** Kinds of records that a tree can become. */
export const importKinds = [
  'map',
  'sop',
  'scope',
  'briefing',
  'questionnaire',
] as const satisfies readonly Kind[];
export type ImportKind = (typeof importKinds)[number];
