/** The beginnings of research, one for each type. */
import { type ResearchType, researchTypes } from '../../../schemas/research.ts';
import type { Beginning, Draft } from './template.ts';

/** Of a type that nobody has, a SWOT: the work begins with it. */
export function newResearch(beginning: Beginning): Draft {
  const type = researchTypes.find((each) => each === beginning.type) ?? 'swot';
  const { words, today } = beginning;
  const { data, body = `${words.researchText}\n` } = begun[type](beginning);
  return { data: { type, title: words.research, ...data, reviewed: today, review_every: '3m..5m' }, body };
}

type Begin = (beginning: Beginning) => { data: Record<string, unknown>; body?: string };

const begun: Record<ResearchType, Begin> = {
  swot: ({ words }) => ({
    data: {
      weaknesses: [{ name: words.finding, priority: { impact: 4, effort: 2 }, do: words.findingAction }],
    },
  }),
  audience: ({ words }) => ({
    data: { groups: [{ name: words.group, relation: 'existing', buys: ['online'], bias: ['benefit'] }] },
  }),
  survey: ({ words }) => ({
    data: {
      population: 'existing',
      asked: 40,
      answered: 0,
      questions: [{ kind: 'scale', ask: words.surveyQuestion, counts: [0, 0, 0, 0, 0] }],
    },
  }),
  'action-tree': ({ words }) => ({
    data: {},
    body: `- ${words.category}\n  - ${words.interaction}\n    - ${words.treeAction}\n`,
  }),
  experiment: ({ words, today }) => ({
    data: {
      hypothesis: words.hypothesis,
      metric: words.metric,
      start: today,
      variants: [words.variantNow, words.variantNew],
    },
  }),
  'journey-plan': ({ words }) => ({
    data: {
      categories: [words.category],
      stages: [
        {
          name: words.stage,
          cells: [{ for: words.category, channel: words.channel, message: words.message }],
        },
      ],
    },
  }),
};
