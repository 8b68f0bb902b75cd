/** Plans beside what was agreed and what is measured. */
import type { Client } from '../../../schemas/client.ts';
import type { Objective } from '../../../schemas/plan.ts';
import { itemsOf } from '../../../schemas/scope.ts';
import type { DataPath } from '../../../schemas/walk.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import { nearest } from '../../records/suggest.ts';
import type { Known } from '../link.ts';
import { suggestId } from '../references.ts';
import { directionOf, recordedName, type Scenarios } from '../scenarios.ts';
import { changesByClient } from './changes.ts';
import { byClient, type Lint } from './lint-rule.ts';
import { isPlaceholder } from './placeholders.ts';

/** Deliverables and actions that name an item which neither the scope of their client nor a change to it has. */
export function unknownScopeItems(records: readonly AnyRecord[], known: Known): Lint {
  const scopes = byClient(records, 'scope');
  const changes = changesByClient(records);
  return (record) => {
    if (record.kind !== 'plan') return [];
    const { client = '' } = record;
    const scope = scopes.get(client);
    // the scope may be there and not be readable
    if (!scope && known.ids.scope.has(client)) return [];
    const added = (changes.get(client) ?? []).flatMap(({ data }) => data.add.map(({ id }) => id));
    const ids = scope ? [...itemsOf(scope.data).map(({ item }) => item.id), ...added] : [];
    return scopesIn(record).flatMap(({ id, path }) =>
      id === undefined || ids.includes(id)
        ? []
        : [
            {
              rule: 'unknown-reference',
              path,
              message: scope
                ? `The scope has no item \`${id}\`.`
                : `The client has no scope.md, so there is no item \`${id}\`.`,
              hint: suggestId(id, ids, 'Write scope.md first, or take `scope` out.'),
            },
          ],
    );
  };
}

/** Every item that a plan names, by its actions and by its deliverables. */
function scopesIn({ data }: RecordOf<'plan'>): { id: string | undefined; path: DataPath }[] {
  return data.objectives.flatMap(({ actions }, objective) =>
    actions.flatMap(({ scope, deliverables }, action) => {
      const path: DataPath = ['objectives', objective, 'actions', action];
      return [
        { id: scope, path: [...path, 'scope'] },
        ...deliverables.map(({ scope: id }, index) => ({
          id,
          path: [...path, 'deliverables', index, 'scope'],
        })),
      ];
    }),
  );
}

/** Scenarios in no order, all alike, or against the target of the key figure of the same name. */
export function scenariosInOrder(records: readonly AnyRecord[]): Lint {
  const clients = byClient(records, 'client');
  return (record) => {
    if (record.kind !== 'plan') return [];
    const kpis = clients.get(record.client ?? '')?.data.kpis ?? [];
    return record.data.objectives.flatMap((objective, index): Problem[] => {
      if (!objective.scenarios) return [];
      const problem = outOfOrder(objective.scenarios) ?? againstTarget(objective, objective.scenarios, kpis);
      return problem ? [{ ...problem, path: ['objectives', index, 'scenarios'] }] : [];
    });
  };
}

function outOfOrder(scenarios: Scenarios): Problem | undefined {
  if (directionOf(scenarios)) return undefined;
  const { low, base, high } = scenarios;
  if (low === base && base === high) {
    return {
      rule: 'scenario-order',
      message: `The three scenarios are one: ${low}.`,
      hint: 'Write what you expect if little works, if most works and if all works, or take `scenarios` out.',
    };
  }
  const [least, middle, most] = [low, base, high].sort((a, b) => a - b);
  return {
    rule: 'scenario-order',
    message: `\`base\` (${base}) does not lie between \`low\` (${low}) and \`high\` (${high}).`,
    hint:
      `Where more is better write \`{ low: ${least}, base: ${middle}, high: ${most} }\`; ` +
      `where less is better, as with a cost, \`{ low: ${most}, base: ${middle}, high: ${least} }\`.`,
  };
}

function againstTarget(
  objective: Objective,
  { low, base, high }: Scenarios,
  kpis: Client['kpis'],
): Problem | undefined {
  const name = recordedName(objective, kpis);
  const kpi = kpis.find(({ recorded_as: as }) => as === name);
  if (!kpi || kpi.target === kpi.baseline) return undefined;
  const wantsMore = kpi.target > kpi.baseline;
  if (wantsMore === low < high) return undefined;
  return {
    rule: 'scenario-order',
    severity: 'warning',
    message:
      `The scenarios go ${low < high ? 'up' : 'down'} from \`low\` (${low}) to \`high\` (${high}), ` +
      `and the key figure “${kpi.metric}” of client.md has to go ${wantsMore ? 'up' : 'down'}, from ${kpi.baseline} to ${kpi.target}.`,
    hint: `\`high\` is the best that can come of it: \`{ low: ${high}, base: ${base}, high: ${low} }\`.`,
  };
}

/**
 * Figures of objectives that nobody measures: no row in metrics.csv by the objective's day, and before that day no key
 * figure either that says where they will come from.
 */
export function unmeasuredObjectives(records: readonly AnyRecord[], known: Known, present: string): Lint {
  const clients = byClient(records, 'client');
  const tables = byClient(records, 'metrics');
  return (record) => {
    const client = record.kind === 'plan' ? clients.get(record.client ?? '') : undefined;
    if (record.kind !== 'plan' || !client) return [];
    const table = tables.get(client.id);
    if (!table && known.ids.metrics.has(client.id)) return [];
    const recorded = [...new Set(table?.data.rows.map(({ metric }) => metric))];
    const { kpis } = client.data;
    return record.data.objectives.flatMap((objective, index): Problem[] => {
      const { metric, recorded_as: given, by } = objective;
      const name = recordedName(objective, kpis);
      if (name === undefined || recorded.includes(name) || isPlaceholder(metric ?? '')) return [];
      const isWatched = kpis.some(({ recorded_as: as }) => as === name);
      if (isWatched && (by === undefined || by >= present)) return [];
      return [
        {
          rule: 'unmeasured-objective',
          path: ['objectives', index, given === undefined ? 'metric' : 'recorded_as'],
          message:
            `metrics.csv has no row of \`${name}\`` +
            (isWatched ? `, and the day of the objective (${by}) has passed.` : '.'),
          hint: hintOf(name, metric ?? name, recorded, kpis, present),
        },
      ];
    });
  };
}

function hintOf(
  name: string,
  metric: string,
  recorded: readonly string[],
  kpis: Client['kpis'],
  present: string,
): string {
  const meant = nearest(name, recorded);
  if (meant !== undefined) return `Did you mean \`recorded_as: ${meant}\`?`;
  const figure = nearest(
    metric,
    kpis.map((kpi) => kpi.metric),
  );
  if (figure !== undefined) return `Did you mean “${figure}”, the key figure in client.md?`;
  return `Add a row like \`${present},${name},12\` to metrics.csv; \`recorded_as\` names rows that are called otherwise.`;
}
