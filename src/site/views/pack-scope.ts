import type { PackPart } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';
import { scopeView } from './scope-view.ts';

/** What is agreed: the map on a sheet of its own, then limits and what is not in it. Nothing where no scope is recorded. */
export function agreementParts({ client, site }: PackSource): PackPart[] {
  const scope = scopeView(client.file, site);
  const m = site.messages.scope;
  if (!scope) return [];
  return [
    { kind: 'map', id: 'map', title: m.map, answer: m.mapWhy, map: scope.map },
    { kind: 'limits', id: 'limits', title: m.limits, answer: m.limitsWhy, scope },
  ];
}

/** Scope sign-off: the agreement and the sheet to sign. */
export function scopeParts(source: PackSource): PackPart[] {
  const scope = scopeView(source.client.file, source.site);
  const m = source.site.messages.scope;
  if (!scope) return [];
  const [map, limits] = agreementParts(source);
  return [
    // the list begins on the cover's sheet, the map has a sheet of its own
    ...[limits, map].filter((part) => part !== undefined),
    { kind: 'sheet', id: 'sign', title: m.confirmation, sheet: scope.sheet },
  ];
}
