import type { Bias, Device, Purchase, Relation } from '../../../../schemas/research/audience.ts';
import type { Quadrant } from '../../../../schemas/research/swot.ts';
import type { ResearchType } from '../../../../schemas/research.ts';
import type { ExperimentState, Verdict } from '../../../playbook/research/experiment-result.ts';
import { plural } from './words.ts';

const people = (count: number) => plural(count, { one: 'person', other: 'people' });
const type: Record<ResearchType, string> = {
  swot: 'SWOT',
  audience: 'Audience',
  survey: 'Survey',
  'action-tree': 'Action tree',
  experiment: 'Experiment',
  'journey-plan': 'Journey plan',
};
const group: Record<ResearchType, [title: string, why: string]> = {
  swot: ['Where we stand', 'Pains, weaknesses and opportunities, with what comes first.'],
  audience: ['Who they are', 'What each part of the audience met, opened and bought.'],
  survey: ['What they say', 'Existing, new, returning and lost customers, asked apart.'],
  'action-tree': [
    'What we do, and then what',
    'For each category and interaction, to the end of the branch.',
  ],
  experiment: ['What we try', 'One change at a time, with what the figures allow to say.'],
  'journey-plan': ['The plan', 'Stages, channels, products and categories on one sheet.'],
};
const add: Record<ResearchType, string> = {
  swot: 'Add a SWOT',
  audience: 'Add an audience',
  survey: 'Add a survey',
  'action-tree': 'Add an action tree',
  experiment: 'Add an experiment',
  'journey-plan': 'Add a plan',
};
const quadrant: Record<Quadrant, string> = {
  strengths: 'Strengths',
  weaknesses: 'Weaknesses',
  opportunities: 'Opportunities',
  threats: 'Threats',
};
const relation: Record<Relation, string> = {
  existing: 'existing customers',
  new: 'new customers',
  returning: 'returning customers',
  potential: 'potential customers',
  lost: 'lost customers',
};
const device: Record<Device, string> = { desktop: 'desktop', mobile: 'mobile', app: 'app' };
const purchase: Record<Purchase, string> = { online: 'online', phone: 'by phone', 'in-person': 'in person' };
const bias: Record<Bias, string> = {
  price: 'price',
  discount: 'discount',
  benefit: 'benefit',
  season: 'season',
};
const state: Record<ExperimentState, string> = {
  planned: 'Planned',
  running: 'Running',
  measured: 'Measured, to be decided',
  decided: 'Decided',
  overdue: 'Overdue to decide',
};
const verdict: Record<Verdict, (p: string) => string> = {
  'too-few': () => 'Too few people to tell: less than ten did it, or did not, in one of the two.',
  none: (p) => `No sign of a difference: chance alone would give this or more in ${p} of such tests.`,
  better: (p) => `Better: chance alone would give this in ${p} of such tests.`,
  worse: (p) => `Worse: chance alone would give this in ${p} of such tests.`,
};

