/** What some records are made of and may be given one by one: the steps of a procedure, the questions of a questionnaire. */
import type { Kind } from '../../../schemas/kind-names.ts';
import { idsInTurn } from '../short-ids.ts';
import { stepLines } from '../write/steps.ts';
import type { Draft } from './template.ts';

export interface Part {
  /** What one is called. */
  name: string;
  description: string;
  /** The draft with these in place of those that it began with. */
  fill: (draft: Draft, texts: readonly string[]) => Draft;
  /** Whether a draft holds any, or need not. */
  isMade: (draft: Draft) => boolean;
  /** The field that they fill, where it is a required one. */
  field?: (data: Draft['data']) => string | undefined;
}

const isList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const hasItems = ({ body }: Draft): boolean => /^[-*] /m.test(body);

const steps: Part = {
  name: 'step',
  description: 'a step of it; once for each',
  isMade: hasItems,
  fill: (draft, texts) => ({
    ...draft,
    body: `${withoutList(draft.body)}${named(texts)
      .map(({ id, text }) => `${stepLines({ text, id }).join('\n')}\n`)
      .join('')}`,
  }),
};

/** Kinds that are nothing without them, and the scope. */
export const parts: Readonly<Partial<Record<Kind, Part>>> = {
  sop: steps,
  play: steps,
  map: {
    name: 'branch',
    description: 'a branch of the map; once for each',
    isMade: hasItems,
    fill: (draft, texts) => ({ ...draft, body: texts.map((text) => `- ${text}\n`).join('') }),
  },
  research: {
    name: 'item',
    description:
      'a finding, group, question, variant or stage of it, or a way through an action tree, such as "New > Asks the price > Send the table"; once for each',
    fill: fillResearch,
    isMade: isResearchMade,
    field: researchField,
  },
  questionnaire: {
    name: 'question',
    description: 'a question to the client; once for each',
    isMade: ({ data }) => isList(data['questions']),
    field: () => 'questions',
    fill: ({ data, body }, texts) => ({
      data: { ...data, questions: named(texts).map(({ id, text }) => ({ id, ask: text })) },
      body,
    }),
  },
  change: {
    name: 'item',
    description: 'what is added to the scope; once for each',
    isMade: () => true,
    fill: ({ data, body }, texts) => ({ data: { ...data, add: [...texts] }, body }),
  },
  scope: {
    name: 'item',
    description: 'what is included; once for each',
    isMade: () => true,
    fill: ({ data, body }, texts) => ({ data: { ...data, included: [...texts] }, body }),
  },
};

/** What each type of research is a list of. */
function fillResearch({ data, body }: Draft, texts: readonly string[]): Draft {
  switch (data['type']) {
    case 'action-tree':
      return { data, body: treeOf(texts.map((text) => text.split(/\s+>\s+/))) };
    case 'audience':
      return { data: { ...data, groups: texts.map((name) => ({ name, relation: 'existing' })) }, body };
    case 'survey':
      return { data: { ...data, questions: texts.map((ask) => ({ kind: 'open', ask })) }, body };
    case 'experiment':
      return { data: { ...data, variants: [...texts] }, body };
    case 'journey-plan':
      return { data: { ...data, stages: [...texts] }, body };
    default:
      return { data: { ...data, weaknesses: [...texts] }, body };
  }
}

/** The required list of a type of research, where it has one. */
function researchField({ type }: Draft['data']): string | undefined {
  return { audience: 'groups', survey: 'questions', experiment: 'variants', 'journey-plan': 'stages' }[
    String(type)
  ];
}

function isResearchMade(draft: Draft): boolean {
  const { data } = draft;
  if (data['type'] === 'action-tree') return hasItems(draft);
  const field = researchField(data);
  const fields = field === undefined ? ['strengths', 'weaknesses', 'opportunities', 'threats'] : [field];
  return fields.some((name) => isList(data[name]));
}

/** Ways from the root of a tree as a nested list; what neighbours begin with alike is written once. */
function treeOf(ways: readonly (readonly string[])[], indent = ''): string {
  const branches = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of ways) {
    if (first === undefined) continue;
    branches.set(first, [...(branches.get(first) ?? []), rest]);
  }
  return [...branches].map(([text, below]) => `${indent}- ${text}\n${treeOf(below, `${indent}  `)}`).join('');
}

/** What stands above the list that the draft began with. */
function withoutList(body: string): string {
  const at = body.search(/^[-*] /m);
  return at === -1 ? body : body.slice(0, at);
}

/** Texts with ids made from them, each one once. */
function named(texts: readonly string[]): { id: string; text: string }[] {
  const idOf = idsInTurn();
  return texts.map((text) => ({ id: idOf(text), text }));
}
