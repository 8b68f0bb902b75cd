import type { Question } from '../../../schemas/questionnaire.ts';
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import type { RecordOf } from '../../records/record.ts';
import { plainOf } from './plain-text.ts';

/** A questionnaire as a tree: blocks, and in them questions with their hints. */
export function questionnaireOutline(
  { data, markdown }: RecordOf<'questionnaire'>,
  words: { required: string },
): Outline {
  const note = plainOf(markdown);
  const nodes: OutlineNode[] = [];
  let block: OutlineNode | undefined;
  for (const question of data.questions) {
    const node = questionNode(question, words.required);
    if (question.block === undefined) nodes.push(node);
    else if (block && block === nodes.at(-1) && block.text === question.block) block.children.push(node);
    else {
      block = { text: question.block, children: [node] };
      nodes.push(block);
    }
  }
  return { title: data.title, ...(note !== '' && { note }), nodes };
}

function questionNode({ ask, help, required }: Question, word: string): OutlineNode {
  return {
    text: ask,
    ...(help !== undefined && { note: help }),
    ...(required && { badges: [word] }),
    children: [],
  };
}