/** What a journey is designed from: SWOT, audience, surveys, experiments, action trees, plans. */
export const research = {
  research: {
    menu: 'Research',
    listTitle: 'Journey research',
    listLead: (count: number, due: number): [string, string] => [
      count === 0 ? 'No research yet.' : `${plural(count, { one: 'record', other: 'records' })}.`,
      count === 0
        ? ''
        : due === 0
          ? 'None is due for a review.'
          : `${plural(due, { one: 'is', other: 'are' })} due for a review or a decision.`,
    ],
    emptyWhy: 'Research is a file in research/ whose type says what it holds. A SWOT is a good beginning.',
    none: 'None yet.',
    type,
    group,
    add,
    quadrant,
    relation,
    device,
    purchase,
    bias,
    state,
    verdict,
    name: 'Research',
    says: 'What it says',
    owner: 'Kept by',
    period: 'Looked at',
    span: (from: string, to: string) => `${from} to ${to}`,
    segments: 'Segments',
    journey: 'Journey',
    leadsTo: 'Leads to',
    how: 'How we know',
    openReview: 'Review is open',
    between: (from: string, to: string) => `due ${from} to ${to}`,
    first: 'What to do first',
    firstWhy: 'What changes most for the least effort.',
    firstNone: 'No finding with a priority says yet what is done about it.',
    noAction: (count: number) =>
      `${plural(count, { one: 'finding', other: 'findings' })} among the first three without an action.`,
    matrix: 'The four fields',
    matrixWhy: 'Numbered by urgency through all four: impact × (6 − effort), or priority × 5.',
    rank: (rank: number) => `Number ${rank} of all`,
    points: (points: number) => plural(points, { one: 'point', other: 'points' }),
    impact: (impact: number, effort: number) => `impact ${impact}, effort ${effort}`,
    weight: (weight: number) => `priority ${weight} of 5`,
    mentions: (count: number) => plural(count, { one: 'mention', other: 'mentions' }),
    noFinding: 'Nothing found.',
    waits: 'without a priority',
    findings: (count: number) => plural(count, { one: 'finding', other: 'findings' }),
    urgent: (count: string, first: string) => `${count}. First: ${first}`,
    groups: 'The groups',
    groupsWhy: 'Averages hide everybody: those who buy are kept apart from those who might.',
    groupCount: (count: number) => plural(count, { one: 'group', other: 'groups' }),
    audienceGroup: 'Group',
    meets: 'Meets us on',
    met: 'Met, opened, clicked',
    opened: (what: string) => `Opened: ${what}`,
    clicked: (what: string) => `Clicked: ${what}`,
    buys: 'Buys, and leans towards',
    days: 'Days that matter',
    say: 'We say first',
    loyalty: (what: string) => `Loyalty: ${what}`,
    people,
    results: 'What they answered',
    answeredOf: (answered: number, asked: number) => `${answered} of ${asked} answered`,
    asked: 'Asked',
    margin: (points: string) => `± ${points} points`,
    sure: 'How sure one can be',
    sureWhy: (points: string, answered: number, all: number) =>
      `A share of these answers is within ${points} points of the share among all ${all}, 95 times of 100, as far as the ${answered} who answered are like those who did not.`,
    sureFew: 'Less than half answered: those who kept silent may think otherwise.',
    sureMost: 'Most of those asked answered.',
    sureAll: 'Everybody answered: nothing is estimated.',
    sureNobody: 'Nobody has answered yet, so nothing is known.',
    mean: (mean: string, steps: number) => `Mean ${mean} of ${steps}`,
    nps: (score: string, points: string) => `NPS ${score}, ± ${points} points`,
    npsParts: (promoters: number, passives: number, detractors: number) =>
      `${promoters} would recommend us (9 and 10), ${passives} are undecided (7 and 8), ${detractors} would not (0 to 6).`,
    several: 'More than one answer was possible.',
    themes: 'What the answers were about',
    answers: (count: number) => plural(count, { one: 'answer', other: 'answers' }),
    noAnswers: 'No answer counted',
    test: 'What was tried',
    hypothesis: 'We believe',
    metric: 'The figure that decides',
    runs: 'Runs',
    since: (day: string) => `since ${day}`,
    decideBy: 'Decide by',
    variant: 'Variant',
    visitors: 'Met it',
    conversions: 'Did it',
    rate: 'Rate',
    against: 'Against today',
    today: 'as today',
    lift: (points: string, lift: string | undefined) =>
      lift === undefined ? `${points} points` : `${points} points (${lift})`,
    interval: (from: string, to: string) => `between ${from} and ${to} points, 95 times of 100`,
    bounds: 'The bar is where the true rate lies, 95 times of 100.',
    method: (comparisons: number) =>
      comparisons < 2
        ? 'Two-proportion z test, two-sided; a difference counts when chance alone gives it in less than 5% of tests.'
        : `Two-proportion z test, two-sided; with ${comparisons} comparisons each counts below 5% ÷ ${comparisons}.`,
    needed: (count: string) =>
      `A difference of this size would show in 80 of 100 tests with ${count} people in each variant.`,
    notCounted: 'Nothing counted yet.',
    decision: 'What was decided',
    chosen: (variant: string, day: string) => `${variant} stays, since ${day}.`,
    noneChosen: (day: string) => `None was better; decided on ${day}.`,
    open: 'Not decided yet.',
    tree: 'The tree',
    treeWhy: 'Category, interaction, what we do, and then what.',
    treeSize: (categories: number, ends: number) =>
      `${plural(categories, { one: 'category', other: 'categories' })}, ${plural(ends, { one: 'way', other: 'ways' })} to end.`,
    ends: 'end',
    grid: 'The plan on one sheet',
    gridWhy: 'Stages down, categories of customers across.',
    stage: 'Stage',
    everybody: 'Everybody',
    planSize: (stages: number, categories: number) =>
      `${plural(stages, { one: 'stage', other: 'stages' })} × ${plural(categories, { one: 'category', other: 'categories' })}`,
    gaps: (count: number) =>
      count === 0
        ? 'No customer stands anywhere without a message.'
        : `At ${plural(count, { one: 'place', other: 'places' })} nothing is planned.`,
    offer: 'Offer',
    measure: 'Measure',
    by: 'By',
    gap: 'Nothing planned',
  },
};
