/** Conditions of alerts and plays that name a phase or a metric which nobody has, and plays that nothing calls. */
import type { Condition, FactCondition } from '../../../schemas/condition.ts';
import type { DataPath } from '../../../schemas/walk.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord } from '../../records/record.ts';
import { nearest } from '../../records/suggest.ts';
import type { Known } from '../link.ts';
import { suggestId } from '../references.ts';

type Lint = (record: AnyRecord) => Problem[];

/** Phases that no journey has: the condition would never hold. */
export function unknownConditionPhases(records: readonly AnyRecord[], known: Known): Lint {
  const journeys = records.flatMap((record) => (record.kind === 'journey' ? [record.data] : []));
  const ids = [...new Set(journeys.flatMap(({ phases }) => phases.map(({ id }) => id)))];
  // a phase may belong to a journey that could not be read
  const isComplete = journeys.length === known.ids.journey.size;
  return (record) =>
    factsIn(record).flatMap(({ fact, path }): Problem[] =>
      !isComplete || !('phase' in fact) || fact.phase === undefined || ids.includes(fact.phase)
        ? []
        : [
            {
              rule: 'unknown-reference',
              path: [...path, 'phase'],
              message: `No journey has a phase \`${fact.phase}\`.`,
              hint: suggestId(fact.phase, ids, 'Take the line out.'),
            },
          ],
    );
}

/** Metrics that no client records: the condition cannot hold yet. Nothing is said while nobody records any. */
export function unrecordedMetrics(records: readonly AnyRecord[]): Lint {
  const recorded = new Set<string>();
  for (const record of records) {
    if (record.kind === 'metrics') for (const { metric } of record.data.rows) recorded.add(metric);
  }
  return (record) =>
    factsIn(record).flatMap(({ fact, path }): Problem[] => {
      if (fact.kind !== 'metric-change' || recorded.size === 0 || recorded.has(fact.metric)) return [];
      const meant = nearest(fact.metric, [...recorded]);
      return [
        {
          rule: 'unknown-metric',
          severity: 'warning',
          path: [...path, 'metric'],
          message: `No client's metrics.csv has a row of \`${fact.metric}\`.`,
          hint: meant
            ? `Did you mean \`${meant}\`?`
            : `Record it for a client, or write one of those recorded: ${listOf([...recorded].sort())}.`,
        },
      ];
    });
}

/** Plays without a trigger that no alert names either. */
export function uncalledPlays(records: readonly AnyRecord[], known: Known): Lint {
  const alerts = records.flatMap((record) => (record.kind === 'alert' ? [record.data] : []));
  const called = new Set(alerts.map(({ play }) => play));
  // the play may be named by an alert that could not be read
  const isComplete = alerts.length === known.ids.alert.size;
  return (record) => {
    if (record.kind !== 'play' || record.data.trigger.length > 0) return [];
    if (!isComplete || called.has(record.id)) return [];
    return [
      {
        rule: 'play-without-trigger',
        line: 1,
        message: `Nothing calls the play \`${record.id}\`: it has no trigger, and no alert names it.`,
        hint: `Write \`play: ${record.id}\` into an alert, or give the play a \`trigger\`.`,
      },
    ];
  };
}

interface PlacedFact {
  fact: FactCondition;
  path: DataPath;
}

function factsIn(record: AnyRecord): PlacedFact[] {
  if (record.kind === 'alert') return factsOf(record.data.when, ['when']);
  if (record.kind !== 'play') return [];
  const { for: meant, exit } = record.data;
  return [...(meant ? factsOf(meant, ['for']) : []), ...(exit ? factsOf(exit, ['exit']) : [])];
}

function factsOf(condition: Condition, path: DataPath): PlacedFact[] {
  if ('all' in condition) return condition.all.flatMap((one, at) => factsOf(one, [...path, 'all', at]));
  if ('any' in condition) return condition.any.flatMap((one, at) => factsOf(one, [...path, 'any', at]));
  return 'not' in condition ? factsOf(condition.not, [...path, 'not']) : [{ fact: condition, path }];
}

function listOf(names: readonly string[]): string {
  const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
  return (
    names
      .slice(0, 8)
      .map((name) => `\`${name}\``)
      .join(', ') + more
  );
}
