import { type DeliverableState, type ObjectiveState, planState } from '../../playbook/plan-state.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { figure } from './pack-figures.ts';
import type { PackCell, PackPart } from './pack-parts.ts';
import type { PackSource } from './pack-view.ts';
import { activationWords, deliverableWords, resultAmount } from './plan-words.ts';
import { factText } from './texts.ts';

/** What we want to reach, what we deliver for it and by when, and how far it may get. */
export function planParts({ client, site }: PackSource): PackPart[] {
  const plan = planState(client.file, client.metrics, site.playbook.today);
  if (!plan || plan.objectives.length === 0) return [];
  const { packs: m, plan: words, client: heads } = site.messages;
  const objectives: PackPart = {
    kind: 'table',
    id: 'plan',
    title: m.plan,
    answer: m.planWhy,
    table: {
      columns: [
        { label: heads.action },
        { label: words.deliverable },
        { label: heads.owner, isShort: true },
        { label: words.state },
      ],
      isProse: true,
      groups: plan.objectives.map(({ objective, actions }, index) => ({
        title: `${index + 1}. ${site.messages.objectiveKind[objective.kind]}: ${objective.name}`,
        rows: actions.flatMap(({ action, deliverables }) =>
          deliverables.length === 0
            ? [[{ text: action.name }, { text: '' }, { text: '' }, { text: '' }]]
            : deliverables.map((state, position) =>
                deliverableRow(position === 0 ? action.name : '', state, site),
              ),
        ),
      })),
    },
  };
  const scenarios = plan.objectives.filter(({ objective }) => objective.scenarios !== undefined);
  return scenarios.length > 0 ? [objectives, scenariosPart(scenarios, site)] : [objectives];
}

function deliverableRow(action: string, state: DeliverableState, site: Site): PackCell[] {
  return [
    { text: action },
    { text: state.deliverable.name },
    { text: nameOf(state.owner, site.playbook) },
    {
      text: deliverableWords(state, site),
      more: activationWords(state, site),
      late: state.standing === 'late',
    },
  ];
}

function scenariosPart(objectives: readonly ObjectiveState[], site: Site): PackPart {
  const { plan: m } = site.messages;
  return {
    kind: 'table',
    id: 'scenarios',
    title: m.goals,
    table: {
      columns: [
        { label: m.objective },
        { label: m.scenario.low, isNumber: true },
        { label: m.scenario.base, isNumber: true },
        { label: m.scenario.high, isNumber: true },
      ],
      groups: [{ rows: objectives.map((state) => scenarioRow(state, site)) }],
    },
  };
}

function scenarioRow({ objective, result }: ObjectiveState, site: Site): PackCell[] {
  const { metric, name, by, scenarios } = objective;
  const cell = (value: number | undefined): PackCell => ({
    text: value === undefined ? '' : resultAmount(value, result ?? { kpi: undefined }, site),
  });
  return [
    { text: metric === undefined ? name : factText(metric), more: by && site.formats.shortDay(by) },
    cell(scenarios?.low),
    cell(scenarios?.base),
    cell(scenarios?.high),
  ];
}

/** Where the key figures stand at the start, and where they must go. */
export function targetsPart({ client, site }: PackSource): PackPart[] {
  const { kpis } = client.file.client.data;
  const m = site.messages.packs;
  if (kpis.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'targets',
      title: m.figures,
      answer: m.targetsWhy,
      table: {
        columns: [
          { label: m.figure },
          { label: m.baseline, isNumber: true },
          { label: m.target, isNumber: true },
          { label: m.by, isShort: true },
          { label: m.source },
        ],
        groups: [
          {
            rows: kpis.map(({ metric, baseline, target, by, source, unit }) => [
              { text: factText(metric) },
              { text: figure(baseline, unit, site) },
              { text: figure(target, unit, site) },
              { text: site.formats.day(by) },
              { text: source ?? '' },
            ]),
          },
        ],
      },
    },
  ];
}
