import type { PlanAction } from '../../../../schemas/plan.ts';
import type { DeliverableStanding } from '../../../playbook/plan-state.ts';
import type { ScenarioPlace } from '../../../playbook/scenarios.ts';
import { plural } from './words.ts';

const standing: Record<DeliverableStanding, string> = {
  done: 'Delivered',
  'done-late': 'Delivered late',
  late: 'Late',
  running: 'In work',
  planned: 'Planned',
};
const place: Record<ScenarioPlace, string> = {
  'below-low': 'below low',
  'at-low': 'at low',
  'low-to-base': 'between low and base',
  'at-base': 'at base',
  'base-to-high': 'between base and high',
  'at-high': 'at high',
  'above-high': 'above high',
};
/** Where less is better, below and above would say the contrary. */
const placeOfLess: Partial<Record<ScenarioPlace, string>> = {
  'below-low': 'worse than low',
  'above-high': 'better than high',
};
const actionKind: Record<NonNullable<PlanAction['kind']>, string> = {
  structure: 'Structure',
  media: 'Media',
  campaign: 'Campaign',
  content: 'Content',
  training: 'Training',
  other: 'Other',
};

/** The action plan: a page of its own, and a summary on the client's. */
export const plan = {
  plan: {
    title: (name: string) => `Action plan: ${name}`,
    page: 'Plan with its schedule',
    lead: (done: number, total: number, late: number) =>
      total === 0
        ? 'Nothing to deliver has been written down yet.'
        : `${done} of ${plural(total, { one: 'deliverable is', other: 'deliverables are' })} in${late > 0 ? `, ${late} late` : ''}.`,
    nextIs: (name: string, day: string) => `Next: ${name}, due ${day}.`,
    presented: 'Presented',
    presentedOn: (day: string) => `Presented on ${day}`,
    notPresented: 'Not presented yet',
    schedule: 'Schedule',
    scheduleWhy: 'A frame is the time planned, what is filled the time worked.',
    key: {
      plan: 'planned',
      work: 'worked',
      over: 'late',
      due: 'one day',
      live: 'campaign goes live',
    },
    today: (day: string) => `Today, ${day}`,
    ended: (day: string) => `End, ${day}`,
    standing,
    deliveredOn: (day: string) => `Delivered ${day}`,
    deliveredLate: (day: string, due: string) => `Delivered ${day}, due ${due}`,
    dueOn: (state: string, due: string) => `${state}, due ${due}`,
    goesLive: (day: string) => `goes live ${day}`,
    isLive: (name: string) => `${name} goes live`,
    wentLive: (day: string) => `live since ${day}`,
    goals: 'Goals',
    goalsWhy: 'What each objective can bring, and what it has brought.',
    place,
    placeOfLess,
    result: (value: string, day: string) => `${value} on ${day}`,
    byDay: (day: string) => `to be reached by ${day}`,
    wasBy: (day: string) => `was to be reached by ${day}`,
    less: 'Less is better.',
    notMeasured: 'Not measured yet',
    noMetric: 'No figure: nobody will know whether it was reached.',
    noScenarios: 'No scenarios are written for it.',
    drawn: (low: string, base: string, high: string) => `Low ${low}, base ${base}, high ${high}.`,
    scenario: { low: 'Low', base: 'Base', high: 'High' },
    deliverables: 'Deliverables',
    deliverablesWhy: 'By objective and action, with who and when.',
    deliverable: 'Deliverable',
    days: 'Days',
    state: 'State',
    scope: 'Scope item',
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    actionKind,
    noObjectives: 'The plan has no objectives yet.',
    noObjectivesWhy: 'An objective has a figure, three scenarios, and actions with deliverables.',
    noActions: 'No actions yet: nothing is done for this objective.',
    noDeliverables: 'No deliverables yet: nothing comes out of this action.',
    objective: 'Objective',
    resultHead: 'Result',
    delivered: 'Delivered',
    next: 'Next',
    allIn: 'everything is in',
  },
};
