import { Losses } from '../../outlines/losses.ts';
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import { idsInTurn } from '../short-ids.ts';
import { type Conversion, counted, joined, loseMarks } from './conversion.ts';
import { plainBlock } from './plain-markdown.ts';

/** Also the words that an export of this site has for it. */
const REQUIRED =
  /^(?:\*|!|required|needed to begin|obrigat[óo]ri[oa]|necessária para começar|обязательно|обязательный|нужен для начала работы)$/iu;

interface Found {
  node: OutlineNode;
  /** Texts of the branches above it. */
  path: string[];
}

/**
 * A questionnaire: leaves are its questions and the branches above them its blocks. A branch that asks something itself,
 * and below which nothing does, is one question with its children as the hint.
 */
export function outlineToQuestionnaire({ title, note, nodes }: Outline): Conversion {
  const log = new Losses();
  const found = questionsIn(nodes, [], log);
  const above = commonLength(found.map(({ path }) => path));
  const idOf = idsInTurn('question');
  const questions = found.map(({ node, path }) => {
    loseMarks({ ...node, badges: (node.badges ?? []).filter((badge) => !REQUIRED.test(badge)) }, log);
    const isMarked = /\s\*$/.test(node.text) || node.badges?.some((badge) => REQUIRED.test(badge));
    const ask = node.text.replace(/\s\*$/, '');
    const block = path.slice(above).join(' · ');
    const help = helpOf(node);
    return {
      id: idOf(ask),
      ...(block !== '' && { block }),
      ask,
      ...(help !== '' && { help }),
      ...(isMarked && { required: true }),
    };
  });
  const blocks = new Set(questions.flatMap(({ block }) => block ?? []));
  const dropped = new Set(found.flatMap(({ path }) => path.slice(0, above)));
  return {
    data: { title, questions },
    body: note === undefined ? '' : `${plainBlock(note)}\n`,
    lost: log.list(),
    became: [
      ...(blocks.size > 0 ? [counted(blocks.size, 'block')] : []),
      counted(questions.length, 'question'),
    ].join(', '),
    notes: [
      ...(dropped.size > 0
        ? [`All questions stand under ${[...dropped].join(' › ')}, which is no block of its own.`]
        : []),
    ],
  };
}

function questionsIn(nodes: readonly OutlineNode[], path: string[], log: Losses): Found[] {
  return nodes.flatMap((node) => {
    const { children, text } = node;
    if (children.length === 0 || (asks(text) && !anyAsks(children))) return [{ node, path }];
    loseMarks(node, log);
    for (const line of [node.note, node.href])
      if (line !== undefined) log.add('note or link of a branch', 'notes and links of branches', text);
    return questionsIn(children, [...path, text], log);
  });
}

function asks(text: string): boolean {
  return /[?？]\s*\*?$/.test(text);
}

function anyAsks(nodes: readonly OutlineNode[]): boolean {
  return nodes.some(({ text, children }) => asks(text) || anyAsks(children));
}

function helpOf({ note, href, children }: OutlineNode): string {
  const below = (nodes: readonly OutlineNode[]): string[] =>
    nodes.map((node) => {
      const inner = [...(node.note === undefined ? [] : [node.note]), ...below(node.children)];
      return inner.length === 0 ? node.text : `${node.text} (${inner.join(', ')})`;
    });
  const parts = [note ?? '', below(children).reduce(joined, ''), href ?? ''];
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** How many branches all paths begin with. */
function commonLength(paths: readonly (readonly string[])[]): number {
  const [first = [], ...others] = paths;
  if (others.length === 0) return 0;
  const place = first.findIndex((name, index) => others.some((path) => path[index] !== name));
  return place === -1 ? first.length : place;
}
