/** Which question of a questionnaire each node of a tree is, by its words or by its place. */
import type { Question } from '../../../schemas/questionnaire.ts';
import type { OutlineNode } from '../../outlines/outline.ts';

export interface Match {
  question: Question;
  node: OutlineNode;
  /** What stands in the node behind the question. */
  behind: string;
}

export interface Matched {
  matches: Match[];
  /** Nodes with something below them that are no question of it. */
  others: OutlineNode[];
}

/** Of two texts, the share of words that they must have in common to be the same question. */
const ALIKE = 0.6;

export function matchQuestions(nodes: readonly OutlineNode[], questions: readonly Question[]): Matched {
  const matches: Match[] = [];
  const open = new Set(questions);
  const rest: OutlineNode[] = [];
  const visit = (node: OutlineNode) => {
    const found = findQuestion(node, open);
    if (found) {
      open.delete(found.question);
      matches.push(found);
    } else if (node.children.some(isOrHoldsQuestion)) node.children.forEach(visit);
    else rest.push(node);
  };
  const isOrHoldsQuestion = (node: OutlineNode): boolean =>
    findQuestion(node, open) !== undefined || node.children.some(isOrHoldsQuestion);
  nodes.forEach(visit);
  if (matches.length > 0) return { matches, others: rest };
  return byPlace(nodes, questions) ?? { matches, others: [...nodes] };
}

function findQuestion(node: OutlineNode, open: ReadonlySet<Question>): Match | undefined {
  const [whole, behind] = cutAnswer(node.text);
  let best: Question | undefined;
  let most = ALIKE;
  for (const question of open) {
    if (wordsOf(whole).join(' ') === wordsOf(question.ask).join(' ')) return { question, node, behind };
    const share = likeness(whole, question.ask);
    if (share > most) [best, most] = [question, share];
  }
  return best && { question: best, node, behind };
}

/** `How did you get here? By an advert.`: the question, and the answer behind it. */
function cutAnswer(text: string): [string, string] {
  const [, asked = text, behind = ''] = /^(.{3,}?[?？])\s+(\S.*)$/s.exec(text) ?? [];
  return [asked, behind.replace(/^[-–—:]\s*/, '')];
}

/** Where no words agree: as many nodes with something below them as there are questions are those questions in turn. */
function byPlace(nodes: readonly OutlineNode[], questions: readonly Question[]): Matched | undefined {
  for (let level = nodes; level.length > 0; level = level.flatMap(({ children }) => children)) {
    if (level.length === questions.length) {
      const matches = questions.flatMap((question, index) => {
        const node = level[index];
        return node ? [{ question, node, behind: '' }] : [];
      });
      return { matches, others: [] };
    }
  }
  return undefined;
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*\d{1,3}\s*[.)]\s*/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words in common, among all that either has. */
function likeness(a: string, b: string): number {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = new Set([...first, ...second]).size;
  return all === 0 ? 0 : shared / all;
}
