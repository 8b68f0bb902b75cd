import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Known } from '../link.ts';
import { suggestId } from '../references.ts';
import { roundsOf } from '../rounds.ts';
import { byId, type Lint } from './lint-rule.ts';

/** Phases are named by the records of clients, procedures and segments, and are no records of their own. */
export function unknownPhases(records: readonly AnyRecord[], known: Known): Lint {
  const journeys = byId(records, 'journey');
  const all = [...new Set([...journeys.values()].flatMap(({ data }) => data.phases.map(({ id }) => id)))];
  // a phase may belong to a journey that could not be read
  const isComplete = journeys.size === known.ids.journey.size;
  const check = (ids: readonly string[], id: string, path: Problem['path'], message: string): Problem[] =>
    ids.includes(id)
      ? []
      : [
          {
            rule: 'unknown-reference',
            ...(path && { path }),
            message,
            hint: suggestId(id, ids, 'Take the line out.'),
          },
        ];
  return (record) => {
    if (record.kind === 'sop' && record.data.phase !== undefined && isComplete) {
      return check(all, record.data.phase, ['phase'], `No journey has a phase \`${record.data.phase}\`.`);
    }
    const journey =
      record.kind === 'client' || record.kind === 'segment' ? journeys.get(record.data.journey) : undefined;
    if (!journey) return [];
    const message = (id: string) => `The journey \`${journey.id}\` has no phase \`${id}\`.`;
    if (record.kind === 'client') {
      const ids = Object.keys(record.data.phases);
      const rounds = roundsOf(journey.data, ids).map(({ id }) => id);
      return ids.flatMap((id) =>
        check(rounds, id, ['phases', id], message(id)).map((found) => ({
          ...found,
          atKey: true,
        })),
      );
    }
    if (record.kind !== 'segment') return [];
    const ids = journey.data.phases.map(({ id }) => id);
    return record.data.cadence.flatMap(({ phase }, index) =>
      phase === undefined ? [] : check(ids, phase, ['cadence', index, 'phase'], message(phase)),
    );
  };
}
