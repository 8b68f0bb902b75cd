/** Research that waits for somebody, or names a figure that nobody records. */
import { schemas } from '../../../schemas/kinds.ts';
import { referenceFinder } from '../../../schemas/references.ts';
import type { DataPath } from '../../../schemas/walk.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord } from '../../records/record.ts';
import { nearest } from '../../records/suggest.ts';
import { suggestId } from '../references.ts';
import { decideBy, experimentState } from '../research/experiment-result.ts';

const findReferences = referenceFinder(schemas.research);

type Lint = (record: AnyRecord) => Problem[];

/** Experiments whose time is over and of which nothing was decided. */
export function decidedExperiments(present: string): Lint {
  return (record) => {
    if (record.kind !== 'research' || record.data.type !== 'experiment') return [];
    if (experimentState(record.data, present) !== 'overdue') return [];
    const field = record.data.decide_by === undefined ? 'end' : 'decide_by';
    return [
      {
        rule: 'experiment-undecided',
        path: [field],
        message: `The experiment was to be decided by ${decideBy(record.data)}, and no decision is written.`,
        hint: `Add \`decision: { on: ${present}, chosen: ${record.data.variants[0]?.name ?? '…'}, why: … }\` with the variant that stays, or move \`${field}\` and count on.`,
      },
    ];
  };
}

/** Findings that name research of another type where the experiment belongs. */
export function experimentsThatAre(records: readonly AnyRecord[]): Lint {
  const types = new Map(
    records.flatMap((record) => (record.kind === 'research' ? [[record.id, record.data.type] as const] : [])),
  );
  const experiments = [...types].flatMap(([id, type]) => (type === 'experiment' ? [id] : []));
  return (record) =>
    (record.kind === 'research' ? findReferences(record.data) : []).flatMap(({ path, id }): Problem[] => {
      const type = types.get(id);
      if (path.at(-1) !== 'experiment' || type === undefined || type === 'experiment') return [];
      return [
        {
          rule: 'unknown-reference',
          path,
          message: `The research \`${id}\` is of the type \`${type}\`, not an experiment.`,
          hint: suggestId(
            id,
            experiments,
            'Create an experiment in `research/` first, or leave `experiment` out.',
          ),
        },
      ];
    });
}

/** Metrics that no client records, as with conditions. Nothing is said while nobody records any. */
export function unrecordedResearchMetrics(records: readonly AnyRecord[]): Lint {
  const recorded = new Set<string>();
  for (const record of records) {
    if (record.kind === 'metrics') for (const { metric } of record.data.rows) recorded.add(metric);
  }
  return (record) =>
    metricsIn(record).flatMap(({ metric, path }): Problem[] => {
      if (recorded.size === 0 || recorded.has(metric)) return [];
      const meant = nearest(metric, [...recorded]);
      return [
        {
          rule: 'unknown-metric',
          severity: 'warning',
          path,
          message: `No client's metrics.csv has a row of \`${metric}\`.`,
          hint: meant
            ? `Did you mean \`${meant}\`?`
            : 'Record it for a client, or leave `recorded_as` out: `metric` alone needs no rows.',
        },
      ];
    });
}

function metricsIn(record: AnyRecord): { metric: string; path: DataPath }[] {
  if (record.kind !== 'research') return [];
  const { data } = record;
  if (data.type === 'experiment')
    return data.recorded_as === undefined ? [] : [{ metric: data.recorded_as, path: ['recorded_as'] }];
  if (data.type !== 'journey-plan') return [];
  return data.stages.flatMap(({ cells }, stage) =>
    cells.flatMap(({ recorded_as: metric }, cell) =>
      metric === undefined ? [] : [{ metric, path: ['stages', stage, 'cells', cell, 'recorded_as'] }],
    ),
  );
}
