import type { PackPart } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';
import { limitsView } from './scope-limits.ts';
import { drawScope } from './scope-map.ts';
import { signSheet } from './scope-view.ts';

/** What is agreed: the map on a sheet of its own, then limits and what is not in it. Nothing where no scope is recorded. */
export function agreementParts({ client, site }: PackSource): PackPart[] {
  const m = site.messages.scope;
  if (!client.scope) return [];
  return [
    { kind: 'map', id: 'map', title: m.map, answer: m.mapWhy, map: drawScope(client.scope, client, site) },
    {
      kind: 'limits',
      id: 'limits',
      title: m.limits,
      answer: m.limitsWhy,
      limits: limitsView(client.scope, site),
    },
  ];
}

/** Scope sign-off: the agreement and the sheet to sign. */
export function scopeParts(source: PackSource): PackPart[] {
  const { client, site } = source;
  if (!client.scope) return [];
  const [map, limits] = agreementParts(source);
  const sheet = signSheet(client.scope, client.file, site);
  return [
    // the list begins on the cover's sheet and is signed where it ends; the map has a sheet of its own
    ...(limits ? [limits] : []),
    { kind: 'sheet', id: 'sign', title: site.messages.scope.confirmation, sheet },
    ...(map ? [map] : []),
  ];
}
