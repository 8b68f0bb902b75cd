import type { Problem } from '../diagnostic.ts';
import { markFences } from './lines.ts';
import { type OutlineBody, type OutlineNode, parseOutline } from './outline.ts';

/** The body of an action tree: categories of customers, their interactions, what we do, and then what. */
export interface ActionTreeBody extends OutlineBody {
  /** Lines of the nodes with which a branch ends on purpose: `- Said no {end}`. */
  ends: number[];
}

const END = /^(\s*[-*+] +\S.*?)\s*\{end\}\s*$/;

/** Levels of the tree that are no actions yet: the category, and the interaction. */
const BEFORE_ACTIONS = 2;

/** Reads the tree and finds the branches that lead nowhere. */
export function parseActionTree(
  body: string,
  firstLine: number,
): { body: ActionTreeBody; problems: Problem[] } {
  const ends: number[] = [];
  const lines = markFences(body, firstLine).map(({ text, number, fenced }) => {
    const found = fenced ? null : END.exec(text);
    if (found) ends.push(number);
    return found?.[1] ?? text;
  });
  const read = parseOutline(lines.join('\n'), firstLine);
  const deadEnds = findDeadEnds(read.body.nodes, new Set(ends), 1);
  return { body: { ...read.body, ends }, problems: [...read.problems, ...deadEnds] };
}

function findDeadEnds(nodes: readonly OutlineNode[], ends: ReadonlySet<number>, level: number): Problem[] {
  return nodes.flatMap((node) => {
    if (node.children.length > 0) return findDeadEnds(node.children, ends, level + 1);
    if (node.href !== undefined || ends.has(node.line)) return [];
    const why = whyDead(node.text, level);
    return why === undefined ? [] : [{ rule: 'dead-end', line: node.line, ...why }];
  });
}

function whyDead(text: string, level: number): Pick<Problem, 'message' | 'hint'> | undefined {
  const said = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  const orEnd = 'or end the line with `{end}` if nothing is done on purpose.';
  if (level < BEFORE_ACTIONS) {
    return {
      message: `"${said}" has no interaction below it.`,
      hint: `Write below it, two spaces further in, what these customers do, and below that what we do; ${orEnd}`,
    };
  }
  if (level === BEFORE_ACTIONS) {
    return {
      message: `"${said}" happens, and nobody does anything.`,
      hint: `Write below it, two spaces further in, what we do, or a link to a play such as \`- [Its title](/plays/ID/)\`, ${orEnd}`,
    };
  }
  if (!/[?？]\s*$/.test(text)) return undefined;
  return {
    message: `"${said}" is a question without its answers.`,
    hint: `Write each answer below it, two spaces further in, with what follows from it; ${orEnd}`,
  };
}
