import { clientPart } from '../../schemas/audience.ts';
import type { Kind } from '../../schemas/kind-names.ts';
import { type Data, schemas } from '../../schemas/kinds.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { RecordOf } from '../records/record.ts';
import type { ClientFile } from './playbook.ts';
import type { UncoveredWork } from './scope/uncovered-work.ts';

/**
 * The folder of a client as the client may read it: of every record what its schema marks for the client, and no text
 * below the frontmatter but the client's own answers. Runs of procedures stay with us, and so do meetings among ourselves.
 *
 * What is derived from it, by `deriver`, holds nothing internal either.
 *
 * @param uncovered work of the plan that nothing agreed covers: what a client reads in a plan of ours is a promise.
 */
export function clientEdition(file: ClientFile, uncovered: readonly UncoveredWork[] = []): ClientFile {
  const client = seen(file.client);
  const { kpis } = file.client.data;
  // a key figure is agreed with the client, and so is what is measured of it
  const agreed = new Set(kpis.map(({ recorded_as }) => recorded_as));
  const rows = file.metrics?.data.rows.filter(({ metric }) => agreed.has(metric)) ?? [];
  return {
    id: file.id,
    client: {
      ...client,
      data: {
        ...client.data,
        kpis: client.data.kpis.map((kpi, index) => ({
          ...kpi,
          recorded_as: kpis[index]?.recorded_as ?? '',
        })),
      },
    },
    scope: file.scope && seen(file.scope),
    changes: file.changes.map(seen),
    access: file.access && seen(file.access),
    plan: file.plan && seen({ ...file.plan, data: covered(file.plan.data, uncovered) }),
    metrics: file.metrics && { ...seen(file.metrics), data: { rows } },
    checklists: [],
    briefings: file.briefings.map((briefing) => ({
      ...seen(briefing),
      body: { ...briefing.body, intro: '' },
    })),
    touchpoints: file.touchpoints.filter(({ data }) => data.type !== 'internal').map(seen),
  };
}

/** A plan without the work that nothing agreed covers, nor the actions that are left with nothing to deliver. */
function covered(plan: Plan, uncovered: readonly UncoveredWork[]): Plan {
  const out = new Set(uncovered.map(({ path }) => path.join('/')));
  const objectives = plan.objectives.map((objective, o) => ({
    ...objective,
    actions: objective.actions.flatMap((action, a) => {
      const place = `objectives/${o}/actions/${a}`;
      const deliverables = action.deliverables.filter((_, d) => !out.has(`${place}/deliverables/${d}`));
      const isLeftEmpty = action.deliverables.length > 0 && deliverables.length === 0;
      return out.has(place) || isLeftEmpty ? [] : [{ ...action, deliverables }];
    }),
  }));
  return { ...plan, objectives };
}

/** A record without what is internal, and without the text below its frontmatter. */
function seen<K extends Kind>(record: RecordOf<K>): RecordOf<K> {
  // an internal field that must be there is missing, and no part of the client's edition asks for one
  const data = clientPart(schemas[record.kind], record.data) as Data<K>;
  return { ...record, data, markdown: '' };
}
